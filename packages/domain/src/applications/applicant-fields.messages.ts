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
    hint: '10 % сразу, остальное равными частями раз в квартал до трёх лет, с процентами (п. 104 Правил № 861). Кому плата уже снижена, тем рассрочка не положена',
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
  snils: { label: 'SNILS', hint: '11 digits, dashes and spaces are fine' },
  inn: { label: 'INN', hint: '12 digits of a sole proprietor, 10 of an organization' },
  ogrn: { label: 'OGRN', hint: '13 digits' },
  ogrnip: { label: 'OGRNIP', hint: '15 digits' },
  kpp: { label: 'KPP', hint: '9 characters; it is for the invoice' },
  passportSeries: { label: 'Series of the passport', hint: '4 digits' },
  passportNumber: { label: 'Number of the passport', hint: '6 digits' },
  passportIssuedOn: { label: 'When the passport was issued', hint: 'As in 05.03.2019' },
  passportIssuedBy: { label: 'Who issued the passport', hint: 'As in the passport' },
  birthDate: { label: 'Date of birth', hint: 'As in 21.10.1985' },
  birthPlace: { label: 'Place of birth', hint: 'As in the passport' },
  registeredAddress: {
    label: 'Registered address',
    hint: 'With the postal index; of an individual as in the passport, of an organization as in the state register',
  },
  actualAddress: {
    label: 'Actual address',
    hint: 'With the postal index, if it is another one',
  },
  phone: { label: 'Mobile phone', hint: 'You will hear of every document that is posted' },
  email: { label: 'E-mail', hint: 'You will hear of every document that is posted' },
  isFiledByRepresentative: {
    label: 'A representative files the application',
    hint: 'A power of attorney is needed then',
  },
  representativeName: {
    label: 'Name of the representative',
    hint: 'As in the power of attorney',
  },
  wantsInstallment: {
    label: 'I want to pay in installments',
    hint: '10 % at once, the rest in equal parts every quarter for up to three years, with interest (clause 104 of Rules No. 861). Not for those whose fee is reduced already',
  },
  isPublicBuyer: {
    label: 'Paid under 44-FZ or a state defence order',
    hint: 'The first payment may then take 15 working days in place of 5',
  },
  comment: { label: 'What else we need to know', hint: 'For instance, how to reach you best' },
};

export const applicantFieldMessages = { ru, en };
