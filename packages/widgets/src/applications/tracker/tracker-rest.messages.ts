const ru = {
  next: 'Что дальше',
  nextStage: (title: string) => `Следующий этап: ${title.toLowerCase()}`,
  payPart: (number: number, count: number, percent: string) =>
    `Оплатить часть ${number} из ${count} — ${percent}`,
  noDate: 'срок появится позже',
  payment: {
    title: 'Оплата',
    invoice: 'Счёт',
    part: (number: number, percent: string) => `Часть ${number}, ${percent}`,
    paidOn: (date: string) => `Оплачено ${date}`,
    later: 'срок начнётся после подключения',
    paidOf: (paid: string, total: string) => `Оплачено ${paid} из ${total}`,
  },
  documents: {
    title: 'Документы',
    open: 'Открыть',
    save: 'Скачать',
    opening: 'Открываем…',
    posted: (date: string) => `от ${date}`,
  },
  history: 'История',
  lastEvent: 'Последнее событие',
};

const en: typeof ru = {
  next: 'What happens next',
  nextStage: (title) => `Next stage: ${title.toLowerCase()}`,
  payPart: (number, count, percent) => `Pay part ${number} of ${count} (${percent})`,
  noDate: 'date to be announced',
  payment: {
    title: 'Payment',
    invoice: 'Invoice',
    part: (number, percent) => `Part ${number}, ${percent}`,
    paidOn: (date) => `Paid on ${date}`,
    later: 'due after the connection',
    paidOf: (paid, total) => `${paid} of ${total} paid`,
  },
  documents: {
    title: 'Documents',
    open: 'Open',
    save: 'Download',
    opening: 'Opening…',
    posted: (date) => `posted on ${date}`,
  },
  history: 'History',
  lastEvent: 'Latest event',
};

export const messages = { ru, en };
