import { plural } from '../shared/plural.js';

const ru = {
  roles: 'Чей кабинет открыт',
  relations: {
    self: 'личный кабинет',
    sole_proprietor: 'как предприниматель',
    representative: 'представитель',
  },
  applications: 'Мои заявки',
  notifications: 'Уведомления',
  unread: (count: number, shown: string) =>
    `${shown} ${plural('ru', count, { one: 'непрочитанное', other: 'непрочитанных' })}`,
  profile: 'Профиль и настройки',
  switched: (name: string) => `Открыт кабинет: ${name}`,
  switchFailed: 'Не получилось перейти в другой кабинет. Попробуйте ещё раз.',
};

const en: typeof ru = {
  roles: 'Whose account is open',
  relations: {
    self: 'own account',
    sole_proprietor: 'as a sole proprietor',
    representative: 'representative',
  },
  applications: 'My applications',
  notifications: 'Notifications',
  unread: (_count, shown) => `${shown} unread`,
  profile: 'Profile and settings',
  switched: (name) => `You are now in the account of ${name}`,
  switchFailed: 'We could not open the other account. Try again.',
};

export const messages = { ru, en };
