const ru = {
  channels: { email: 'Письмо', sms: 'СМС', push: 'Браузер' },
  states: {
    queued: 'отправляется',
    waiting: 'ждёт',
    sent: 'отправлено',
    not_delivered: 'не доставлено',
    error: 'сбой отправки',
    cancelled: 'отменено',
  },
  reasons: {
    quiet_hours: 'придёт после тихих часов',
    document_unavailable: 'документ ещё нельзя открыть',
    delayed: 'задержано оператором',
    fault: 'другая сторона не ответила',
    address_refused: 'такого адреса нет',
    phone_refused: 'такого номера нет',
    browser_refused: 'этот браузер больше ничего не принимает',
    gave_up: 'попытки закончились',
    done: 'напоминать больше не о чем',
    account_closed: 'кабинет закрыт',
    unsubscribed: 'в этом браузере уведомления выключены',
  },
  announceOn: (day: string) =>
    `Сообщить нужно было не позже ${day} (п.\u00A0105 Правил №\u00A0861).`,
  late: 'Отправлено позже срока.',
  next: (moment: string) => `Следующая попытка: ${moment}.`,
  attempts: 'Попытки',
};

const en: typeof ru = {
  channels: { email: 'E-mail', sms: 'SMS', push: 'Browser' },
  states: {
    queued: 'on its way',
    waiting: 'waiting',
    sent: 'sent',
    not_delivered: 'not delivered',
    error: 'failed',
    cancelled: 'cancelled',
  },
  reasons: {
    quiet_hours: 'it comes after the quiet hours',
    document_unavailable: 'the document cannot be opened yet',
    delayed: 'held back by the operator',
    fault: 'the other side did not answer',
    address_refused: 'there is no such address',
    phone_refused: 'there is no such number',
    browser_refused: 'this browser takes nothing any more',
    gave_up: 'no further attempts',
    done: 'nothing is left to remind of',
    account_closed: 'the account is closed',
    unsubscribed: 'notifications are off in this browser',
  },
  announceOn: (day) => `It had to be sent by ${day} (clause\u00A0105 of Rules No.\u00A0861).`,
  late: 'Sent after that day.',
  next: (moment) => `Next attempt: ${moment}.`,
  attempts: 'Attempts',
};

export const messages = { ru, en };
