const ru = {
  regionCode: {
    label: 'Регион',
    hint: 'Где находится объект: от этого зависят филиал и часовой пояс сроков',
  },
  purpose: {
    label: 'Для чего нужна электроэнергия',
    hint: 'До 15 кВт для дома и дачи действует упрощённый порядок',
  },
  connectionReason: { label: 'Причина обращения' },
  connectionReasonNote: { label: 'Какая именно', hint: 'Например: раздел участка' },
  isTemporary: {
    label: 'Подключение временное',
    hint: 'Например, для передвижного объекта или на время стройки',
  },
  hasMicrogeneration: {
    label: 'Есть или будет своя генерация',
    hint: 'Солнечные панели, ветрогенератор и другие установки до 15 кВт',
  },
  isMining: {
    label: 'Электроэнергия нужна для майнинга цифровой валюты',
    hint: 'О майнинге нужно сообщить в заявке: п. 117 Правил № 861',
  },
  objectName: {
    label: 'Что подключаем',
    hint: 'Например: жилой дом, дачный дом, гараж, магазин',
  },
  objectAddress: {
    label: 'Адрес объекта',
    hint: 'Населённый пункт, улица, дом или участок. Нет номера дома — опишите, как найти',
  },
  cadastralNumber: {
    label: 'Кадастровый номер участка или здания',
    hint: 'Есть в выписке из ЕГРН, например 28:01:010203:45. Поможет быстрее найти объект',
  },
  isInApartmentBuilding: {
    label: 'Помещение в многоквартирном доме',
    hint: 'Тогда понадобится согласие собственников',
  },
  activityKind: {
    label: 'Вид деятельности',
    hint: 'Чем занимаетесь на объекте: от этого зависит характер нагрузки. Например: розничная торговля',
  },
  powerKw: {
    label: 'Сколько кВт нужно ещё',
    hint: 'Только новая мощность, без той, что уже подключена. Например: 15 или 7,5',
  },
  previousPowerKw: {
    label: 'Сколько кВт уже подключено',
    hint: 'По прежнему договору или акту. Если объект не подключён, оставьте пустым',
  },
  voltageKv: {
    label: 'Напряжение',
    hint: '220 и 380 В — это 0,4 кВ. Не знаете — оставьте без ответа: будет 0,4 кВ',
  },
  phases: {
    label: 'Сколько фаз',
    hint: 'Одна — 220 В, три — 380 В. От этого зависит прибор учёта',
  },
  reliabilityCategory: {
    label: 'Категория надёжности',
    hint: 'III — один источник питания, II — два, I — два с автоматическим переключением',
  },
  commissioningMonth: {
    label: 'Когда объект будет готов',
    hint: 'Месяц и год, например 06.2027, если уже знаете',
  },
  supplierContractKind: {
    label: 'Договор с энергосбытом',
    hint: 'При энергоснабжении о передаче по сетям договаривается энергосбыт, при купле-продаже — вы сами',
  },
  existingContractNumber: { label: 'Номер договора', hint: 'Есть в договоре и в квитанции' },
  existingContractOn: { label: 'Дата договора', hint: 'Например 05.03.2019' },
};

const en: typeof ru = {
  regionCode: {
    label: 'Region',
    hint: 'Where the object is: the branch and the time zone of the terms depend on it',
  },
  purpose: {
    label: 'What the energy is for',
    hint: 'Up to 15 kW, the simplified procedure applies to a house or a dacha',
  },
  connectionReason: { label: 'Why you apply' },
  connectionReasonNote: { label: 'What it is', hint: 'For instance: a plot was divided' },
  isTemporary: {
    label: 'The connection is temporary',
    hint: 'For instance, of a mobile object or while something is built',
  },
  hasMicrogeneration: {
    label: 'There is or will be generation of your own',
    hint: 'Solar panels, a wind turbine and other plants up to 15 kW',
  },
  isMining: {
    label: 'The energy is for mining of digital currency',
    hint: 'The application has to say so: clause 117 of Rules No. 861',
  },
  objectName: {
    label: 'What is to be connected',
    hint: 'For instance: a house, a dacha, a garage, a shop',
  },
  objectAddress: {
    label: 'Address of the object',
    hint: 'Place, street, house or plot. If there is no number, describe how to find it',
  },
  cadastralNumber: {
    label: 'Cadastral number of the plot or building',
    hint: 'It stands in the extract of the register, as in 28:01:010203:45. The object is found sooner with it',
  },
  isInApartmentBuilding: {
    label: 'It is in an apartment building',
    hint: 'The consent of the owners is needed then',
  },
  activityKind: {
    label: 'Kind of activity',
    hint: 'What you do there: the load depends on it. For instance: retail trade',
  },
  powerKw: {
    label: 'How many kW more are needed',
    hint: 'Only the new power, without what is connected already. For instance: 15 or 7.5',
  },
  previousPowerKw: {
    label: 'How many kW are connected already',
    hint: 'By the contract or act you have. Leave it empty if nothing is connected',
  },
  voltageKv: {
    label: 'Voltage',
    hint: '220 and 380 V are the 0.4 kV level. Leave it open if you do not know: it will be 0.4 kV',
  },
  phases: {
    label: 'How many phases',
    hint: 'One is 220 V, three are 380 V. The meter depends on it',
  },
  reliabilityCategory: {
    label: 'Reliability category',
    hint: 'III is one source of supply, II is two, I is two with automatic switching',
  },
  commissioningMonth: {
    label: 'When the object will be ready',
    hint: 'Month and year, as in 06.2027, if you know already',
  },
  supplierContractKind: {
    label: 'Contract with the supplier',
    hint: 'With energy supply the supplier arranges the transmission, with purchase and sale you do',
  },
  existingContractNumber: {
    label: 'Number of the contract',
    hint: 'It stands in the contract and on the bill',
  },
  existingContractOn: { label: 'Date of the contract', hint: 'As in 05.03.2019' },
};

export const objectFieldMessages = { ru, en };
