const ru = {
  title: 'Заявка',
  untitled: 'Статус заявки',
  toList: 'Все заявки',
  refresh: 'Обновить',
  refreshing: 'Обновляем…',
  refreshed: (time: string) => `Обновлено в ${time}`,
  picture: 'Этапы подключения',
  headlines: {
    own: (headline: string, by: string) => `${headline} ${by}`,
    others: (headline: string, by: string) => `${headline} ${by}`,
  },
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
  untitled: 'Application status',
  toList: 'All applications',
  refresh: 'Refresh',
  refreshing: 'Refreshing…',
  refreshed: (time) => `Refreshed at ${time}`,
  picture: 'Connection stages',
  headlines: {
    own: (headline, by) => `${headline} ${by}`,
    others: (headline, by) => `${headline} (due ${by})`,
  },
  deadline: 'Deadline',
  objections: 'Objections accepted until',
  overdue:
    'We have missed the deadline. Call the contact centre to find out the reason for the delay.',
  toPay: 'Amount due',
  howToPay:
    'Pay through your bank or banking app using the details on the invoice, and quote the invoice number as the payment reference. A payment counts from the day the money arrives, so do not leave it to the last day.',
  openInvoice: 'Open the invoice',
  lastEvent: 'Latest event',
  whatToDo: {
    documents_not_supplied:
      'File a new application and attach the missing documents. Your earlier answers are in the document “Application” below.',
    unpaid:
      'If you still need the connection, file a new application: we will prepare new conditions and a new invoice, and the price may change.',
  },
  newApplication: 'File a new application',
  draft: 'This application has not been filed yet',
  draftText: 'It is still a draft. Complete and file it to see its stages and deadlines here.',
  continueDraft: 'Continue filling it in',
  notChosen: 'Choose an application from the list to see its status.',
  missing: {
    send: 'Send the documents',
    sending: 'Sending…',
    sent: 'The documents have been sent for checking',
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
};

export const messages = { ru, en };
