const ru = {
  confirmation: {
    subject: 'Подтвердите адрес электронной почты',
    text: ({ name, link }: { name: string; link: string }) =>
      `Здравствуйте, ${name}!

Чтобы открыть личный кабинет, подтвердите адрес электронной почты:
${link}

Ссылка действует 24 часа и только один раз. Если вы не регистрировались, ничего делать не нужно.

Контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
  },
  known: {
    subject: 'Личный кабинет уже открыт',
    text: ({ name, link }: { name: string; link: string }) =>
      `Здравствуйте, ${name}!

С этим номером личный кабинет уже открыт, второй не нужен. Войдите в него:
${link}

Если вы не помните пароль или кабинет открыли не вы, позвоните в контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
  },
  expiry: 'Незаконченная регистрация удаляется',
};

const en: typeof ru = {
  confirmation: {
    subject: 'Confirm your e-mail address',
    text: ({ name, link }) =>
      `Hello ${name},

To open your account, confirm your e-mail address:
${link}

The link works once and expires in 24 hours. If you did not register, please ignore this message.

Contact centre: 8-800-100-03-97 (free call).`,
  },
  known: {
    subject: 'You already have an account',
    text: ({ name, link }) =>
      `Hello ${name},

An account with this number already exists, so you do not need another one. Sign in here:
${link}

If you have forgotten your password, or if it was not you who opened the account, please call the contact centre: 8-800-100-03-97 (free call).`,
  },
  expiry: 'Unfinished registration is deleted',
};

export const letterMessages = { ru, en };
