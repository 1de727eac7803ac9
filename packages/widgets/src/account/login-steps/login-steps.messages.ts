const ru = {
  back: 'Вернуться ко входу по паролю',
  signedIn: { title: 'Вы вошли в личный кабинет', continue: 'Перейти в кабинет' },
  code: {
    title: 'Подтверждение входа',
    sent: (target: string) => `Отправили код на ${target}. Он действует 10 минут.`,
    app: 'Откройте приложение для подтверждения входа: в нём виден код для этого кабинета.',
    labels: { sms: 'Код из СМС', totp: 'Код из приложения', recovery: 'Резервный код' },
    hints: {
      sms: 'Шесть цифр',
      totp: 'Шесть цифр, через полминуты сменятся',
      recovery: 'Восемь букв и цифр, например K7M2\u2011QX4D',
    },
    wrong: {
      sms: 'В коде шесть цифр',
      totp: 'В коде шесть цифр',
      recovery: 'В резервном коде восемь букв и цифр',
    },
    required: 'Введите код',
    useRecovery: 'Телефона нет под рукой? Введите резервный код',
    useCode: { sms: 'Ввести код из СМС', totp: 'Ввести код из приложения' },
    submit: 'Подтвердить',
    submitting: 'Проверяем…',
    gone: 'Код больше не действует. Введите пароль ещё раз, и вход начнётся заново.',
  },
  role: {
    title: 'От чьего имени войти?',
    explanation: 'Сменить кабинет можно и потом, без пароля.',
  },
  application: {
    title: 'Вход по номеру заявки',
    explanation:
      'Введите номер заявки и одноразовый пароль, который вам выдали в центре обслуживания. Откроется только эта заявка.',
    number: 'Номер заявки',
    numberHint: 'Например, 28-26-000123',
    numberRequired: 'Введите номер заявки',
    password: 'Пароль из центра обслуживания',
    passwordHint: 'Например, K7M2\u2011QX4D\u20119RTB',
    wrong:
      'Не получилось войти: проверьте номер заявки и пароль. Возможно, срок пароля истёк: новый выдадут в центре обслуживания.',
  },
};

const en: typeof ru = {
  back: 'Back to signing in with a password',
  signedIn: { title: 'You are signed in', continue: 'Go to my account' },
  code: {
    title: 'Confirm it’s you',
    sent: (target) => `We sent a code to ${target}. It works for 10 minutes.`,
    app: 'Open your authenticator app: it shows the code for this account.',
    labels: { sms: 'Code from the SMS', totp: 'Code from the app', recovery: 'Recovery code' },
    hints: {
      sms: 'Six digits',
      totp: 'Six digits; they change every 30 seconds',
      recovery: 'Eight letters and digits, for example K7M2\u2011QX4D',
    },
    wrong: {
      sms: 'The code has six digits',
      totp: 'The code has six digits',
      recovery: 'A recovery code has eight letters and digits',
    },
    required: 'Enter the code',
    useRecovery: 'Don’t have your phone? Enter a recovery code',
    useCode: { sms: 'Enter the code from the SMS', totp: 'Enter the code from the app' },
    submit: 'Confirm',
    submitting: 'Checking…',
    gone: 'The code no longer works. Enter your password again to start over.',
  },
  role: {
    title: 'Who are you signing in for?',
    explanation: 'You can switch later without a password.',
  },
  application: {
    title: 'Sign in with an application number',
    explanation:
      'Enter the number of your application and the one-time password you were given at a customer centre. It opens that application only.',
    number: 'Application number',
    numberHint: 'For example, 28-26-000123',
    numberRequired: 'Enter the application number',
    password: 'Password from the customer centre',
    passwordHint: 'For example, K7M2\u2011QX4D\u20119RTB',
    wrong:
      'We could not sign you in: check the application number and the password. The password may have expired; a customer centre can give you a new one.',
  },
};

export const messages = { ru, en };
