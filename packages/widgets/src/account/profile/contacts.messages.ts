const ru = {
  explanation: {
    email: 'На этот адрес приходят документы и новости о заявках.',
    sms: 'На этот номер приходят коды и срочные сообщения.',
  },
  titles: { email: 'Электронная почта', sms: 'Телефон' },
  none: { email: 'не указана', sms: 'не указан' },
  confirmed: { email: 'подтверждена', sms: 'подтверждён' },
  unconfirmed: { email: 'не подтверждена', sms: 'не подтверждён' },
  add: 'Указать',
  confirm: 'Подтвердить',
  confirming: 'Отправляем…',
  fields: {
    email: { label: 'Новый адрес', hint: 'Например, ivan@example.ru' },
    sms: { label: 'Новый номер', hint: 'Например, +7 914 555-12-34' },
  },
  submit: { email: 'Отправить письмо', sms: 'Отправить код' },
  sending: 'Отправляем…',
  kept: {
    email: 'Пока новый адрес не подтверждён, письма идут на прежний.',
    sms: 'Пока новый номер не подтверждён, сообщения идут на прежний.',
  },
  waiting: {
    email: (target: string) => `Мы отправили письмо на ${target}`,
    sms: (target: string) => `Мы отправили код на ${target}`,
  },
  todo: {
    email: 'Откройте письмо и перейдите по ссылке: она действует сутки. Потом вернитесь сюда.',
    sms: 'Введите код из СМС: он действует 10 минут.',
  },
  spam: 'Письма нет? Загляните в «Спам».',
  check: 'Проверить подтверждение',
  checking: 'Проверяем…',
  notYet: 'Пока не подтверждено: перейдите по ссылке из письма.',
  done: { email: 'Почта подтверждена', sms: 'Телефон подтверждён' },
  stop: 'Не менять',
  later: 'Позже',
};

const en: typeof ru = {
  explanation: {
    email: 'Documents and news about your applications come to this address.',
    sms: 'Codes and urgent messages come to this number.',
  },
  titles: { email: 'E-mail', sms: 'Phone' },
  none: { email: 'not given', sms: 'not given' },
  confirmed: { email: 'confirmed', sms: 'confirmed' },
  unconfirmed: { email: 'not confirmed', sms: 'not confirmed' },
  add: 'Add',
  confirm: 'Confirm',
  confirming: 'Sending…',
  fields: {
    email: { label: 'New address', hint: 'For example, ivan@example.ru' },
    sms: { label: 'New number', hint: 'For example, +7 914 555-12-34' },
  },
  submit: { email: 'Send the e-mail', sms: 'Send a code' },
  sending: 'Sending…',
  kept: {
    email: 'Until you confirm the new address, e-mails go to the old one.',
    sms: 'Until you confirm the new number, messages go to the old one.',
  },
  waiting: {
    email: (target) => `We have sent an e-mail to ${target}`,
    sms: (target) => `We have sent a code to ${target}`,
  },
  todo: {
    email: 'Open it and follow the link: it works for 24 hours. Then come back here.',
    sms: 'Enter the code from the SMS: it works for 10 minutes.',
  },
  spam: 'No e-mail? Check your spam folder.',
  check: 'Check confirmation',
  checking: 'Checking…',
  notYet: 'Not confirmed yet: follow the link in the e-mail.',
  done: { email: 'Your e-mail is confirmed', sms: 'Your phone is confirmed' },
  stop: 'Keep the old one',
  later: 'Later',
};

export const messages = { ru, en };
