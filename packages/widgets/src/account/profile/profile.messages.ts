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
    programs: 'Доступ для программ',
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
  menu: 'Profile sections',
  sections: {
    data: 'My data',
    contacts: 'Contacts',
    password: 'Password',
    'second-factor': 'Sign-in confirmation',
    devices: 'Devices',
    consents: 'Consents',
    roles: 'Accounts',
    programs: 'Access for programs',
    closing: 'Copy of data and closing',
  },
  temporary: {
    begins:
      'You have temporary access. You can change your profile once you have given an e-mail and a password and followed the link we send.',
    waits:
      'You still have temporary access. Follow the link in the e-mail we sent to the address you gave, and your profile will open.',
    byApplication:
      'You signed in with an application number, which opens that application only. The profile opens only for those who sign in to the account with its own password.',
  },
  closed: 'Your account is closed',
  erasedOn: (date) =>
    `No one can sign in to it any more. By ${date} we will erase the data that the law does not require us to keep.`,
  mayRegister: 'If you need an account again, register with the same number.',
};

export const messages = { ru, en };
