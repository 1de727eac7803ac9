const ru = {
  fields: {
    lastName: { label: 'Фамилия' },
    firstName: { label: 'Имя' },
    middleName: { label: 'Отчество', hint: 'Если есть' },
    fullName: { label: 'Полное наименование', hint: 'Например, ООО «Ромашка»' },
    ogrn: { label: 'ОГРН', hint: '13 цифр, есть в выписке из ЕГРЮЛ' },
    kpp: { label: 'КПП', hint: 'Если под рукой: 9 знаков, в выписке из ЕГРЮЛ рядом с ИНН' },
    ogrnip: { label: 'ОГРНИП', hint: '15 цифр, есть в листе записи ЕГРИП' },
    email: { label: 'Электронная почта', hint: 'Например, ivan@example.ru' },
    phone: { label: 'Телефон', hint: 'Например, +7 914 555-12-34' },
    snils: {
      label: 'СНИЛС',
      hint: '11 цифр, есть на карточке СНИЛС и на Госуслугах в разделе «Документы»',
    },
    inn: {
      label: 'ИНН',
      hint: '12 цифр, есть в свидетельстве о постановке на учёт',
    },
    companyInn: {
      label: 'ИНН',
      hint: '10 цифр, есть в выписке из ЕГРЮЛ',
    },
    passportSeries: {
      label: 'Серия паспорта',
      hint: '4 цифры по правому краю разворота с фотографией. Другой документ назовёте в заявке',
    },
    passportNumber: { label: 'Номер паспорта', hint: '6 цифр после серии' },
    passportIssuedOn: {
      label: 'Дата выдачи паспорта',
      hint: 'На развороте с фотографией, вверху. Например, 05.03.2019',
    },
    passportIssuedBy: {
      label: 'Кем выдан паспорт',
      hint: 'Там же, первые строки. Пишите как в паспорте',
    },
    birthDate: {
      label: 'Дата рождения',
      hint: 'Рядом с фотографией, на строке, где пол. Например, 21.10.1985',
    },
    registeredAddress: {
      label: 'Адрес регистрации',
      hint: 'Как в штампе на страницах 5–12 паспорта, с индексом',
    },
    legalAddress: {
      label: 'Адрес регистрации',
      hint: 'Как в выписке из ЕГРЮЛ, с индексом',
    },
    actualAddress: { label: 'Фактический адрес', hint: 'Если он другой' },
    password: {
      label: 'Придумайте пароль',
      hint: 'Не короче 10 знаков. Легко запомнить несколько слов подряд.',
    },
  },
  strengths: {
    weak: 'Слабый пароль',
    fair: 'Пароль подойдёт',
    good: 'Хороший пароль',
    strong: 'Надёжный пароль',
  },
};

const en: typeof ru = {
  fields: {
    lastName: { label: 'Last name' },
    firstName: { label: 'First name' },
    middleName: { label: 'Middle name', hint: 'If you have one' },
    fullName: { label: 'Full name', hint: 'For example, ООО «Ромашка»' },
    ogrn: { label: 'OGRN', hint: '13 digits, from the register of legal entities' },
    kpp: {
      label: 'KPP',
      hint: 'If you have it at hand: 9 characters, next to the INN in the register of legal entities',
    },
    ogrnip: { label: 'OGRNIP', hint: '15 digits, from the register of sole proprietors' },
    email: { label: 'E-mail', hint: 'For example, ivan@example.ru' },
    phone: { label: 'Phone', hint: 'For example, +7 914 555-12-34' },
    snils: {
      label: 'SNILS',
      hint: '11 digits, on your SNILS card and in the Documents section of Gosuslugi',
    },
    inn: {
      label: 'INN',
      hint: '12 digits, on your tax registration certificate',
    },
    companyInn: {
      label: 'INN',
      hint: '10 digits, from the register of legal entities',
    },
    passportSeries: {
      label: 'Passport series',
      hint: '4 digits along the right edge of the photo page. Name another document in the application',
    },
    passportNumber: { label: 'Passport number', hint: '6 digits after the series' },
    passportIssuedOn: {
      label: 'Passport date of issue',
      hint: 'At the top of the photo spread. For example, 25.03.2019',
    },
    passportIssuedBy: {
      label: 'Passport issued by',
      hint: 'The first lines of the photo spread, exactly as printed',
    },
    birthDate: {
      label: 'Date of birth',
      hint: 'Next to the photo, on the line that states the sex. For example, 21.10.1985',
    },
    registeredAddress: {
      label: 'Registered address',
      hint: 'As in the stamp on pages 5–12 of the passport, with the postal code',
    },
    legalAddress: {
      label: 'Registered address',
      hint: 'As in the register of legal entities, with the postal code',
    },
    actualAddress: { label: 'Actual address', hint: 'If it is a different one' },
    password: {
      label: 'Choose a password',
      hint: 'At least 10 characters. A few words in a row are easy to remember.',
    },
  },
  strengths: {
    weak: 'Weak password',
    fair: 'Acceptable password',
    good: 'Good password',
    strong: 'Strong password',
  },
};

export const messages = { ru, en };
