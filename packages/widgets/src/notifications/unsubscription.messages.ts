const ru = {
  ask: {
    email: (about: string, address: string) =>
      `Не присылать больше письма «${about}» на адрес ${address}?`,
    sms: (about: string, address: string) =>
      `Не присылать больше СМС «${about}» на номер ${address}?`,
  },
  unsubscribe: 'Отписаться',
  done: {
    email: (about: string, address: string) =>
      `Вы отписались: писем «${about}» на ${address} больше не будет.`,
    sms: (about: string, address: string) =>
      `Вы отписались: СМС «${about}» на ${address} больше не будет.`,
  },
  stays: 'В личном кабинете эти уведомления останутся.',
  again: 'Подписаться снова',
  back: 'Вы снова подписаны.',
  invalid: 'Эта ссылка не подходит: она повреждена, или от таких писем отписаться нельзя.',
  whatNext:
    'Откройте её из письма ещё раз или выберите, о чём вам писать, в настройках уведомлений.',
};

const en: typeof ru = {
  ask: {
    email: (about, address) => `Send no more “${about}” e-mails to ${address}?`,
    sms: (about, address) => `Send no more “${about}” text messages to ${address}?`,
  },
  unsubscribe: 'Unsubscribe',
  done: {
    email: (about, address) =>
      `You are unsubscribed: no more “${about}” e-mails will come to ${address}.`,
    sms: (about, address) =>
      `You are unsubscribed: no more “${about}” text messages will come to ${address}.`,
  },
  stays: 'Your account will still show these notifications.',
  again: 'Subscribe again',
  back: 'You are subscribed again.',
  invalid: 'This link does not work: it is damaged, or one cannot unsubscribe from such messages.',
  whatNext:
    'Open it from the letter once more, or choose what to be written about in the notification settings.',
};

export const messages = { ru, en };
