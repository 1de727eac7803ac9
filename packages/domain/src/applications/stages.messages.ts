import type { StageName, StageState } from '@drsk/contract';
import { trackStageMessages } from './tracks/track-stages.messages.js';

interface StageText {
  title: string;
  /** What is going on while it is the current one. */
  headline: string;
  /** What happens in it, and what the applicant has to do. */
  explanation: string;
}

const ru = {
  stages: {
    filing: {
      title: 'Подача заявки',
      headline: 'Регистрируем заявку',
      explanation: 'Заявка получает номер и дату. Дальше сроки считают от этой даты.',
    },
    completeness: {
      title: 'Проверка документов',
      headline: 'Проверяем документы',
      explanation:
        'Проверяем, всё ли есть в заявке. Если документов не хватает, сообщим и подождём 20\u00A0рабочих дней.',
    },
    offer: {
      title: 'Договор, технические условия и счёт',
      headline: 'Готовим договор, технические условия и счёт',
      explanation:
        'Готовим условия договора, технические условия, счёт и инструкцию и размещаем их здесь. От вас ничего не нужно.',
    },
    payment: {
      title: 'Оплата',
      headline: 'Оплатите первую часть счёта',
      explanation:
        'Оплатите первую часть счёта: так вы принимаете условия, и договор заключён без подписи на бумаге. Если деньги не придут в срок, заявку аннулируют.',
    },
    works: {
      title: 'Работы',
      headline: 'Идут работы',
      explanation:
        'Мы подводим сеть к вашему участку, а вы делаете свою часть по техническим условиям: внутри границ участка.',
    },
    meter: {
      title: 'Прибор учёта',
      headline: 'Ставим прибор учёта',
      explanation:
        'Ставим прибор учёта и составляем акт допуска. Предоставьте место для прибора и доступ к нему, без платы (п.\u00A0108 Правил №\u00A0861). Подписывать акт не нужно.',
    },
    ...trackStageMessages.ru,
    notice: {
      title: 'Уведомление',
      headline: 'Готовим уведомление о подключении',
      explanation:
        'Размещаем уведомление о том, что можно присоединиться и пользоваться электроэнергией. Подписывать его не нужно.',
    },
    done: {
      title: 'Готово',
      headline: 'Объект подключён',
      explanation:
        'Объект подключён. Если в итоговом документе что-то не так, замечания принимаем 20 рабочих дней.',
    },
  } satisfies Record<StageName, StageText>,
  /** In place of the stage's own words while the grid waits for documents. */
  waitsForDocuments:
    'В заявке не хватает документов. Приложите их в срок: пока мы ждём, рассмотрение приостановлено.',
  states: {
    done: 'Завершено',
    current: 'Сейчас',
    upcoming: 'Впереди',
    stopped: 'Остановлено',
  } satisfies Record<StageState, string>,
  /** In place of `done` while parts of the fee are owed: the first one alone concludes the contract (п. 105). */
  firstPartPaid: (left: string) => `Первый платёж получен, осталось ${left}`,
};

const en: typeof ru = {
  stages: {
    filing: {
      title: 'Filing',
      headline: 'We are registering your application',
      explanation:
        'The application gets a number and a date. All further deadlines count from that date.',
    },
    completeness: {
      title: 'Document check',
      headline: 'We are checking your documents',
      explanation:
        'We check that the application is complete. If anything is missing, we will let you know and wait for 20 working days.',
    },
    offer: {
      title: 'Contract, technical conditions and invoice',
      headline: 'We are preparing the contract, technical conditions and invoice',
      explanation:
        'We prepare the contract conditions, technical conditions, invoice and instructions, and post them here. You do not need to do anything.',
    },
    payment: {
      title: 'Payment',
      headline: 'Pay the first part of the invoice',
      explanation:
        'Pay the first part of the invoice: by paying you accept the conditions, and the contract takes effect without a paper signature. If the money does not arrive in time, the application will be annulled.',
    },
    works: {
      title: 'Connection work',
      headline: 'Work is under way',
      explanation:
        'We bring the network to the boundary of your plot, and you carry out your part of the technical conditions within it.',
    },
    meter: {
      title: 'Meter',
      headline: 'We are installing the meter',
      explanation:
        'We install the meter and draw up its admission act. Please provide space for the meter and access to it, free of charge (clause\u00A0108 of Rules No.\u00A0861). You do not need to sign the act.',
    },
    ...trackStageMessages.en,
    notice: {
      title: 'Notice',
      headline: 'We are preparing the connection notice',
      explanation:
        'We post a notice that you may connect and start using electricity. You do not need to sign it.',
    },
    done: {
      title: 'Completion',
      headline: 'Your site is connected',
      explanation:
        'Your site is connected. If anything in the final document is wrong, you can object within 20 working days.',
    },
  },
  waitsForDocuments:
    'Some documents are missing. Attach them by the deadline: the review is on hold until we have them.',
  states: { done: 'Done', current: 'Now', upcoming: 'Ahead', stopped: 'Stopped' },
  firstPartPaid: (left) => `First payment received, ${left} left to pay`,
};

export const stageMessages = { ru, en };
