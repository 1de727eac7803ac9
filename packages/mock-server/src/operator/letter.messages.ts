import type { TimelineEventKind } from '@drsk/contract';
import { afterFilingLetters } from './requests/letters.messages.js';
import { trackLetters } from './tracks/letters.messages.js';

interface EventText {
  /** Stands after the number of the application. */
  readonly headline: string;
  readonly next: (facts: NextFacts) => string;
}

/** What the sentence about what comes next is made of; each is empty where there is none of it. */
interface NextFacts {
  /** Until when. */
  readonly until: string;
  /** Which documents are asked for. */
  readonly missing: string;
  /** When the inspection begins. */
  readonly visit: string;
  /** Why the application is annulled. */
  readonly reason: string;
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
      next: ({ until }) => `Проверим документы${until}.`,
    },
    documents_requested: {
      headline: 'не хватает документов',
      next: ({ missing, until }) =>
        `Нужно: ${missing}. Приложите${until}: если документы не придут, заявка аннулируется.`,
    },
    completeness_confirmed: {
      headline: 'документы в порядке',
      next: ({ until }) => `Условия договора и счёт разместим${until}.`,
    },
    offer_posted: {
      headline: 'размещены договор, технические условия и счёт',
      next: ({ until }) =>
        `Оплатите первую часть счёта${until}: с поступлением денег договор заключён. Если они не придут, заявка аннулируется.`,
    },
    payment_received: {
      headline: 'деньги поступили',
      next: () => 'Что оплачено и что осталось — в личном кабинете.',
    },
    payment_unmatched: {
      headline: 'деньги поступили, но к счёту не подошли',
      next: () => 'Почему и как их вернуть — в платежах личного кабинета.',
    },
    contract_concluded: {
      headline: 'деньги поступили, договор заключён',
      next: ({ until }) => `Работы выполним${until}.`,
    },
    meter_admitted: {
      headline: 'прибор учёта допущен в эксплуатацию',
      next: () => 'Подписывать акт не нужно.',
    },
    notice_posted: {
      headline: 'размещено уведомление о возможности присоединения',
      next: ({ until }) =>
        `Можно присоединиться и пользоваться электроэнергией. Замечания принимаем${until}.`,
    },
    completed: {
      headline: 'подключение завершено',
      next: () => 'Документы останутся в личном кабинете.',
    },
    annulled: {
      headline: 'аннулирована',
      next: ({ reason }) =>
        `${reason}. Новую заявку можно подать в любое время: прежние ответы — в документе «Заявка».`,
    },
    ...afterFilingLetters.ru,
    ...trackLetters.ru.events,
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
      next: ({ until }) => `We will check the documents${until}.`,
    },
    documents_requested: {
      headline: 'some documents are missing',
      next: ({ missing, until }) =>
        `We need: ${missing}. Please attach it all${until}: if the documents do not arrive, the application will be annulled.`,
    },
    completeness_confirmed: {
      headline: 'your documents are complete',
      next: ({ until }) => `We will post the contract conditions and the invoice${until}.`,
    },
    offer_posted: {
      headline: 'contract, technical conditions and invoice posted',
      next: ({ until }) =>
        `Please pay the first part of the invoice${until}: the contract takes effect when the money arrives. If it does not arrive, the application will be annulled.`,
    },
    payment_received: {
      headline: 'payment received',
      next: () => 'Your account shows what has been paid and what is still due.',
    },
    payment_unmatched: {
      headline: 'a payment was received that does not match the invoice',
      next: () => 'Why, and how to get it back, is among the payments in your account.',
    },
    contract_concluded: {
      headline: 'payment received, contract concluded',
      next: ({ until }) => `We will complete the work${until}.`,
    },
    meter_admitted: {
      headline: 'meter admitted for use',
      next: () => 'You do not need to sign the act.',
    },
    notice_posted: {
      headline: 'connection notice posted',
      next: ({ until }) =>
        `You may now connect and use electricity. You can raise objections${until}.`,
    },
    completed: {
      headline: 'connection completed',
      next: () => 'The documents will stay in your account.',
    },
    annulled: {
      headline: 'annulled',
      next: ({ reason }) =>
        `${reason}. You can file a new application at any time: your earlier answers are in the document “Application”.`,
    },
    ...afterFilingLetters.en,
    ...trackLetters.en.events,
  },
  letter: ({ headline, documents, next, link }) =>
    `Hello,

${headline}. ${next}${listOf('Documents posted in your account:', documents)}

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
