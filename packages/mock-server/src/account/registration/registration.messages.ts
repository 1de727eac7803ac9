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
    text: ({ name, link, steps }: Greeting & { steps: string }) =>
      `Здравствуйте, ${name}!

Личный кабинет с этим номером уже открыт в центре обслуживания, вместе с вашими заявками. ${steps}
${link}

Ссылка действует 24 часа и только один раз. Одноразовый пароль из центра обслуживания после этого не понадобится. Если вы не регистрировались, ничего делать не нужно.

Контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
    byEmail:
      'Подтвердите адрес электронной почты, и он станет вашим — с паролем, который вы только что придумали:',
    byPhone:
      'Сначала подтвердите телефон кодом из СМС на странице регистрации, затем откройте ссылку — и кабинет станет вашим, с паролем, который вы только что придумали:',
  },
  phoneFirst:
    'Сначала подтвердите телефон кодом из СМС на странице регистрации, затем откройте ссылку ещё раз: она продолжает действовать',
  elsewhere: {
    subject: 'Личный кабинет с этим номером уже есть',
    text: ({ name }: Pick<Greeting, 'name'>) =>
      `Здравствуйте, ${name}!

Личный кабинет с этим номером уже открыт в центре обслуживания, но по письму или СМС мы не можем убедиться, что он ваш. Войдите на сайте с одноразовым паролем, который выдали в центре обслуживания: с ним вы укажете свои контакты и зададите постоянный пароль.

Если одноразового пароля нет, возьмите его в центре обслуживания с паспортом или позвоните в контакт-центр: 8-800-100-03-97, звонок бесплатный. Если вы не регистрировались, ничего делать не нужно.`,
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
      'Кабинет ДРСК с этим номером открыт в центре обслуживания, код не нужен. Подробности в письме. 8-800-100-03-97',
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
    text: ({ name, link, steps }) =>
      `Hello ${name},

A customer centre has opened an account with this number already, with your applications in it. ${steps}
${link}

The link works once and expires in 24 hours. After that you no longer need the one-time password from the customer centre. If you did not register, please ignore this message.

Contact centre: 8-800-100-03-97 (free call).`,
    byEmail:
      'Confirm your e-mail address, and it becomes yours, with the password that you have just chosen:',
    byPhone:
      'First confirm your phone on the registration page with the code of the SMS, then open this link: the account becomes yours, with the password that you have just chosen:',
  },
  phoneFirst:
    'First confirm your phone on the registration page with the code of the SMS, then open the link again: it still works',
  elsewhere: {
    subject: 'There is an account with this number already',
    text: ({ name }) =>
      `Hello ${name},

A customer centre has opened an account with this number already, but a letter or an SMS cannot show us that it is yours. Sign in on the website with the one-time password that the customer centre gave you: with it you give your contacts and set a password of your own.

If you have no one-time password, get one at a customer centre with your passport, or call the contact centre: 8-800-100-03-97 (free call). If you did not register, please ignore this message.`,
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
