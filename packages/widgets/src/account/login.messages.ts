const ru = {
  title: 'Вход в личный кабинет',
  applicantKind: 'Кто вы',
  kinds: {
    individual: 'Физическое лицо',
    sole_proprietor: 'Предприниматель',
    legal_entity: 'Организация',
  },
  login: {
    individual: { label: 'СНИЛС', hint: '11 цифр, можно с дефисами и пробелами' },
    sole_proprietor: { label: 'ИНН', hint: '12 цифр' },
    legal_entity: { label: 'ИНН организации', hint: '10 цифр' },
  },
  password: 'Пароль',
  passwordRequired: 'Введите пароль',
  submit: 'Войти',
  submitting: 'Входим…',
  wrongCredentials: 'Не получилось войти: проверьте, кто вы, логин и пароль.',
  locked: (time: string) => `Слишком много попыток. Вход откроется снова в ${time}.`,
  noAccount: 'Ещё нет кабинета?',
  register: 'Зарегистрироваться',
  signedIn: 'Вы вошли в личный кабинет',
  continue: 'Перейти в кабинет',
  signOut: 'Выйти',
};

const en: typeof ru = {
  title: 'Sign in to your account',
  applicantKind: 'You are',
  kinds: {
    individual: 'An individual',
    sole_proprietor: 'A sole proprietor',
    legal_entity: 'An organization',
  },
  login: {
    individual: { label: 'SNILS', hint: '11 digits, dashes and spaces are fine' },
    sole_proprietor: { label: 'INN', hint: '12 digits' },
    legal_entity: { label: 'INN of the organization', hint: '10 digits' },
  },
  password: 'Password',
  passwordRequired: 'Enter the password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  wrongCredentials: 'You could not be signed in: check who you are, the login and the password.',
  locked: (time) => `Too many attempts. You can sign in again at ${time}.`,
  noAccount: 'No account yet?',
  register: 'Register',
  signedIn: 'You are signed in',
  continue: 'Go to your account',
  signOut: 'Sign out',
};

export const messages = { ru, en };
