const ru = {
  same: {
    email: 'Этот адрес уже указан и подтверждён',
    sms: 'Этот телефон уже указан и подтверждён',
  },
  confirmation: {
    subject: 'Подтвердите адрес электронной почты',
    text: ({ name, link }: { name: string; link: string }) =>
      `Здравствуйте, ${name}!

Этот адрес указан в личном кабинете. Подтвердите, что он ваш:
${link}

Ссылка действует 24 часа и только один раз. Если вы не указывали этот адрес, ничего делать не нужно.

Контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
  },
  emailChanged: {
    subject: 'Адрес электронной почты в личном кабинете изменён',
    text: (masked: string) =>
      `Здравствуйте!

В вашем личном кабинете указан новый адрес электронной почты: ${masked}. На этот адрес письма о кабинете больше приходить не будут.

Если это сделали не вы, сразу позвоните в контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
    feed: (masked: string) =>
      `Новый адрес: ${masked}. На прежний письма о кабинете больше не приходят.`,
  },
  phoneChanged: {
    subject: 'Телефон в личном кабинете изменён',
    text: (masked: string) =>
      `Здравствуйте!

В вашем личном кабинете указан новый телефон: ${masked}.

Если это сделали не вы, сразу позвоните в контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
    feed: (masked: string) =>
      `Новый телефон: ${masked}. Если это сделали не вы, смените пароль и позвоните в контакт-центр.`,
    sms: (masked: string) =>
      `В кабинете ДРСК указан новый телефон: ${masked}. Если это не вы, позвоните: 8-800-100-03-97`,
  },
};

const en: typeof ru = {
  same: {
    email: 'This address is on file and confirmed already',
    sms: 'This phone is on file and confirmed already',
  },
  confirmation: {
    subject: 'Confirm your e-mail address',
    text: ({ name, link }) =>
      `Hello ${name},

This address was entered in your account. Confirm that it is yours:
${link}

The link works once and expires in 24 hours. If you did not enter this address, please ignore this message.

Contact centre: 8-800-100-03-97 (free call).`,
  },
  emailChanged: {
    subject: 'The e-mail address of your account was changed',
    text: (masked) =>
      `Hello,

Your account has a new e-mail address: ${masked}. Letters about the account no longer come to this one.

If it was not you, please call the contact centre at once: 8-800-100-03-97 (free call).`,
    feed: (masked) =>
      `New address: ${masked}. Letters about the account no longer come to the old one.`,
  },
  phoneChanged: {
    subject: 'The phone of your account was changed',
    text: (masked) =>
      `Hello,

Your account has a new phone: ${masked}.

If it was not you, please call the contact centre at once: 8-800-100-03-97 (free call).`,
    feed: (masked) =>
      `New phone: ${masked}. If it was not you, change your password and call the contact centre.`,
    sms: (masked) => `Your DRSK account has a new phone: ${masked}. Not you? Call 8-800-100-03-97`,
  },
};

export const contactMessages = { ru, en };
