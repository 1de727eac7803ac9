const help =
  'Если это сделали не вы, смените пароль и позвоните в контакт-центр: 8-800-100-03-97, звонок бесплатный.';

interface Reader {
  readonly name: string;
}

const ru = {
  methods: { sms: 'по коду из СМС', totp: 'по коду из приложения' },
  on: {
    subject: 'Двухэтапный вход включён',
    text: ({ name, method }: Reader & { method: 'sms' | 'totp' }) =>
      `Здравствуйте, ${name}!

Теперь, кроме пароля, личный кабинет спрашивает код: вы включили вход ${ru.methods[method]}. Храните резервные коды: каждый из них один раз заменит код, если телефона не будет под рукой.

${help}`,
    feed: (method: 'sms' | 'totp') =>
      `Кроме пароля, кабинет теперь спрашивает код: вход ${ru.methods[method]}.`,
  },
  off: {
    subject: 'Двухэтапный вход выключен',
    text: ({ name }: Reader) =>
      `Здравствуйте, ${name}!

Теперь для входа в личный кабинет достаточно пароля.

${help}`,
    feed: 'Теперь для входа достаточно пароля. Если это сделали не вы, смените пароль и позвоните в контакт-центр.',
  },
  recoveryCode: {
    subject: 'Вход по резервному коду',
    text: ({ name, left }: Reader & { left: number }) =>
      `Здравствуйте, ${name}!

В личный кабинет вошли по резервному коду. Неиспользованных кодов осталось: ${left}. Новые появятся, если включить двухэтапный вход заново.

${help}`,
    feed: (left: number) =>
      `Неиспользованных кодов осталось: ${left}. Если вошли не вы, смените пароль и позвоните в контакт-центр.`,
  },
  phoneUnconfirmed: 'Сначала подтвердите телефон: на него будут приходить коды',
};

const enHelp =
  'If it was not you, change your password and call the contact centre: 8-800-100-03-97, free of charge.';

const en: typeof ru = {
  methods: { sms: 'by SMS', totp: 'from an app' },
  on: {
    subject: 'Two-step login is on',
    text: ({ name, method }) =>
      `Hello ${name},

From now on your account asks for a code ${en.methods[method]} besides the password. Keep the recovery codes: each of them replaces a code once, should the phone not be at hand.

${enHelp}`,
    feed: (method) =>
      `Besides the password, the account now asks for a code ${en.methods[method]}.`,
  },
  off: {
    subject: 'Two-step login is off',
    text: ({ name }) =>
      `Hello ${name},

From now on the password is enough to log in to your account.

${enHelp}`,
    feed: 'From now on the password is enough to log in. If it was not you, change your password and call the contact centre.',
  },
  recoveryCode: {
    subject: 'Login with a recovery code',
    text: ({ name, left }) =>
      `Hello ${name},

Somebody logged in to your account with a recovery code. Unused codes left: ${left}. To get new ones, turn two-step login on anew.

${enHelp}`,
    feed: (left) =>
      `Unused codes left: ${left}. If it was not you, change your password and call the contact centre.`,
  },
  phoneUnconfirmed: 'Confirm the phone first: the codes will come to it',
};

export const secondFactorMessages = { ru, en };
