import type { DeliveryReason, DeliveryState } from '@drsk/contract';

const ru = {
  hint: 'Что стало с письмами, СМС и уведомлениями в браузерах. Адреса для проб: +7 999 …-01 и имя+fail@… не доставляются, +7 999 …-02 и имя+delay@… задерживаются на 5 минут.',
  none: 'Уведомлений пока нет.',
  states: {
    queued: 'в очереди',
    waiting: 'ожидание',
    sent: 'отправлено',
    not_delivered: 'не доставлено',
    error: 'ошибка',
    cancelled: 'отменено',
  } satisfies Record<DeliveryState, string>,
  reasons: {
    quiet_hours: 'тихие часы',
    document_unavailable: 'документ ещё не открыть',
    delayed: 'задерживает оператор',
    fault: 'сбой, повторим',
    address_refused: 'нет такого адреса',
    gave_up: 'повторы кончились',
    done: 'уже сделано',
    account_closed: 'кабинет закрыт',
    unsubscribed: 'браузер больше не подписан',
  } satisfies Record<DeliveryReason, string>,
  next: 'Следующая попытка',
  carrying: 'Кто доставляет',
  channels: { email: 'Письмо', sms: 'СМС', push: 'Браузер' },
  actions: { deliver: 'Отправить', fail: 'Не доставить', delay: 'Задержать на час' },
  carriers: { email: 'Почта', sms: 'СМС', push: 'Браузеры', documents: 'Файлы документов' },
  sound: 'работает',
  faults: (percent: number) => `сбои ${percent} %`,
  delays: (percent: number, minutes: number) => `задержки ${percent} % по ${minutes} мин`,
  settings: { sound: 'Исправно', faults: 'Сбои', delays: 'Задержки' },
};

const en: typeof ru = {
  hint: 'What becomes of letters, text messages and what browsers show. To try it: +7 999 …-01 and name+fail@… are not delivered, +7 999 …-02 and name+delay@… come 5 minutes later.',
  none: 'There are no notifications yet.',
  states: {
    queued: 'queued',
    waiting: 'waiting',
    sent: 'sent',
    not_delivered: 'not delivered',
    error: 'error',
    cancelled: 'cancelled',
  },
  reasons: {
    quiet_hours: 'quiet hours',
    document_unavailable: 'the document cannot be opened yet',
    delayed: 'the operator delays it',
    fault: 'a fault, to be tried again',
    address_refused: 'no such address',
    gave_up: 'tried too often',
    done: 'already done',
    account_closed: 'the account is closed',
    unsubscribed: 'the browser is not subscribed any more',
  },
  next: 'Next attempt',
  carrying: 'Who delivers',
  channels: { email: 'Letter', sms: 'SMS', push: 'Browser' },
  actions: { deliver: 'Send', fail: 'Fail', delay: 'Delay by an hour' },
  carriers: { email: 'Mail', sms: 'SMS', push: 'Browsers', documents: 'Files of documents' },
  sound: 'works',
  faults: (percent) => `faults ${percent}%`,
  delays: (percent, minutes) => `delays ${percent}% by ${minutes} min`,
  settings: { sound: 'Works', faults: 'Faults', delays: 'Delays' },
};

export const deliveriesViewMessages = { ru, en };
