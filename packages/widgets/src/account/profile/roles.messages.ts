const ru = {
  explanation:
    'Кабинеты, в которых вы можете действовать. Вход у них один, переключаться можно без пароля.',
  relations: {
    self: 'Ваш кабинет',
    sole_proprietor: 'Вы как предприниматель',
    representative: 'Вы представитель',
  },
  login: { individual: 'СНИЛС', sole_proprietor: 'ИНН', legal_entity: 'ИНН' },
  current: 'открыт сейчас',
  switch: 'Перейти',
  switching: 'Переходим…',
  switched: (name: string) => `Открыт кабинет: ${name}`,
};

const en: typeof ru = {
  explanation:
    'Accounts you can act in. One sign-in opens them all, and you can switch without a password.',
  relations: {
    self: 'Your own account',
    sole_proprietor: 'You as a sole proprietor',
    representative: 'You are a representative',
  },
  login: { individual: 'SNILS', sole_proprietor: 'INN', legal_entity: 'INN' },
  current: 'open now',
  switch: 'Switch',
  switching: 'Switching…',
  switched: (name) => `You are now in the account of ${name}`,
};

export const messages = { ru, en };
