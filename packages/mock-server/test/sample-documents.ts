import type { DocumentData } from '../src/documents/document-data.js';

const issued = {
  issuedOn: '2027-01-12',
  issuer: {
    branch: 'Амурские электрические сети',
    contactPhone: '8-800-100-03-97',
    signatory: {
      position: 'Начальник службы технологических присоединений',
      name: 'Образцова О. О.',
    },
  },
};
const applicant = {
  name: 'Тестов Тест Тестович',
  identifiers: 'СНИЛС 112-233-445 95',
  address: '675000, Амурская область, г. Благовещенск, ул. Примерная, д. 5, кв. 12',
};
const application = { number: '28-26-000123', issuedOn: '2026-12-18' };
const connection = {
  deviceName: 'ВРУ-0,4 кВ индивидуального жилого дома',
  objectAddress:
    'Амурская область, Благовещенский муниципальный округ, с. Чигири, ул. Образцовая, д. 7 (кадастровый номер 28:10:013002:1234)',
  powerKw: 15,
  previousPowerKw: 0,
  generationKw: 0,
  reliabilityCategory: 'III',
  voltageKv: 0.4,
};
const fee = {
  amountKopecks: 4334980,
  vat: { percent: 22, amountKopecks: 781718 },
  decision:
    'приказ органа регулирования тарифов субъекта Российской Федерации от 28.11.2026 № 000-пр/э (образец)',
  parts: [
    {
      percent: 15,
      amountKopecks: 650247,
      condition: 'в течение 5 рабочих дней со дня выставления счёта',
      dueOn: '2027-01-19',
    },
    {
      percent: 30,
      amountKopecks: 1300494,
      condition: 'в течение 20 дней со дня размещения счёта',
      dueOn: '2027-02-01',
    },
    {
      percent: 35,
      amountKopecks: 1517243,
      condition: 'в течение 40 дней со дня размещения счёта',
      dueOn: '2027-02-24',
    },
    {
      percent: 20,
      amountKopecks: 866996,
      condition: 'в течение 10 дней со дня размещения акта или уведомления',
      dueOn: null,
    },
  ],
};
const technicalConditions = { number: '28-26-000123-ТУ', issuedOn: '2027-01-12' };
const points = [
  {
    source: 'ПС 110/35/10 кВ «Чигири», ф. 10 кВ № 14, КТП 10/0,4 кВ № 28-117, ф. 0,4 кВ № 2',
    description: 'Опора № 18 ВЛ-0,4 кВ, на расстоянии 12 м от границы участка',
    voltageKv: 0.4,
    powerKw: 15,
  },
];
const supplier = 'ПАО «ДЭК», филиал «Амурэнергосбыт»';
const common = { ...issued, applicant, application };

