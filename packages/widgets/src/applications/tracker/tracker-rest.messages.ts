import type { DeadlineEvent } from '@drsk/sdk';

type Later = Readonly<Partial<Record<DeadlineEvent, string>>>;

const later: Later = {
  contract_concluded: 'срок начнётся после договора',
  energised: 'срок начнётся после подключения',
  connection_act_posted: 'срок начнётся после акта о присоединении',
  notice_posted: 'срок начнётся после подключения',
};

const ru = {
  toPay: 'К оплате',
  howToPay:
    'Оплатите по реквизитам из счёта в банке или банковском приложении, в назначении платежа укажите номер счёта. Днём оплаты считается день, когда деньги поступили: не откладывайте на последний день.',
  payHere:
    'Нажмите «Оплатить» и выберите способ. Днём оплаты считается день, когда деньги поступили: не откладывайте на последний день.',
  payOnline: 'Оплатить',
  openInvoice: 'Открыть счёт',
  opening: 'Открываем…',
  whatToDo: {
    documents_not_supplied:
      'Если подключение ещё нужно, подайте новую заявку и приложите к ней недостающие документы.',
    contract_not_signed:
      'Если подключение ещё нужно, подайте новую заявку: договор подготовят заново.',
    unpaid:
      'Если подключение ещё нужно, подайте новую заявку: условия и счёт подготовят заново, и цена может измениться.',
    terminated: 'Работы прекращены. Чтобы подключить объект, понадобится новая заявка.',
    withdrawn:
      'Рассмотрение прекращено, платить не нужно. Подать новую заявку можно в любое время.',
  },
  again: {
    hint: 'Ответы возьмём из этой заявки: проверьте их и приложите файлы ещё раз.',
    button: 'Подать с прежними ответами',
    beginning: 'Готовим черновик…',
  },
  overdue: 'Мы не уложились в срок. Позвоните в контакт-центр: там скажут, в чём задержка.',
  delayed:
    'Договор заключён: за каждый день просрочки мероприятий вам положена неустойка (подп.\u00A0«в» п.\u00A016 Правил №\u00A0861).',
  /** Who was ready after the term cannot lay the delay at the grid’s door. */
  lateTogether: (day: string) =>
    `Срок мероприятий по договору прошёл. О готовности своей части вы сообщили ${day}: осмотр и акт идут после этого. Когда подадим напряжение, скажут в контакт-центре.`,
  disconnected: 'Временное подключение закончилось',
  onItsWay: {
    headline: 'Ваш платёж принят, деньги идут',
    text: 'Банк подтвердил платёж. Договор будет заключён, когда деньги поступят: обычно на следующий рабочий день. Мы вам сообщим, платить ещё раз не нужно.',
  },
  next: 'Что дальше',
  nextStage: (title: string) => `Следующий этап: ${title.toLowerCase()}`,
  payPart: (number: number, count: number, percent: string) =>
    `Оплатить часть ${number} из ${count} — ${percent}`,
  noDate: 'срок появится позже',
  askSupplier: (day: string) => `срок был ${day}, готов ли договор, скажет энергосбыт`,
  payment: {
    title: 'Оплата',
    invoice: 'Счёт',
    part: (number: number, percent: string) => `Часть ${number}, ${percent}`,
    paidOn: (date: string) => `Оплачено ${date}`,
    onItsWay: 'деньги идут',
    unpaid: 'не оплачена',
    /** What a part counts from that has no date yet. */
    later,
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
  payHere:
    'Press “Pay” and choose how. A payment counts from the day the money arrives, so do not leave it to the last day.',
  payOnline: 'Pay',
  openInvoice: 'Open the invoice',
  opening: 'Opening…',
  whatToDo: {
    documents_not_supplied:
      'If you still need the connection, file a new application and attach the missing documents.',
    contract_not_signed:
      'If you still need the connection, file a new application: we will prepare a new contract.',
    unpaid:
      'If you still need the connection, file a new application: we will prepare new conditions and a new invoice, and the price may change.',
    terminated: 'The work has stopped. Connecting the site will take a new application.',
    withdrawn:
      'The review has ended and nothing is due. You can file a new application at any time.',
  },
  again: {
    hint: 'We take the answers from this application: check them and attach the files again.',
    button: 'File with the same answers',
    beginning: 'Preparing a draft…',
  },
  overdue:
    'We have missed the deadline. Call the contact centre to find out the reason for the delay.',
  delayed:
    'The contract is concluded: a penalty is due to you for each day that the measures are late (subclause\u00A0“в” of clause\u00A016 of Rules No.\u00A0861).',
  lateTogether: (day) =>
    `The term of the measures under the contract has passed. You reported that your part was done on ${day}: the inspection and the act come after that. The contact centre will tell you when we will energise the site.`,
  disconnected: 'The temporary connection has ended',
  onItsWay: {
    headline: 'Your payment is on its way',
    text: 'The bank has confirmed the payment. The contract takes effect when the money arrives, usually on the next working day. We will let you know; there is no need to pay again.',
  },
  next: 'What happens next',
  nextStage: (title) => `Next stage: ${title.toLowerCase()}`,
  payPart: (number, count, percent) => `Pay part ${number} of ${count} (${percent})`,
  noDate: 'date to be announced',
  askSupplier: (day) => `it was due on ${day}: ask the supplier whether the contract is ready`,
  payment: {
    title: 'Payment',
    invoice: 'Invoice',
    part: (number, percent) => `Part ${number}, ${percent}`,
    paidOn: (date) => `Paid on ${date}`,
    onItsWay: 'on its way',
    unpaid: 'not paid',
    later: {
      contract_concluded: 'due after the contract',
      energised: 'due after the connection',
      connection_act_posted: 'due after the connection act',
      notice_posted: 'due after the connection',
    },
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
