const ru = {
  title: 'Вход в личный кабинет',
  applicantKind: 'Кто вы',
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
  locked: (time: string) => `Слишком много попыток. Вход откроется снова в ${time}.`,
  noAccount: 'Ещё нет личного кабинета?',
  register: 'Зарегистрироваться',
  signedIn: 'Вы вошли в личный кабинет',
  continue: 'Перейти в кабинет',
  sessionEnded: 'Время входа истекло. Войдите снова.',
  sessionRevoked: 'Вход завершён на другом устройстве. Войдите снова.',
};

const en: typeof ru = {
  title: 'Sign in to your account',
  applicantKind: 'You are',
  kinds: {
    individual: 'Individual',
    sole_proprietor: 'Sole proprietor',
    legal_entity: 'Organization',
  },
  login: {
    individual: { label: 'SNILS', hint: '11 digits, dashes and spaces are fine' },
    sole_proprietor: { label: 'INN', hint: '12 digits' },
    legal_entity: { label: 'INN of the organization', hint: '10 digits' },
  },
  loginRequired: {
    individual: 'Enter the SNILS',
    sole_proprietor: 'Enter the INN',
    legal_entity: 'Enter the INN of the organization',
  },
  password: 'Password',
  passwordRequired: 'Enter the password',
  innOfOther: {
    sole_proprietor:
      'This INN is of an organization: choose “Organization” or enter the one of 12 digits',
    legal_entity: 'This INN is of a person: choose “Sole proprietor” or enter the one of 10 digits',
  },
  submit: 'Sign in',
  submitting: 'Signing in…',
  wrongCredentials: 'You could not be signed in: check who you are, the login and the password.',
  locked: (time) => `Too many attempts. You can sign in again at ${time}.`,
  noAccount: 'No account yet?',
  register: 'Register',
  signedIn: 'You are signed in',
  continue: 'Go to your account',
  sessionEnded: 'Your session has ended. Sign in again.',
  sessionRevoked: 'Your session was ended on another device. Sign in again.',
};

export const messages = { ru, en };
