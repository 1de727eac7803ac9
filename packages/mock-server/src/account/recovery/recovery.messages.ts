const ru = {
  noChannel: 'Сюда отправить нельзя: выберите другой способ',
  letter: {
    subject: 'Новый пароль для личного кабинета',
    text: ({ name, link }: { name: string; link: string }) =>
      `Здравствуйте, ${name}!

Чтобы задать новый пароль личного кабинета, откройте ссылку:
${link}

Она действует 30 минут и только один раз. Если вы не просили новый пароль, ничего делать не нужно: прежний остаётся в силе.

Контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
  },
};

const en: typeof ru = {
  noChannel: 'Nothing can be sent there: choose another way',
  letter: {
    subject: 'A new password for your account',
    text: ({ name, link }) =>
      `Hello ${name},

To set a new password for your account, open this link:
${link}

It works once and expires in 30 minutes. If you did not ask for a new password, please ignore this message: the old one still works.

Contact centre: 8-800-100-03-97 (free call).`,
  },
};

export const recoveryMessages = { ru, en };
