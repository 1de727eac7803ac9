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

The link works once, within 24 hours. If you have not registered, there is nothing to do.

Contact centre: 8-800-100-03-97, free of charge.`,
  },
  known: {
    subject: 'You have an account already',
    text: ({ name, link }) =>
      `Hello ${name},

There is an account with this number already, a second one is not needed. Log in here:
${link}

If you have forgotten the password, or somebody else has opened the account, call the contact centre: 8-800-100-03-97, free of charge.`,
  },
  expiry: 'An unfinished registration is deleted',
};

export const letterMessages = { ru, en };
