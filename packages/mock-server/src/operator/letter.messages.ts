import type { TimelineEventKind } from '@drsk/contract';

/** What comes next, after the headline of an event; `until` is empty or says a date. */
type Next = Partial<Record<TimelineEventKind, (until: string) => string>>;

interface LetterFacts {
  readonly headline: string;
  readonly documents: readonly string[];
  readonly next: string;
  readonly link: string;
}

const ru = {
  until: (date: string) => ` до ${date}`,
  headline: (number: string, event: string) => `Заявка № ${number}: ${event}`,
  next: {
    submitted: (until) => `Проверим, всё ли есть в заявке,${until}.`,
    documents_requested: (until) =>
      `Приложите недостающие документы${until}: если они не придут, заявка аннулируется.`,
    completeness_confirmed: (until) => `Условия договора и счёт разместим${until}.`,
    offer_posted: (until) =>
      `Оплатите первую часть счёта${until}: с поступлением денег договор заключён. Если они не придут, заявка аннулируется.`,
    payment_received: () => 'Платёж учтён, график оплаты — в личном кабинете.',
    payment_unmatched: () =>
      'Заявка аннулирована, к счёту деньги отнести нельзя. Позвоните нам: вернём их или зачтём по новой заявке.',
    contract_concluded: (until) => `Работы выполним${until}.`,
    meter_admitted: () => 'Подписывать акт не нужно.',
    notice_posted: (until) =>
      `Можно присоединиться и пользоваться электроэнергией. Замечания принимаем${until}.`,
    completed: () => 'Документы останутся в личном кабинете.',
    annulled: () => 'Новую заявку можно подать в любое время: ответы в личном кабинете сохранены.',
  } satisfies Next,
  letter: ({ headline, documents, next, link }: LetterFacts) =>
    `Здравствуйте!

${headline}.${documents.length > 0 ? `\n\nВ личном кабинете размещены документы:\n${listOf(documents)}` : ''}

${next}

Откройте заявку:
${link}

Контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
  sms: (headline: string, next: string) => `ДРСК. ${headline}. ${next}`,
};

const en: typeof ru = {
  until: (date) => ` by ${date}`,
  headline: (number, event) => `Application No. ${number}: ${event}`,
  next: {
    submitted: (until) => `We will check that nothing is missing${until}.`,
    documents_requested: (until) =>
      `Attach the missing documents${until}: if they do not come, the application is annulled.`,
    completeness_confirmed: (until) =>
      `We will post the contract conditions and the invoice${until}.`,
    offer_posted: (until) =>
      `Pay the first part of the invoice${until}: when the money arrives, the contract is concluded. If it does not come, the application is annulled.`,
    payment_received: () => 'The payment is noted, the schedule is in your account.',
    payment_unmatched: () =>
      'The application is annulled, so the money fits no invoice. Call us: we return it or use it for a new application.',
    contract_concluded: (until) => `We will carry out the works${until}.`,
    meter_admitted: () => 'You need not sign the act.',
    notice_posted: (until) => `You may connect and use energy. Objections are taken${until}.`,
    completed: () => 'The documents stay in your account.',
    annulled: () => 'You may file a new application at any time: the answers are kept.',
  },
  letter: ({ headline, documents, next, link }) =>
    `Hello,

${headline}.${documents.length > 0 ? `\n\nPosted in your account:\n${listOf(documents)}` : ''}

${next}

Open the application:
${link}

Contact centre: 8-800-100-03-97, free of charge.`,
  sms: (headline, next) => `DRSK. ${headline}. ${next}`,
};

function listOf(documents: readonly string[]): string {
  return documents.map((document) => `— ${document}`).join('\n');
}

export const letterMessages = { ru, en };
