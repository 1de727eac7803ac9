const ru = {
  menu: (name: string) => `Меню пользователя: ${name}`,
  roles: 'Чей кабинет открыт',
  relations: {
    self: 'личный кабинет',
    sole_proprietor: 'как предприниматель',
    representative: 'представитель',
  },
  applications: 'Мои заявки',
  profile: 'Профиль и настройки',
  switched: (name: string) => `Открыт кабинет: ${name}`,
  switchFailed: 'Не получилось перейти в другой кабинет. Попробуйте ещё раз.',
};

const en: typeof ru = {
  menu: (name) => `User menu: ${name}`,
  roles: 'Whose account is open',
  relations: {
    self: 'own account',
    sole_proprietor: 'as a sole proprietor',
    representative: 'representative',
  },
  applications: 'My applications',
  profile: 'Profile and settings',
  switched: (name) => `The account is open: ${name}`,
  switchFailed: 'We could not open the other account. Try again.',
};

export const messages = { ru, en };
