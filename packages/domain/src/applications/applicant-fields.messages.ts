const ru = {
  lastName: { label: 'Фамилия' },
  firstName: { label: 'Имя' },
  middleName: { label: 'Отчество', hint: 'Если есть' },
  fullName: {
    label: 'Полное наименование организации',
    hint: 'Как в ЕГРЮЛ',
  },
  snils: { label: 'СНИЛС', hint: '11 цифр, можно с дефисами и пробелами' },
  inn: { label: 'ИНН', hint: 'У предпринимателя 12 цифр, у организации 10' },
  ogrn: { label: 'ОГРН', hint: '13 цифр' },
  ogrnip: { label: 'ОГРНИП', hint: '15 цифр' },
  kpp: { label: 'КПП', hint: '9 знаков; нужен для счёта' },
  passportSeries: { label: 'Серия паспорта', hint: '4 цифры' },
  passportNumber: { label: 'Номер паспорта', hint: '6 цифр' },
  passportIssuedOn: { label: 'Когда выдан паспорт', hint: 'Например 05.03.2019' },
  passportIssuedBy: { label: 'Кем выдан паспорт', hint: 'Как в паспорте' },
  birthDate: { label: 'Дата рождения', hint: 'Например 21.10.1985' },
  birthPlace: { label: 'Место рождения', hint: 'Как в паспорте' },
  registeredAddress: {
    label: 'Адрес регистрации',
    hint: 'С индексом; у физического лица — как в паспорте, у организации — место нахождения по ЕГРЮЛ',
  },
  actualAddress: {
    label: 'Фактический адрес',
    hint: 'С индексом, если отличается от адреса регистрации',
  },
  phone: { label: 'Мобильный телефон', hint: 'Сообщим о каждом размещённом документе' },
  email: { label: 'Электронная почта', hint: 'Сообщим о каждом размещённом документе' },
  isFiledByRepresentative: {
    label: 'Заявку подаёт представитель',
    hint: 'Тогда понадобится доверенность',
  },
  representativeName: { label: 'ФИО представителя', hint: 'Как в доверенности' },
  wantsInstallment: {
    label: 'Хочу платить в рассрочку',
    hint: '10 % сразу, остальное равными частями раз в квартал до трёх лет, с процентами (п.\u00A0104 Правил №\u00A0861). Кому плата уже снижена, тем рассрочка не положена',
  },
  isPublicBuyer: {
    label: 'Оплата по 44-ФЗ или гособоронзаказу',
    hint: 'На первый платёж тогда не 5, а 15 рабочих дней',
  },
  comment: { label: 'Что ещё нам нужно знать', hint: 'Например, как удобнее связаться' },
};

const en: typeof ru = {
  lastName: { label: 'Last name' },
  firstName: { label: 'First name' },
  middleName: { label: 'Middle name', hint: 'If you have one' },
  fullName: { label: 'Full name of the organization', hint: 'As in the state register' },
  snils: { label: 'SNILS', hint: '11 digits; dashes and spaces are fine' },
  inn: { label: 'INN', hint: '12 digits for a sole proprietor, 10 for an organization' },
  ogrn: { label: 'OGRN', hint: '13 digits' },
  ogrnip: { label: 'OGRNIP', hint: '15 digits' },
  kpp: { label: 'KPP', hint: '9 characters, needed for the invoice' },
  passportSeries: { label: 'Passport series', hint: '4 digits' },
  passportNumber: { label: 'Passport number', hint: '6 digits' },
  passportIssuedOn: { label: 'Passport date of issue', hint: 'For example 05.03.2019' },
  passportIssuedBy: { label: 'Passport issued by', hint: 'As in the passport' },
  birthDate: { label: 'Date of birth', hint: 'For example 21.10.1985' },
  birthPlace: { label: 'Place of birth', hint: 'As in the passport' },
  registeredAddress: {
    label: 'Registered address',
    hint: 'With the postcode: as in your passport for individuals, as in the state register for organizations',
  },
  actualAddress: {
    label: 'Actual address',
    hint: 'With the postcode, if it is different',
  },
  phone: { label: 'Mobile phone', hint: 'We will let you know about every document we post' },
  email: { label: 'E-mail', hint: 'We will let you know about every document we post' },
  isFiledByRepresentative: {
    label: 'A representative is filing this application',
    hint: 'You will then need a power of attorney',
  },
  representativeName: {
    label: 'Representative’s name',
    hint: 'As in the power of attorney',
  },
  wantsInstallment: {
    label: 'I want to pay in instalments',
    hint: '10% at once and the rest in equal quarterly parts over up to three years, with interest (clause\u00A0104 of Rules No.\u00A0861). Not available if your fee is already reduced',
  },
  isPublicBuyer: {
    label: 'Payment under Law 44-FZ or a state defence order',
    hint: 'The first payment is then due within 15 working days instead of 5',
  },
  comment: {
    label: 'Anything else we should know',
    hint: 'For example, the best way to reach you',
  },
};

export const applicantFieldMessages = { ru, en };
