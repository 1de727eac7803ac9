const ru = {
  menuName: 'Разделы личного кабинета',
  menu: 'Разделы',
  views: {
    applications: 'Мои заявки',
    application: 'Ход заявки',
    new: 'Новая заявка',
    documents: 'Документы',
    payments: 'Оплата',
    notifications: 'Уведомления',
    appeals: 'Обращения',
    cost: 'Стоимость',
    offices: 'Офисы',
    profile: 'Профиль',
    login: 'Вход',
    registration: 'Регистрация',
    recovery: 'Восстановление доступа',
    confirm: 'Подтверждение почты',
    unsubscribe: 'Отписка от писем',
  },
  unread: (count: string) => `непрочитанных: ${count}`,
  lost: {
    title: 'Такого раздела нет',
    text: 'Адрес набран с ошибкой или ссылка устарела. Всё, что есть в кабинете, — в меню.',
    way: 'Перейти к заявкам',
  },
};

const en: typeof ru = {
  menuName: 'Sections of the account',
  menu: 'Sections',
  views: {
    applications: 'My applications',
    application: 'Application status',
    new: 'New application',
    documents: 'Documents',
    payments: 'Payments',
    notifications: 'Notifications',
    appeals: 'Appeals',
    cost: 'Cost',
    offices: 'Offices',
    profile: 'Profile',
    login: 'Sign in',
    registration: 'Registration',
    recovery: 'Account recovery',
    confirm: 'E\u2011mail confirmation',
    unsubscribe: 'Unsubscribe',
  },
  unread: (count) => `${count} unread`,
  lost: {
    title: 'There is no such section',
    text: 'The address is mistyped, or the link is out of date. Everything in the account is in the menu.',
    way: 'Go to my applications',
  },
};

export const messages = { ru, en };
