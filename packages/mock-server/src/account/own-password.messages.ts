const ru = {
  wrong: 'Пароль не подошёл',
};

const en: typeof ru = {
  wrong: 'This is not your password',
};

export const ownPasswordMessages = { ru, en };
