import { householdStories as stories } from '../stories/household.js';
import type { Scenario } from '../story.js';

/** Maria Sopkina's house of 15 kW, stage by stage. */
export const householdScenarios = {
  'household-draft': {
    title: { ru: 'Черновик заявки на дом', en: 'A draft for a house' },
    description: {
      ru: 'Форма заполнена, один документ приложен, заявка не отправлена',
      en: 'The form is filled in, one document attached, nothing sent yet',
    },
    stories: [stories.draft],
  },
  'household-submitted': {
    title: { ru: 'Заявка подана', en: 'Just submitted' },
    description: {
      ru: 'Сетевая организация проверяет комплектность',
      en: 'The grid checks whether the documents are complete',
    },
    stories: [stories.submitted],
  },
  'needs-documents': {
    title: { ru: 'Запрошены документы', en: 'Documents are asked for' },
    description: {
      ru: 'Нужен ещё один документ; сроки сетевой организации стоят, у заявителя 20 рабочих дней',
      en: 'One more document is needed; the terms of the grid stand still, the applicant has 20 working days',
    },
    stories: [stories.needsDocuments],
  },
  'household-in-review': {
    title: { ru: 'Договор готовится', en: 'The offer is being prepared' },
    description: {
      ru: 'Документы приняты, договор и счёт ещё не размещены',
      en: 'The documents are accepted, contract and invoice are not posted yet',
    },
    stories: [stories.inReview],
  },
  'overdue-offer': {
    title: { ru: 'Сетевая организация опоздала', en: 'The grid is late' },
    description: {
      ru: 'Срок размещения договора и счёта прошёл месяц назад',
      en: 'Contract and invoice should have been posted a month ago',
    },
    stories: [stories.late],
  },
  'household-awaiting-payment': {
    title: { ru: 'Счёт ждёт оплаты', en: 'The invoice waits' },
    description: {
      ru: 'Договор и счёт размещены вчера; оплата в пять рабочих дней заключает договор',
      en: 'Contract and invoice were posted yesterday; paying within five working days concludes the contract',
    },
    stories: [stories.awaitingPayment],
  },
  'payment-on-its-way': {
    title: { ru: 'Перевод в пути', en: 'A transfer is on its way' },
    description: {
      ru: 'Заявитель платит переводом, деньги придут через два рабочих дня',
      en: 'The applicant pays by a transfer that arrives in two working days',
    },
    stories: [stories.transferOnItsWay],
  },
  'offer-refused': {
    title: { ru: 'Отказ от договора', en: 'The offer is refused' },
    description: {
      ru: 'Заявитель отказался от договора с причинами, сетевая организация его исправляет',
      en: 'The applicant has refused the offer with reasons, the grid mends it',
    },
    stories: [stories.refused],
  },
  'household-works': {
    title: { ru: 'Идут работы', en: 'Work is going on' },
    description: {
      ru: 'Первая часть оплачена, договор заключён, сетевая организация строит',
      en: 'The first part is paid, the contract concluded, the grid builds',
    },
    stories: [stories.works],
  },
  unpaid: {
    title: { ru: 'Часть не оплачена в срок', en: 'A part is overdue' },
    description: {
      ru: 'Договор действует, вторая часть платы просрочена',
      en: 'The contract is in force, the second part of the fee is overdue',
    },
    stories: [stories.partOverdue],
  },
  'household-meter': {
    title: { ru: 'Ждём прибор учёта', en: 'The meter comes next' },
    description: {
      ru: 'Работы завершены, прибор учёта не допущен',
      en: 'The work is done, the meter is not admitted yet',
    },
    stories: [stories.meter],
  },
  'household-notice-due': {
    title: { ru: 'Осталось уведомление', en: 'Only the notice is left' },
    description: {
      ru: 'Прибор учёта допущен, уведомление о подключении ещё не размещено',
      en: 'The meter is admitted, the notice of the connection is not posted yet',
    },
    stories: [stories.noticeDue],
  },
  'household-connected': {
    title: { ru: 'Дом подключён', en: 'The house is connected' },
    description: {
      ru: 'Уведомление размещено; 20 рабочих дней на возражения',
      en: 'The notice is posted; there are 20 working days to object to it',
    },
    stories: [stories.notice],
  },
  objections: {
    title: { ru: 'Возражения к уведомлению', en: 'Objections to the notice' },
    description: {
      ru: 'Заявитель возразил, сетевая организация должна ответить',
      en: 'The applicant has objected, the grid has to answer',
    },
    stories: [stories.objections],
  },
  'household-completed': {
    title: { ru: 'Всё завершено', en: 'All is done' },
    description: {
      ru: 'Дом подключён, всё оплачено, заявка закрыта',
      en: 'The house is connected, everything is paid, the application is closed',
    },
    stories: [stories.completed],
  },
  annulled: {
    title: { ru: 'Аннулирована: не оплачена', en: 'Annulled: not paid' },
    description: {
      ru: 'Счёт не оплатили в срок, и заявка аннулирована',
      en: 'The invoice was not paid in time, and the application lapsed',
    },
    stories: [stories.annulledUnpaid],
  },
  'annulled-without-documents': {
    title: { ru: 'Аннулирована: нет документов', en: 'Annulled: no documents' },
    description: {
      ru: 'Запрошенный документ не пришёл за 20 рабочих дней',
      en: 'The document that was asked for did not come within 20 working days',
    },
    stories: [stories.annulledIncomplete],
  },
  withdrawn: {
    title: { ru: 'Заявка отозвана', en: 'Withdrawn' },
    description: {
      ru: 'Заявитель отозвал заявку до договора',
      en: 'The applicant withdrew the application before there was a contract',
    },
    stories: [stories.withdrawn],
  },
  'request-pending': {
    title: { ru: 'Обращение по договору', en: 'A request about the contract' },
    description: {
      ru: 'Заявитель просит уменьшить мощность, решения ещё нет',
      en: 'The applicant asks for less power, nothing is decided yet',
    },
    stories: [stories.request],
  },
  terminated: {
    title: { ru: 'Договор расторгнут', en: 'Terminated' },
    description: {
      ru: 'Дом продан, договор расторгнут по просьбе заявителя',
      en: 'The house is sold, and the contract terminated at the applicant’s request',
    },
    stories: [stories.terminated],
  },
} as const satisfies Readonly<Record<string, Scenario>>;
