import type { StageName, StageState } from '@drsk/contract';
import { trackStageMessages } from './tracks/track-stages.messages.js';

interface StageText {
  title: string;
  /** What is going on while it is the current one. */
  headline: string;
}

const ru = {
  stages: {
    filing: { title: 'Подача заявки', headline: 'Регистрируем заявку' },
    completeness: { title: 'Проверка документов', headline: 'Проверяем документы' },
    offer: {
      title: 'Договор, технические условия и счёт',
      headline: 'Готовим договор, технические условия и счёт',
    },
    payment: { title: 'Оплата', headline: 'Оплатите первую часть счёта' },
    works: { title: 'Работы', headline: 'Идут работы' },
    meter: { title: 'Прибор учёта', headline: 'Ставим прибор учёта' },
    ...trackStageMessages.ru,
    notice: { title: 'Уведомление', headline: 'Готовим уведомление о подключении' },
    done: { title: 'Готово', headline: 'Объект подключён' },
  } satisfies Record<StageName, StageText>,
  /** In place of a stage's headline once the grid has done its part of it: it is the applicant's turn. */
  ownHeadlines: {
    inspection: 'Устраните замечания осмотра',
    conditions_act: 'Подпишите акт о выполнении технических условий',
    connection_act: 'Подпишите акт о присоединении',
  } satisfies Partial<Record<StageName, string>>,
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
    filing: { title: 'Filing', headline: 'We are registering your application' },
    completeness: { title: 'Document check', headline: 'We are checking your documents' },
    offer: {
      title: 'Contract, technical conditions and invoice',
      headline: 'We are preparing the contract, technical conditions and invoice',
    },
    payment: { title: 'Payment', headline: 'Pay the first part of the invoice' },
    works: { title: 'Connection work', headline: 'Work is under way' },
    meter: { title: 'Meter', headline: 'We are installing the meter' },
    ...trackStageMessages.en,
    notice: { title: 'Notice', headline: 'We are preparing the connection notice' },
    done: { title: 'Completion', headline: 'Your site is connected' },
  },
  ownHeadlines: {
    inspection: 'Put right what the inspection found',
    conditions_act: 'Sign the act on the technical conditions',
    connection_act: 'Sign the connection act',
  },
  states: { done: 'Done', current: 'Now', upcoming: 'Ahead', stopped: 'Stopped' },
  firstPartPaid: (left) => `First payment received, ${left} left to pay`,
};

export const stageMessages = { ru, en };
