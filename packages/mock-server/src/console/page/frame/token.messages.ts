const ru = {
  title: 'Нужен токен',
  token: 'Токен управления',
  hint: 'Эта песочница видна другим машинам, поэтому управлять ею можно только с токеном, с которым её запустили.',
  open: 'Войти',
};

const en: typeof ru = {
  title: 'A token is needed',
  token: 'Control token',
  hint: 'Other machines can see this sandbox, so it is controlled only with the token that it was started with.',
  open: 'Enter',
};

export const tokenMessages = { ru, en };
