interface Greeting {
  readonly name: string;
  readonly link: string;
}

const ru = {
  confirmation: {
    subject: 'Подтвердите адрес электронной почты',
    text: ({ name, link, other }: Greeting & { other: string }) =>
      `Здравствуйте, ${name}!

Чтобы открыть личный кабинет, подтвердите адрес электронной почты:
${link}
${other}
Ссылка действует 24 часа и только один раз. Если вы не регистрировались, ничего делать не нужно.

Контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
    /** In the letter to an address that has an account already. */
    other: `
На этот адрес уже открыт другой личный кабинет. Он останется как есть: новый откроется рядом, со своим логином и паролем.
`,
  },
  waiting: {
    subject: 'Ваш личный кабинет уже ждёт вас',
    text: ({ name, link }: Greeting) =>
      `Здравствуйте, ${name}!

Личный кабинет с этим номером уже открыт в пункте обслуживания, вместе с вашими заявками. Подтвердите адрес электронной почты, и он станет вашим — с паролем, который вы только что придумали:
${link}

Ссылка действует 24 часа и только один раз. Одноразовый пароль из пункта обслуживания после этого не понадобится. Если вы не регистрировались, ничего делать не нужно.

Контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
  },
  elsewhere: {
    subject: 'Личный кабинет с этим номером уже есть',
    text: ({ name, link }: Greeting) =>
      `Здравствуйте, ${name}!

Личный кабинет с этим номером уже открыт в пункте обслуживания, но данные в нём записаны иначе, поэтому по ссылке из письма его не открыть. Войдите с одноразовым паролем, который выдали в пункте обслуживания:
${link}

Если пароля нет или данные записаны с ошибкой, позвоните в контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
  },
  known: {
    subject: 'Личный кабинет уже открыт',
    text: ({ name, link, recovery }: Greeting & { recovery: string }) =>
      `Здравствуйте, ${name}!

С этим номером личный кабинет уже открыт, второй не нужен. Войдите в него:
${link}

Если не помните пароль, задайте новый:
${recovery}

Если кабинет открыли не вы, позвоните в контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
  },
  sms: {
    'account-known':
      'С этим номером кабинет ДРСК уже открыт, код не нужен. Подробности в письме. 8-800-100-03-97',
    'account-waiting':
      'Кабинет ДРСК с этим номером открыт в пункте обслуживания, код не нужен. Подробности в письме. 8-800-100-03-97',
  },
  expiry: 'Незаконченная регистрация удаляется',
};

const en: typeof ru = {
  confirmation: {
    subject: 'Confirm your e-mail address',
    text: ({ name, link, other }) =>
      `Hello ${name},

To open your account, confirm your e-mail address:
${link}
${other}
The link works once and expires in 24 hours. If you did not register, please ignore this message.

Contact centre: 8-800-100-03-97 (free call).`,
    other: `
There is another account with this address already. It stays as it is: the new one opens beside it, with a login and a password of its own.
`,
  },
  waiting: {
    subject: 'Your account is waiting for you',
    text: ({ name, link }) =>
      `Hello ${name},

A customer centre has opened an account with this number already, with your applications in it. Confirm your e-mail address, and it becomes yours, with the password that you have just chosen:
${link}

The link works once and expires in 24 hours. After that you no longer need the one-time password from the customer centre. If you did not register, please ignore this message.

Contact centre: 8-800-100-03-97 (free call).`,
  },
  elsewhere: {
    subject: 'There is an account with this number already',
    text: ({ name, link }) =>
      `Hello ${name},

A customer centre has opened an account with this number already, but with other data in it, so a link in a letter cannot open it. Sign in with the one-time password that the customer centre gave you:
${link}

If you have no such password, or the data are wrong, please call the contact centre: 8-800-100-03-97 (free call).`,
  },
  known: {
    subject: 'You already have an account',
    text: ({ name, link, recovery }) =>
      `Hello ${name},

An account with this number already exists, so you do not need another one. Sign in here:
${link}

If you have forgotten your password, set a new one:
${recovery}

If it was not you who opened the account, please call the contact centre: 8-800-100-03-97 (free call).`,
  },
  sms: {
    'account-known':
      'There is a DRSK account with this number already, no code is needed. See the letter. 8-800-100-03-97',
    'account-waiting':
      'A customer centre has opened a DRSK account with this number, no code is needed. See the letter. 8-800-100-03-97',
  },
  expiry: 'Unfinished registration is deleted',
};

export const registrationMessages = { ru, en };
