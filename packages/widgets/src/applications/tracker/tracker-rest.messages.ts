const ru = {
  toPay: 'К оплате',
  howToPay:
    'Оплатите по реквизитам из счёта в банке или банковском приложении, в назначении платежа укажите номер счёта. Днём оплаты считается день, когда деньги поступили: не откладывайте на последний день.',
  openInvoice: 'Открыть счёт',
  opening: 'Открываем…',
  whatToDo: {
    documents_not_supplied:
      'Подайте новую заявку и приложите к ней недостающие документы. Прежние ответы — в документе «Заявка» ниже.',
    contract_not_signed:
      'Если подключение ещё нужно, подайте новую заявку: договор подготовят заново.',
    unpaid:
      'Если подключение ещё нужно, подайте новую заявку: условия и счёт подготовят заново, и цена может измениться.',
    terminated: 'Работы прекращены. Чтобы подключить объект, понадобится новая заявка.',
    withdrawn:
      'Рассмотрение прекращено, платить не нужно. Подать новую заявку можно в любое время.',
  },
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
  news: (headline: string) => `Новое по заявке: ${headline}`,
};

const en: typeof ru = {
  toPay: 'Amount due',
  howToPay:
    'Pay through your bank or banking app using the details on the invoice, and quote the invoice number as the payment reference. A payment counts from the day the money arrives, so do not leave it to the last day.',
  openInvoice: 'Open the invoice',
  opening: 'Opening…',
  whatToDo: {
    documents_not_supplied:
      'File a new application and attach the missing documents. Your earlier answers are in the document “Application” below.',
    contract_not_signed:
      'If you still need the connection, file a new application: we will prepare a new contract.',
    unpaid:
      'If you still need the connection, file a new application: we will prepare new conditions and a new invoice, and the price may change.',
    terminated: 'The work has stopped. Connecting the site will take a new application.',
    withdrawn:
      'The review has ended and nothing is due. You can file a new application at any time.',
  },
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
  news: (headline) => `News of the application: ${headline}`,
};

export const messages = { ru, en };
