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
  opening: 'Открываем…',
  whatToDo: {
    documents_not_supplied:
      'Подайте новую заявку и приложите к ней недостающие документы. Прежние ответы — в документе «Заявка» ниже.',
    unpaid:
      'Если подключение ещё нужно, подайте новую заявку: условия и счёт подготовят заново, и цена может измениться.',
    terminated: 'Работы прекращены. Чтобы подключить объект, понадобится новая заявка.',
    withdrawn:
      'Рассмотрение прекращено, платить не нужно. Подать новую заявку можно в любое время.',
  },
  newApplication: 'Подать новую заявку',
  draft: 'Эта заявка ещё не подана',
  draftText:
    'Пока это черновик. Заполните его до конца и подайте: тогда здесь появятся этапы и сроки.',
  continueDraft: 'Продолжить заполнение',
  notChosen: 'Выберите заявку в списке, чтобы увидеть её статус.',
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
  opening: 'Opening…',
  whatToDo: {
    documents_not_supplied:
      'File a new application and attach the missing documents. Your earlier answers are in the document “Application” below.',
    unpaid:
      'If you still need the connection, file a new application: we will prepare new conditions and a new invoice, and the price may change.',
    terminated: 'The work has stopped. Connecting the site will take a new application.',
    withdrawn:
      'The review has ended and nothing is due. You can file a new application at any time.',
  },
  newApplication: 'File a new application',
  draft: 'This application has not been filed yet',
  draftText: 'It is still a draft. Complete and file it to see its stages and deadlines here.',
  continueDraft: 'Continue filling it in',
  notChosen: 'Choose an application from the list to see its status.',
};

export const messages = { ru, en };
