const ru = {
  explanation: 'Проверьте сведения из кабинета: они попадут в заявку и в договор.',
  fields: {
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
    identityDocument: {
      label: 'Документ, удостоверяющий личность',
      hint: 'Без ответа — паспорт гражданина России',
    },
    identityDocumentName: { label: 'Название документа' },
    identityDocumentNumber: { label: 'Серия и номер документа', hint: 'Как в документе' },
    identityDocumentIssuedOn: { label: 'Когда выдан документ', hint: 'Например 05.03.2019' },
    identityDocumentIssuedBy: { label: 'Кем выдан документ', hint: 'Как в документе' },
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
  },
  choices: {
    identityDocument: {
      passport: 'Паспорт гражданина России',
      temporary_identity_card: 'Временное удостоверение личности',
      foreign_passport: 'Паспорт иностранного гражданина',
      residence_permit: 'Вид на жительство',
      refugee_certificate: 'Удостоверение беженца или свидетельство об убежище',
      other: 'Другой документ',
    },
  },
};

const en: typeof ru = {
  explanation:
    'Check the details from your account: they go into the application and the contract.',
  fields: {
    lastName: { label: 'Last name' },
    firstName: { label: 'First name' },
    middleName: { label: 'Middle name', hint: 'If you have one' },
    fullName: { label: 'Full name of the organization', hint: 'As in the state register' },
    snils: { label: 'SNILS', hint: '11 digits; dashes and spaces are fine' },
    inn: { label: 'INN', hint: '12 digits for a sole proprietor, 10 for an organization' },
    ogrn: { label: 'OGRN', hint: '13 digits' },
    ogrnip: { label: 'OGRNIP', hint: '15 digits' },
    kpp: { label: 'KPP', hint: '9 characters, needed for the invoice' },
    identityDocument: {
      label: 'Identity document',
      hint: 'Without an answer, a Russian passport',
    },
    identityDocumentName: { label: 'Name of the document' },
    identityDocumentNumber: {
      label: 'Series and number of the document',
      hint: 'As in the document',
    },
    identityDocumentIssuedOn: {
      label: 'Document date of issue',
      hint: 'For example 25.03.2019',
    },
    identityDocumentIssuedBy: { label: 'Document issued by', hint: 'As in the document' },
    passportSeries: { label: 'Passport series', hint: '4 digits' },
    passportNumber: { label: 'Passport number', hint: '6 digits' },
    passportIssuedOn: { label: 'Passport date of issue', hint: 'For example 25.03.2019' },
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
  },
  choices: {
    identityDocument: {
      passport: 'Passport of the Russian Federation',
      temporary_identity_card: 'Temporary identity card',
      foreign_passport: 'Passport of another state',
      residence_permit: 'Residence permit',
      refugee_certificate: 'Refugee certificate or certificate of asylum',
      other: 'Another document',
    },
  },
};

export const applicantMessages = { ru, en };
