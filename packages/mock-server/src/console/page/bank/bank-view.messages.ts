const ru = {
  hint: 'Переводы из других банков отправляют на вкладке «Заявки».',
  none: 'По карте и СБП пока никто не платил.',
  state: 'Состояние',
  begun: 'Начат',
  kinds: { card: 'карта', sbp: 'СБП' },
  states: {
    open: 'ждёт оплаты',
    challenge: 'ждёт код из СМС',
    processing: 'банк проверяет',
    paid: 'оплачен',
    declined: 'отклонён',
    closed: 'отменён',
  },
  events: {
    pay: 'Провести',
    decline: 'Отклонить',
    repeat: 'Сообщить ещё раз',
  },
};

const en: typeof ru = {
  hint: 'Transfers from other banks are sent in the tab “Applications”.',
  none: 'Nobody has paid by card or SBP yet.',
  state: 'State',
  begun: 'Begun',
  kinds: { card: 'card', sbp: 'SBP' },
  states: {
    open: 'waits for payment',
    challenge: 'waits for a code',
    processing: 'the bank is checking',
    paid: 'paid',
    declined: 'declined',
    closed: 'cancelled',
  },
  events: {
    pay: 'Confirm',
    decline: 'Decline',
    repeat: 'Tell again',
  },
};

export const bankViewMessages = { ru, en };
