interface Facts {
  readonly name: string;
  readonly what: string;
  readonly link: string;
}

const help =
  'Если это сделали не вы, смените пароль (это отзовёт все токены) и позвоните в контакт-центр: 8-800-100-03-97, звонок бесплатный.';

const ru = {
  token: ({ name, what, link }: Facts) => ({
    subject: 'Создан токен для программы',
    text: `Здравствуйте, ${name}!

В личном кабинете создан токен «${what}»: с ним программа может работать с кабинетом без вашего пароля. Посмотреть его разрешения и срок или отозвать его: ${link}

${help}`,
    feed: `Программа с токеном «${what}» работает с кабинетом без вашего пароля. Если создали его не вы, отзовите его в профиле и смените пароль.`,
  }),
  expiring: ({ name, what, link }: Facts) => ({
    subject: `Через неделю закончится срок токена «${what}»`,
    text: `Здравствуйте, ${name}!

Через неделю программа с токеном «${what}» перестанет работать с личным кабинетом. Если она ещё нужна, создайте новый токен и впишите его в программу вместо прежнего: ${link}`,
    feed: 'После этого программа с ним перестанет работать. Если она ещё нужна, создайте новый токен в профиле и впишите его вместо прежнего.',
  }),
  webhook: ({ name, what, link }: Facts) => ({
    subject: 'События кабинета отправляются на новый адрес',
    text: `Здравствуйте, ${name}!

В личном кабинете включена отправка событий на сервер ${what}. Посмотреть журнал отправок или отключить их: ${link}

${help}`,
    feed: `События отправляются на сервер ${what}. Если включили это не вы, отключите отправку в профиле и смените пароль.`,
  }),
  disabled: ({ name, what, link }: Facts) => ({
    subject: 'Отправка событий остановлена',
    text: `Здравствуйте, ${name}!

Сервер ${what} не принимает события личного кабинета, и мы перестали их отправлять. Почему не вышло, видно в журнале отправок; там же отправку можно включить снова и повторить то, что не дошло: ${link}`,
    feed: `Сервер ${what} не принимает события. Причина видна в журнале отправок; там же отправку можно включить снова.`,
  }),
};

const enHelp =
  'If it was not you, change your password (which revokes all tokens) and call the contact centre: 8-800-100-03-97, free of charge.';

const en: typeof ru = {
  token: ({ name, what, link }) => ({
    subject: 'A token for a program was made',
    text: `Hello ${name},

The token “${what}” was made in your account: with it a program can use the account without your password. See what it may do and how long, or revoke it: ${link}

${enHelp}`,
    feed: `A program with the token “${what}” uses the account without your password. If it was not you, revoke it in the profile and change your password.`,
  }),
  expiring: ({ name, what, link }) => ({
    subject: `The token “${what}” ends in a week`,
    text: `Hello ${name},

In a week the program with the token “${what}” will no longer be able to use your account. If it is still needed, create another token and put it into the program instead: ${link}`,
    feed: 'After that the program with it stops working. If it is still needed, create another token in the profile and put it in instead.',
  }),
  webhook: ({ name, what, link }) => ({
    subject: 'Events of the account are sent to a new address',
    text: `Hello ${name},

Events of your account are sent to the server ${what} from now on. See the log of what was sent, or stop it: ${link}

${enHelp}`,
    feed: `Events go to the server ${what}. If it was not you, stop it in the profile and change your password.`,
  }),
  disabled: ({ name, what, link }) => ({
    subject: 'No more events are sent',
    text: `Hello ${name},

The server ${what} does not take the events of your account, and we have stopped sending them. The log says why; there you can switch it on again and send what has not arrived: ${link}`,
    feed: `The server ${what} does not take events. The log says why, and there you can switch it on again.`,
  }),
};

export const programAccessLetters = { ru, en };

export const programAccessJobs = {
  ru: { reminder: 'Напоминание о конце срока токена' },
  en: { reminder: 'A reminder that a token ends' },
};
