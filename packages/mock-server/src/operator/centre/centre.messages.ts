const ru = {
  hours: (most: number) => `Введите срок в часах: от 1 до ${most}`,
  scopes: 'Перечислите через запятую, что разрешено: read, attach, pay',
  application_unknown: 'Поданной заявки с таким номером нет',
  account_unknown: 'Такого кабинета нет',
  own_account: 'Это собственный кабинет: в нём роль есть и так',
  sole_proprietor: 'Эта роль бывает только в кабинете индивидуального предпринимателя',
  password: 'Это не тот пароль, который выдан',
};

const en: typeof ru = {
  hours: (most) => `Enter the term in hours: from 1 to ${most}`,
  scopes: 'List what is allowed, with commas between: read, attach, pay',
  application_unknown: 'There is no filed application with this number',
  account_unknown: 'There is no such account',
  own_account: 'This is the own account: that role is there anyway',
  sole_proprietor: 'This role is only for the account of a sole proprietor',
  password: 'This is not the password that was issued',
};

export const centreMessages = { ru, en };
