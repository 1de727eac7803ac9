const ru = {
  title: 'Заявка',
  untitled: 'Статус заявки',
  toList: 'Все заявки',
  refresh: 'Обновить',
  refreshing: 'Обновляем…',
  refreshed: (time: string) => `Обновлено в ${time}`,
  picture: 'Этапы подключения',
  deadline: 'Срок',
  objections: 'Замечания принимаем до',
  overdue: 'Мы не уложились в срок. Позвоните в контакт-центр: там скажут, в чём задержка.',
  toPay: 'К оплате',
  howToPay:
    'Оплатите по реквизитам из счёта в банке или банковском приложении, в назначении платежа укажите номер счёта. Днём оплаты считается день, когда деньги поступили: не откладывайте на последний день.',
  openInvoice: 'Открыть счёт',
  lastEvent: 'Последнее событие',
  whatToDo: {
    documents_not_supplied:
      'Подайте новую заявку и приложите к ней недостающие документы. Прежние ответы — в документе «Заявка» ниже.',
    unpaid:
      'Если подключение ещё нужно, подайте новую заявку: условия и счёт подготовят заново, и цена может измениться.',
  },
  newApplication: 'Подать новую заявку',
  draft: 'Эта заявка ещё не подана',
  draftText:
    'Пока это черновик. Заполните его до конца и подайте: тогда здесь появятся этапы и сроки.',
  continueDraft: 'Продолжить заполнение',
  notChosen: 'Выберите заявку в списке, чтобы увидеть её статус.',
  missing: {
    send: 'Отправить документы',
    sending: 'Отправляем…',
    sent: 'Документы отправлены на проверку',
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
};

const en: typeof ru = {
  title: 'Application',
  untitled: 'Status of the application',
  toList: 'All applications',
  refresh: 'Refresh',
  refreshing: 'Refreshing…',
  refreshed: (time) => `Refreshed at ${time}`,
  picture: 'Stages of the connection',
  deadline: 'Deadline',
  objections: 'Objections are taken until',
  overdue: 'We have missed the deadline. Call the contact centre to learn what the delay is about.',
  toPay: 'To be paid',
  howToPay:
    'Pay by the bank details of the invoice, at a bank or in its application, and name the number of the invoice. The day of payment is the day the money arrives: do not wait for the last day.',
  openInvoice: 'Open the invoice',
  lastEvent: 'Last event',
  whatToDo: {
    documents_not_supplied:
      'File a new application and attach the missing documents to it. Your earlier answers are in the document “Application” below.',
    unpaid:
      'If you still need the connection, file a new application: conditions and invoice are prepared anew, and the price may change.',
  },
  newApplication: 'File a new application',
  draft: 'This application is not filed yet',
  draftText: 'It is a draft. Complete and file it: then its stages and terms appear here.',
  continueDraft: 'Continue',
  notChosen: 'Choose an application in the list to see its status.',
  missing: {
    send: 'Send the documents',
    sending: 'Sending…',
    sent: 'The documents are sent for the check',
  },
  next: 'What comes next',
  nextStage: (title) => `The next stage: ${title.toLowerCase()}`,
  payPart: (number, count, percent) => `Pay part ${number} of ${count} (${percent})`,
  noDate: 'the date is not known yet',
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
};

export const messages = { ru, en };
