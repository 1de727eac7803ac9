const ru = {
  title: 'Вход через Госуслуги',
  leaving: 'Переходим на Госуслуги…',
  returning: 'Входим…',
  cancelled: 'Вы отменили вход через Госуслуги.',
  stale: 'Этот вход через Госуслуги уже завершён или устарел. Начните его заново.',
  off: 'Вход через Госуслуги сейчас не работает. Войдите по паролю.',
  again: 'Войти через Госуслуги',
  unknown: {
    title: 'Личного кабинета ещё нет',
    text: (name: string) =>
      `Госуслуги вас узнали: ${name}. Но личного кабинета на эти данные у нас нет. Зарегистрируйтесь: то, что сообщили Госуслуги, вводить не придётся.`,
    other: 'Если кабинет есть, войдите в него по паролю.',
    register: 'Зарегистрироваться',
  },
};

const en: typeof ru = {
  title: 'Sign in with Gosuslugi',
  leaving: 'Taking you to Gosuslugi…',
  returning: 'Signing in…',
  cancelled: 'You cancelled signing in with Gosuslugi.',
  stale: 'This Gosuslugi sign-in has been used or is out of date. Please start again.',
  off: 'Signing in with Gosuslugi is not available right now. Sign in with your password.',
  again: 'Sign in with Gosuslugi',
  unknown: {
    title: 'No account yet',
    text: (name) =>
      `Gosuslugi recognised you: ${name}. But we have no account for these details yet. Register: what Gosuslugi told us is already filled in.`,
    other: 'If you do have an account, sign in to it with your password.',
    register: 'Register',
  },
};

export const messages = { ru, en };
