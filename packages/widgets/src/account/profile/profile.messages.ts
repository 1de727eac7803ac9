const ru = {
  title: 'Профиль',
  menu: 'Разделы профиля',
  sections: {
    data: 'Мои данные',
    contacts: 'Контакты',
    password: 'Пароль',
    'second-factor': 'Подтверждение входа',
    devices: 'Устройства',
    consents: 'Согласия',
    roles: 'Кабинеты',
    closing: 'Копия данных и закрытие',
  },
  temporary: {
    begins:
      'Сейчас открыт временный доступ. Профиль можно будет менять, когда вы укажете почту и пароль и перейдёте по ссылке из письма.',
    waits:
      'Пока открыт временный доступ. Осталось перейти по ссылке из письма: оно ушло на почту, которую вы указали. После этого профиль откроется.',
    byApplication:
      'Вы вошли по номеру заявки: открыта только эта заявка. Профиль видит и меняет тот, кто вошёл в кабинет со своим паролем.',
  },
  closed: 'Кабинет закрыт',
  erasedOn: (date: string) =>
    `Войти в него больше нельзя. Не позже ${date} мы сотрём данные, которые закон не велит хранить.`,
  mayRegister: 'Если кабинет понадобится снова, зарегистрируйтесь заново с тем же номером.',
};

const en: typeof ru = {
  title: 'Profile',
  menu: 'Sections of the profile',
  sections: {
    data: 'My data',
    contacts: 'Contacts',
    password: 'Password',
    'second-factor': 'Sign-in confirmation',
    devices: 'Devices',
    consents: 'Consents',
    roles: 'Accounts',
    closing: 'Copy of data and closing',
  },
  temporary: {
    begins:
      'You have temporary access now. The profile can be changed once you have given an e-mail and a password and followed the link in the letter.',
    waits:
      'You have temporary access so far. All that is left is to follow the link in the letter: we sent it to the e-mail you gave. The profile will open then.',
    byApplication:
      'You signed in with an application number, which opens that application only. The profile is there for whoever signs in to the account with its own password.',
  },
  closed: 'The account is closed',
  erasedOn: (date) =>
    `Nobody can sign in to it any more. Data that the law does not order us to keep will be erased by ${date}.`,
  mayRegister: 'If you need an account again, register anew with the same number.',
};

export const messages = { ru, en };
