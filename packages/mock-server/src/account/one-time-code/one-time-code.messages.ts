interface Sent {
  readonly code: string;
  readonly host: string;
}

/** The last line lets browsers fill the code in on this site and on no other (origin-bound one-time codes). */
const bound = ({ code, host }: Sent): string => `@${host} #${code}`;

const ru = {
  sms: {
    login: (sent: Sent) =>
      `${sent.code} – код для входа в кабинет ДРСК. Никому его не сообщайте.\n${bound(sent)}`,
    enrolment: (sent: Sent) =>
      `${sent.code} – код, чтобы включить вход по СМС в кабинете ДРСК.\n${bound(sent)}`,
    phone: (sent: Sent) =>
      `${sent.code} – код, чтобы подтвердить телефон в кабинете ДРСК.\n${bound(sent)}`,
    recovery: (sent: Sent) =>
      `${sent.code} – код для смены пароля кабинета ДРСК. Никому его не сообщайте.\n${bound(sent)}`,
    signature: (sent: Sent) =>
      `${sent.code} – код, чтобы подписать документ в кабинете ДРСК. Никому его не сообщайте.\n${bound(sent)}`,
  },
  wrong: {
    sms: 'Код не подошёл. Проверьте цифры или запросите новый код',
    app: 'Код не подошёл. Введите новый код из приложения и проверьте время на телефоне',
    recovery: 'Резервный код не подошёл. Каждый из них действует один раз',
  },
  gone: 'Код больше не действует. Запросите новый',
};

const en: typeof ru = {
  sms: {
    login: (sent) =>
      `${sent.code} is your code to log in to your DRSK account. Tell it to nobody.\n${bound(sent)}`,
    enrolment: (sent) =>
      `${sent.code} is the code to turn on login by SMS in your DRSK account.\n${bound(sent)}`,
    phone: (sent) =>
      `${sent.code} is the code to confirm the phone of your DRSK account.\n${bound(sent)}`,
    recovery: (sent) =>
      `${sent.code} is the code to change the password of your DRSK account. Tell it to nobody.\n${bound(sent)}`,
    signature: (sent) =>
      `${sent.code} is the code to sign a document in your DRSK account. Tell it to nobody.\n${bound(sent)}`,
  },
  wrong: {
    sms: 'This code is not right. Check the digits, or ask for another code',
    app: 'This code is not right. Enter a new one from the app, and check the clock of your phone',
    recovery: 'This recovery code is not right. Each of them works once',
  },
  gone: 'This code no longer works. Ask for another one',
};

export const codeMessages = { ru, en };
