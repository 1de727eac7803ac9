const ru = {
  title: 'Вход в личный кабинет',
  applicantKind: 'Кто вы?',
  kinds: {
    individual: 'Физлицо',
    sole_proprietor: 'ИП',
    legal_entity: 'Организация',
  },
  login: {
    individual: { label: 'СНИЛС', hint: '11 цифр, можно с дефисами и пробелами' },
    sole_proprietor: { label: 'ИНН', hint: '12 цифр' },
    legal_entity: { label: 'ИНН организации', hint: '10 цифр' },
  },
  loginRequired: {
    individual: 'Введите СНИЛС',
    sole_proprietor: 'Введите ИНН',
    legal_entity: 'Введите ИНН организации',
  },
  password: 'Пароль',
  passwordRequired: 'Введите пароль',
  innOfOther: {
    sole_proprietor: 'Это ИНН организации: выберите «Организация» или введите ИНН из 12 цифр',
    legal_entity: 'Это ИНН человека: выберите «ИП» или введите ИНН из 10 цифр',
  },
  submit: 'Войти',
  submitting: 'Входим…',
  wrongCredentials: 'Не получилось войти: проверьте, кто вы, логин и пароль.',
  noAccount: 'Ещё нет личного кабинета?',
  register: 'Зарегистрироваться',
  forgotPassword: 'Забыли пароль?',
  esia: 'Войти через Госуслуги',
  application: 'Войти по номеру заявки',
  shared: 'Чужой компьютер? Войти без следов',
};

const en: typeof ru = {
  title: 'Sign in to your account',
  applicantKind: 'Who are you?',
  kinds: {
    individual: 'Individual',
    sole_proprietor: 'Sole proprietor',
    legal_entity: 'Organization',
  },
  login: {
    individual: { label: 'SNILS', hint: '11 digits; dashes and spaces are fine' },
    sole_proprietor: { label: 'INN', hint: '12 digits' },
    legal_entity: { label: 'Organization’s INN', hint: '10 digits' },
  },
  loginRequired: {
    individual: 'Enter your SNILS',
    sole_proprietor: 'Enter your INN',
    legal_entity: 'Enter the organization’s INN',
  },
  password: 'Password',
  passwordRequired: 'Enter your password',
  innOfOther: {
    sole_proprietor: 'This is an organization’s INN: choose “Organization” or enter a 12-digit INN',
    legal_entity: 'This is a person’s INN: choose “Sole proprietor” or enter a 10-digit INN',
  },
  submit: 'Sign in',
  submitting: 'Signing in…',
  wrongCredentials:
    'We could not sign you in: check who you are signing in as, your number and your password.',
  noAccount: 'Don’t have an account?',
  register: 'Register',
  forgotPassword: 'Forgot your password?',
  esia: 'Sign in with Gosuslugi',
  application: 'Sign in with an application number',
  shared: 'Not your computer? Leave no trace',
};

export const messages = { ru, en };
