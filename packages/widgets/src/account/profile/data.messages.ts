const ru = {
  groups: {
    name: { title: 'Имя', explanation: 'Как в паспорте: с этими данными составят договор.' },
    organization: {
      title: 'Организация',
      explanation: 'Как в выписке из ЕГРЮЛ: с этими данными составят договор.',
    },
    passport: {
      title: 'Паспорт',
      explanation: 'Паспортные данные подставятся в новую заявку.',
    },
    birth: { title: 'Рождение', explanation: 'Дата и место рождения, как в паспорте.' },
    addresses: {
      title: 'Адреса',
      explanation: 'Пишите с индексом. Фактический адрес нужен, если он другой.',
    },
  },
  fields: {
    lastName: { label: 'Фамилия' },
    firstName: { label: 'Имя' },
    middleName: { label: 'Отчество', hint: 'Если есть' },
    fullName: { label: 'Полное наименование' },
    kpp: { label: 'КПП', hint: '9 знаков, нужен для счёта' },
    passportSeries: { label: 'Серия', hint: '4 цифры' },
    passportNumber: { label: 'Номер', hint: '6 цифр' },
    passportIssuedOn: { label: 'Когда выдан', hint: 'Например, 05.03.2019' },
    passportIssuedBy: { label: 'Кем выдан' },
    birthDate: { label: 'Дата рождения', hint: 'Например, 21.10.1985' },
    birthPlace: { label: 'Место рождения' },
    registeredAddress: { label: 'Адрес регистрации' },
    actualAddress: { label: 'Фактический адрес' },
    snils: { label: 'СНИЛС' },
    inn: { label: 'ИНН' },
    ogrn: { label: 'ОГРН' },
    ogrnip: { label: 'ОГРНИП' },
    email: { label: 'Электронная почта' },
    phone: { label: 'Телефон' },
  },
  none: 'не указано',
  saved: 'Сохранено',
  filed: 'Поданные заявки не изменятся: в них останется то, что было при подаче.',
  numbers: {
    title: 'Номера',
    individual:
      'По СНИЛС вы входите в кабинет, поэтому здесь его не изменить. Если в нём ошибка, её исправят в центре обслуживания: возьмите с собой паспорт.',
    others:
      'По ИНН входят в кабинет, поэтому номера здесь не изменить. Если в них ошибка, её исправят в центре обслуживания.',
  },
  identity: 'Личность',
  identityConfirmed: (date: string) => `подтверждена ${date}`,
  conflict: {
    title: 'Пока вы печатали, данные изменили в другом месте',
    kept: 'То, что вы ввели, осталось в полях. Проверьте и сохраните ещё раз.',
    changed: (label: string, before: string, now: string) =>
      `${label}: было «${before}», стало «${now}»`,
  },
};

const en: typeof ru = {
  groups: {
    name: { title: 'Name', explanation: 'As in your passport: we will use it in the contract.' },
    organization: {
      title: 'Organization',
      explanation: 'As in the state register: we will use it in the contract.',
    },
    passport: {
      title: 'Passport',
      explanation: 'We will put your passport details into new applications.',
    },
    birth: { title: 'Birth', explanation: 'Date and place of birth, as in your passport.' },
    addresses: {
      title: 'Addresses',
      explanation: 'Include the postal code. Give the actual address only if it is different.',
    },
  },
  fields: {
    lastName: { label: 'Last name' },
    firstName: { label: 'First name' },
    middleName: { label: 'Middle name', hint: 'If you have one' },
    fullName: { label: 'Full name' },
    kpp: { label: 'KPP', hint: '9 characters, for the invoice' },
    passportSeries: { label: 'Series', hint: '4 digits' },
    passportNumber: { label: 'Number', hint: '6 digits' },
    passportIssuedOn: { label: 'Date of issue', hint: 'For example, 25.03.2019' },
    passportIssuedBy: { label: 'Issued by' },
    birthDate: { label: 'Date of birth', hint: 'For example, 21.10.1985' },
    birthPlace: { label: 'Place of birth' },
    registeredAddress: { label: 'Registered address' },
    actualAddress: { label: 'Actual address' },
    snils: { label: 'SNILS' },
    inn: { label: 'INN' },
    ogrn: { label: 'OGRN' },
    ogrnip: { label: 'OGRNIP' },
    email: { label: 'E-mail' },
    phone: { label: 'Phone' },
  },
  none: 'not given',
  saved: 'Saved',
  filed:
    'Applications you have filed will not change: they keep what was there when you filed them.',
  numbers: {
    title: 'Numbers',
    individual:
      'You sign in with your SNILS, so it cannot be changed here. If it is wrong, a customer centre will correct it: bring your passport.',
    others:
      'You sign in with the INN, so these numbers cannot be changed here. If one is wrong, a customer centre will correct it.',
  },
  identity: 'Identity',
  identityConfirmed: (date) => `confirmed on ${date}`,
  conflict: {
    title: 'While you were typing, the details were changed elsewhere',
    kept: 'What you typed is still in the fields. Check it and save again.',
    changed: (label, before, now) => `${label}: was “${before}”, is now “${now}”`,
  },
};

export const messages = { ru, en };