/** One filled document of each kind: an individual, 15 kW, 0,4 kV. */
export const sampleDocuments: DocumentData = {
  application_copy: {
    ...issued,
    ...application,
    form: 'физического лица, до 15 кВт включительно (приложение № 6 к Правилам)',
    applicant,
    filedAt: '18.12.2026, 14:05 (UTC+9)',
    sections: [
      {
        title: 'Заявитель',
        answers: [
          { label: 'Фамилия, имя, отчество', value: applicant.name },
          {
            label: 'Паспорт',
            value: '1023 123456, выдан 01.02.2023 УМВД России по Амурской области',
          },
          { label: 'Место рождения', value: 'г. Благовещенск' },
          { label: 'СНИЛС', value: '112-233-445 95' },
          { label: 'Телефон', value: '+7 914 555-12-34' },
          { label: 'Электронная почта', value: 'test@example.ru' },
        ],
      },
      {
        title: 'Объект и мощность',
        answers: [
          { label: 'Причина обращения', value: 'Новое строительство' },
          { label: 'Энергопринимающие устройства', value: connection.deviceName },
          { label: 'Место нахождения', value: connection.objectAddress },
          { label: 'Запрашиваемая мощность, кВт', value: '15' },
          { label: 'Ранее присоединённая мощность, кВт', value: '0' },
          { label: 'Напряжение, кВ', value: '0,4' },
          { label: 'Срок ввода в эксплуатацию', value: 'июнь 2027' },
          { label: 'Комментарий', value: '' },
        ],
      },
      {
        title: 'Энергоснабжение',
        answers: [
          { label: 'Гарантирующий поставщик', value: supplier },
          { label: 'Вид договора', value: 'Энергоснабжения' },
          { label: 'Майнинг цифровой валюты', value: 'Нет' },
        ],
      },
    ],
    attachments: [
      { kind: 'Копия паспорта', fileName: 'pasport.pdf' },
      {
        kind: 'Документ о праве на участок или дом',
        fileName: 'Выписка из ЕГРН 28-10-013002-1234.pdf',
      },
    ],
  },
  completeness_notice: {
    ...common,
    number: '28-26-000123-К',
    missing: [
      {
        name: 'Документ о праве собственности или ином праве на объект',
        comment:
          'Приложите выписку из ЕГРН: в присланном файле нет страницы 2 (подпункт «г» пункта 10 Правил).',
      },
      {
        name: 'Дата выдачи паспорта',
        comment: 'В заявке 01.02.2032: дата ещё не наступила (подпункт «а» пункта 9 Правил).',
      },
    ],
    term: '20 рабочих дней',
    answerBy: '2027-01-29',
    annulmentTerm: 'в течение 3 рабочих дней',
  },
  contract_conditions: {
    ...common,
    number: '28-26-000123-Д',
    connection,
    distanceMeters: 12,
    technicalConditions,
    technicalConditionsTerm: '2 года',
    worksTerm: '6 месяцев',
    fee,
  },
  contract_draft: {
    ...common,
    number: '28-26-000123-Д',
    connection: { ...connection, powerKw: 300, reliabilityCategory: 'II', voltageKv: 10 },
    distanceMeters: 120,
    technicalConditions,
    technicalConditionsTerm: '2 года',
    worksTerm: '1 год',
    fee,
    signingTerm: '10 рабочих дней',
    signBy: '2027-01-26',
  },
  technical_conditions: {
    ...common,
    ...technicalConditions,
    connection,
    commissioningYear: 2027,
    points,
    mainSource: 'ПС 110/35/10 кВ «Чигири», КТП 10/0,4 кВ № 28-117',
    gridWorks: [
      'строительство ответвления ВЛ-0,4 кВ от опоры № 18 протяжённостью 0,05 км проводом СИП-4;',
      'установка прибора учёта электрической энергии и коммутационного аппарата на опоре № 18;',
      'урегулирование отношений с третьими лицами до границ участка заявителя.',
    ],
    applicantWorks: [
      'монтаж вводного распределительного устройства с номинальным током вводного аппарата не более 25 А;',
      'прокладка вводной линии от точки присоединения до вводного устройства, устройство повторного заземления;',
      'установка устройства защитного отключения и защиты от перенапряжений.',
    ],
    term: '2 года',
  },
  invoice: {
    ...common,
    number: '28-26-000123',
    fee,
    purpose:
      'Оплата по счёту № 28-26-000123 от 12.01.2027 за технологическое присоединение, заявка № 28-26-000123',
  },
  fee_calculation: {
    ...common,
    number: '28-26-000123-Р',
    powerKw: 15,
    lines: [
      {
        code: 'C1.1',
        title: 'Подготовка и выдача технических условий',
        unit: 'connection',
        quantity: 1,
        rateKopecks: 822035,
        netKopecks: 822035,
      },
      {
        code: 'C2.3.1.4.2.1',
        title: 'Воздушная линия до 0,4 кВ',
        unit: 'km',
        quantity: 0.25,
        rateKopecks: 113556457,
        netKopecks: 28389114,
      },
      {
        code: 'C8.2.1',
        title: 'Трёхфазный прибор учёта',
        unit: 'point',
        quantity: 1,
        rateKopecks: 2218791,
        netKopecks: 2218791,
      },
    ],
    standardKopecks: 38334680,
    alternatives: [
      {
        title: 'По стандартизированным ставкам',
        amountKopecks: 38334680,
        isChosen: false,
        note: '',
      },
      {
        title: 'По льготной ставке',
        amountKopecks: 4334980,
        isChosen: true,
        note: '6 000,00 ₽ за 1 кВт',
      },
      {
        title: 'По ставке социальной категории',
        amountKopecks: null,
        isChosen: false,
        note: 'Только если до сети не больше 300 м.',
      },
    ],
    reasons: ['По льготной ставке выходит меньше — берут меньшую сумму. (п. 17 Правил № 861)'],
    fee,
  },
  instruction: { ...common, number: '28-26-000123-И', connection },
  meter_admission_act: {
    ...common,
    number: '28-26-000123-ПУ',
    issuedOn: '2027-03-04',
    checkedAt: '04.03.2027, 10:30',
    representative: { position: 'Инженер по учёту', name: 'Примерова П. П.' },
    supplier,
    supplyPoint: {
      address: connection.objectAddress,
      name: 'Жилой дом',
      feedingCentre: 'ПС 110/35/10 кВ «Чигири»',
      feeder: '№ 14',
      substation: 'КТП 10/0,4 кВ № 28-117',
      lowVoltageFeeder: '№ 2',
      pole: '№ 18',
      premises: 'жилое',
      breakerCurrentA: 25,
    },
    meter: {
      place: 'опора № 18',
      owner: 'АО «ДРСК»',
      type: 'Образец-3Ф (трёхфазный, прямого включения)',
      serialNumber: '000 000 123',
      accuracyClass: '1,0',
      currentA: '5 (80)',
      voltageV: '3×230/400',
      digits: '6 и 2',
      madeIn: 2026,
      verifiedOn: '2026-10-05',
      nextVerificationOn: '2042-10-04',
    },
    readings: [
      { zone: 'Тариф 1 (день)', value: '000000,00' },
      { zone: 'Тариф 2 (ночь)', value: '000000,00' },
    ],
    seals: [
      { place: 'Клеммная крышка прибора учёта', number: '28-0004511' },
      { place: 'Коммутационный аппарат', number: '28-0004512' },
    ],
    conclusion:
      'Прибор учёта соответствует требованиям и допущен в эксплуатацию с 04.03.2027. Мероприятий, необходимых для допуска, нет.',
  },
  notice: {
    ...common,
    number: '28-26-000123-У',
    issuedOn: '2027-03-04',
    connection,
    contractConcludedOn: '2027-01-19',
    technicalConditions,
    points,
    meterAct: { number: '28-26-000123-ПУ', issuedOn: '2027-03-04' },
    worksCompletedOn: '2027-03-03',
    supplier,
    objectionsUntil: '2027-04-02',
  },
  annulment_notice: {
    ...common,
    number: '28-26-000123-А',
    issuedOn: '2027-01-20',
    reason: 'Первая часть платы по счёту № 28-26-000123 не поступила до 19.01.2027.',
    basis: 'Пункт 105 Правил',
    annulledOn: '2027-01-20',
  },
  withdrawal_notice: {
    ...common,
    number: '28-26-000123-О',
    issuedOn: '2026-12-22',
    reason: 'Объект продан или передан',
    note: 'Покупатель подаст заявку сам',
    withdrawnOn: '2026-12-22',
  },
  supplementary_agreement: {
    ...common,
    number: '28-26-000123-ДС1',
    issuedOn: '2027-02-01',
    request: { number: '28-26-000123-ОБ1', issuedOn: '2027-01-25' },
    about: 'Перенос платежа',
    facts: [['Новый срок оплаты', '01.03.2027']],
    paragraphs: ['Остальные условия договора не меняются.'],
  },
  termination_agreement: {
    ...common,
    number: '28-26-000123-СР',
    issuedOn: '2027-02-01',
    request: { number: '28-26-000123-ОБ2', issuedOn: '2027-01-25' },
    about: 'Расторжение договора',
    facts: [['Договор расторгнут с', '01.02.2027']],
    paragraphs: ['Работы по договору прекращаются.'],
  },
  request_refusal: {
    ...common,
    number: '28-26-000123-ОТ3',
    issuedOn: '2027-02-01',
    request: { number: '28-26-000123-ОБ3', issuedOn: '2027-01-25' },
    about: 'Уменьшение мощности',
    facts: [['Причина отказа', 'Работы уже выполнены']],
    paragraphs: [],
  },
  remarks_list: {
    ...common,
    number: '28-26-000123-З',
    issuedOn: '2027-05-14',
    objectAddress: connection.objectAddress,
    technicalConditions,
    inspectedOn: '2027-05-14',
    remarks: ['Нет повторного заземления вводного щита', 'Не предъявлен протокол измерений'],
    reinspectionTerm: '3 рабочих дня',
  },
  conditions_act: {
    ...common,
    number: '28-26-000123-АТУ',
    issuedOn: '2027-05-17',
    connection,
    technicalConditions,
    inspectedOn: '2027-05-14',
    applicantWorks: ['монтаж вводного распределительного устройства;'],
    returnBy: '2027-05-24',
  },
  connection_act: {
    ...common,
    number: '28-26-000123-АТП',
    issuedOn: '2027-06-15',
    connection,
    contractConcludedOn: '2027-02-09',
    technicalConditions,
    conditionsAct: { number: '28-26-000123-АТУ', issuedOn: '2027-05-17' },
    points,
    energisedOn: '2027-06-09',
    supplier,
    suppliedUntil: '2027-12-15',
    isSignedByApplicant: true,
    objectionsUntil: '',
  },
  suspension_notice: {
    ...common,
    number: '28-26-000123-П',
    issuedOn: '2026-12-25',
    suspendedOn: '2026-12-24',
    reason: 'Нет сведений в реестре лиц, осуществляющих майнинг',
    registryEntry: 'запись № 7 от 01.02.2026',
  },
};
