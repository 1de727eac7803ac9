const ru = {
  same: 'Это ваш нынешний пароль: придумайте другой',
  changed: {
    subject: 'Пароль личного кабинета изменён',
    text: ({ name, recovery }: { name: string; recovery: string }) =>
      `Здравствуйте, ${name}!

Пароль вашего личного кабинета изменён, и на других устройствах вход завершён. Если это сделали вы, больше ничего не нужно.

Если не вы, сразу задайте новый пароль:
${recovery}

И позвоните в контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
    feed: 'На других устройствах вход завершён. Если это сделали не вы, сразу восстановите доступ и позвоните в контакт-центр.',
    sms: 'Пароль кабинета ДРСК изменён. Если это не вы, позвоните: 8-800-100-03-97',
  },
};

const en: typeof ru = {
  same: 'This is your present password: think of another one',
  changed: {
    subject: 'The password of your account was changed',
    text: ({ name, recovery }) =>
      `Hello ${name},

The password of your account was changed, and other devices were signed out. If it was you, there is nothing else to do.

If it was not you, set a new password at once:
${recovery}

And please call the contact centre: 8-800-100-03-97 (free call).`,
    feed: 'Other devices were signed out. If it was not you, recover your access at once and call the contact centre.',
    sms: 'The password of your DRSK account was changed. Not you? Call 8-800-100-03-97',
  },
};

export const passwordMessages = { ru, en };
