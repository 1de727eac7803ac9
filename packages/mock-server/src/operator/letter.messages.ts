import type { TimelineEventKind } from '@drsk/contract';

interface EventText {
  /** Stands after the number of the application. */
  readonly headline: string;
  /** What comes next; `until` is empty or says a date. */
  readonly next: (until: string) => string;
}

interface LetterFacts {
  readonly headline: string;
  readonly documents: readonly string[];
  readonly next: string;
  readonly link: string;
}

const ru = {
  until: (date: string) => ` до ${date} включительно`,
  headline: (number: string, event: string) => `Заявка № ${number}: ${event}`,
  events: {
    submitted: {
      headline: 'подана',
      next: (until) => `Проверим документы${until}.`,
    },
    documents_requested: {
      headline: 'не хватает документов',
      next: (until) => `Приложите их${until}: если они не придут, заявка аннулируется.`,
    },
    completeness_confirmed: {
      headline: 'документы в порядке',
      next: (until) => `Условия договора и счёт разместим${until}.`,
    },
    offer_posted: {
      headline: 'размещены договор, технические условия и счёт',
      next: (until) =>
        `Оплатите первую часть счёта${until}: с поступлением денег договор заключён. Если они не придут, заявка аннулируется.`,
    },
    payment_received: {
      headline: 'деньги поступили',
      next: () => 'Что оплачено и что осталось — в личном кабинете.',
    },
    payment_unmatched: {
      headline: 'деньги поступили после аннулирования',
      next: () => 'Отнести их к счёту нельзя. Позвоните нам, чтобы их вернуть.',
    },
    contract_concluded: {
      headline: 'деньги поступили, договор заключён',
      next: (until) => `Работы выполним${until}.`,
    },
    meter_admitted: {
      headline: 'прибор учёта допущен в эксплуатацию',
      next: () => 'Подписывать акт не нужно.',
    },
    notice_posted: {
      headline: 'размещено уведомление о возможности присоединения',
      next: (until) =>
        `Можно присоединиться и пользоваться электроэнергией. Замечания принимаем${until}.`,
    },
    completed: {
      headline: 'подключение завершено',
      next: () => 'Документы останутся в личном кабинете.',
    },
    annulled: {
      headline: 'аннулирована',
      next: () => 'Новую заявку можно подать в любое время: прежние ответы — в документе «Заявка».',
    },
  } satisfies Partial<Record<TimelineEventKind, EventText>>,
  letter: ({ headline, documents, next, link }: LetterFacts) =>
    `Здравствуйте!

${headline}. ${next}${listOf('В личном кабинете размещены документы:', documents)}

Откройте заявку:
${link}

Контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
  sms: (headline: string, next: string) => `ДРСК. ${headline}. ${next}`,
  closedChannel: (link: string) => ({
    subject: 'В личном кабинете есть новое',
    text: `Здравствуйте!

В вашем личном кабинете есть новое. Откройте его:
${link}

Согласия на передачу сведений по открытым каналам нет, поэтому подробностей в письме нет. Дать его можно в профиле.

Контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
    sms: 'ДРСК. В личном кабинете есть новое.',
  }),
};

const en: typeof ru = {
  until: (date) => ` by ${date}`,
  headline: (number, event) => `Application No. ${number}: ${event}`,
  events: {
    submitted: {
      headline: 'filed',
      next: (until) => `We will check the documents${until}.`,
    },
    documents_requested: {
      headline: 'documents are missing',
      next: (until) => `Attach them${until}: if they do not come, the application is annulled.`,
    },
    completeness_confirmed: {
      headline: 'the documents are complete',
      next: (until) => `We will post the contract conditions and the invoice${until}.`,
    },
    offer_posted: {
      headline: 'contract, technical conditions and invoice are posted',
      next: (until) =>
        `Pay the first part of the invoice${until}: when the money arrives, the contract is concluded. If it does not come, the application is annulled.`,
    },
    payment_received: {
      headline: 'the money has arrived',
      next: () => 'Your account shows what is paid and what is left.',
    },
    payment_unmatched: {
      headline: 'money has arrived after the annulment',
      next: () => 'There is no invoice for it any more. Call us to have it returned.',
    },
    contract_concluded: {
      headline: 'the money has arrived, the contract is concluded',
      next: (until) => `We will carry out the works${until}.`,
    },
    meter_admitted: {
      headline: 'the meter is admitted',
      next: () => 'You need not sign the act.',
    },
    notice_posted: {
      headline: 'the notice that you may connect is posted',
      next: (until) => `You may connect and use energy. Objections are taken${until}.`,
    },
    completed: {
      headline: 'connected',
      next: () => 'The documents stay in your account.',
    },
    annulled: {
      headline: 'annulled',
      next: () =>
        'You can file a new application at any time: your answers are in the document «Application».',
    },
  },
  letter: ({ headline, documents, next, link }) =>
    `Hello,

${headline}. ${next}${listOf('Posted in your account:', documents)}

Open the application:
${link}

Contact centre: 8-800-100-03-97, free of charge.`,
  sms: (headline, next) => `DRSK. ${headline}. ${next}`,
  closedChannel: (link) => ({
    subject: 'There is news in your account',
    text: `Hello,

There is news in your account. Open it:
${link}

There is no consent to open channels, so this letter has no details. You can give it in the profile.

Contact centre: 8-800-100-03-97, free of charge.`,
    sms: 'DRSK. There is news in your account.',
  }),
};

function listOf(title: string, documents: readonly string[]): string {
  if (documents.length === 0) return '';
  return `\n\n${title}\n${documents.map((document) => `— ${document}`).join('\n')}`;
}

export const letterMessages = { ru, en };
