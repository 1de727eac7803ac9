const ru = {
  sections: {
    individual: {
      title: 'Кто вы',
      explanation: 'Пишите как в паспорте: с этими данными будет составлен договор.',
    },
    sole_proprietor: {
      title: 'Предприниматель',
      explanation:
        'Пишите как в паспорте и в листе записи ЕГРИП: с этими данными составят договор.',
    },
    legal_entity: {
      title: 'Организация',
      explanation: 'Пишите как в выписке из ЕГРЮЛ: с этими данными будет составлен договор.',
    },
    contacts: {
      title: 'Как с вами связаться',
      explanation: 'Сюда придут письмо для подтверждения, документы и новости о заявке.',
    },
    login: {
      title: 'Вход в кабинет',
      explanation: 'По этому номеру и паролю вы будете входить в личный кабинет.',
    },
  },
  fields: {
    lastName: { label: 'Фамилия' },
    firstName: { label: 'Имя' },
    middleName: { label: 'Отчество', hint: 'Если есть' },
    fullName: { label: 'Полное наименование', hint: 'Например, ООО «Ромашка»' },
    ogrn: { label: 'ОГРН', hint: '13 цифр, есть в выписке из ЕГРЮЛ' },
    kpp: { label: 'КПП', hint: '9 знаков, есть в выписке из ЕГРЮЛ рядом с ИНН' },
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
  sections: {
    individual: {
      title: 'About you',
      explanation: 'Exactly as in your passport: we will use these details in your contract.',
    },
    sole_proprietor: {
      title: 'Sole proprietor',
      explanation:
        'Exactly as in your passport and register entry: we will use these details in your contract.',
    },
    legal_entity: {
      title: 'Organization',
      explanation:
        'Exactly as in the register of legal entities: we will use these details in your contract.',
    },
    contacts: {
      title: 'How to reach you',
      explanation:
        'We will send the confirmation e-mail, your documents and news about your application here.',
    },
    login: {
      title: 'Sign-in details',
      explanation: 'You will sign in to your account with this number and password.',
    },
  },
  fields: {
    lastName: { label: 'Last name' },
    firstName: { label: 'First name' },
    middleName: { label: 'Middle name', hint: 'If you have one' },
    fullName: { label: 'Full name', hint: 'For example, ООО «Ромашка»' },
    ogrn: { label: 'OGRN', hint: '13 digits, from the register of legal entities' },
    kpp: { label: 'KPP', hint: '9 characters, next to the INN in the register of legal entities' },
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
