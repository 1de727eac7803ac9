import { companyStories as stories } from '../stories/company.js';
import type { Scenario } from '../story.js';

/** What «Багульник» wants: a plant of 300 kW, a shop in parts, a farm of miners, a fair. */
export const companyScenarios = {
  'company-awaiting-signature': {
    title: { ru: 'Договор ждёт подписи', en: 'The contract waits to be signed' },
    description: {
      ru: 'Цех на 300 кВт: проект договора размещён, нужна электронная подпись',
      en: 'A plant of 300 kW: the draft contract is posted, it takes an electronic signature',
    },
    stories: [stories.awaitingSignature],
  },
  'company-works': {
    title: { ru: 'Цех: идут работы', en: 'The plant: work is going on' },
    description: {
      ru: 'Договор подписан, первая часть оплачена, обе стороны выполняют технические условия',
      en: 'The contract is signed, the first part paid, both sides carry out the technical conditions',
    },
    stories: [stories.works],
  },
  'company-inspection': {
    title: { ru: 'Цех: осмотр', en: 'The plant: inspection' },
    description: {
      ru: 'Заявитель сообщил о готовности, сетевая организация назначает осмотр',
      en: 'The applicant is ready, the grid has to inspect',
    },
    stories: [stories.inspection],
  },
  'company-remarks': {
    title: { ru: 'Цех: замечания', en: 'The plant: remarks' },
    description: {
      ru: 'На осмотре нашли два замечания, заявитель их устраняет',
      en: 'The inspection found two things wrong, the applicant puts them right',
    },
    stories: [stories.remarks],
  },
  'company-conditions-act': {
    title: { ru: 'Цех: акт о выполнении ТУ', en: 'The plant: act on the conditions' },
    description: {
      ru: 'Акт о выполнении технических условий ждёт подписи заявителя',
      en: 'The act on the technical conditions waits for the applicant’s signature',
    },
    stories: [stories.conditionsAct],
  },
  'company-energising': {
    title: { ru: 'Цех: подача напряжения', en: 'The plant: energising' },
    description: {
      ru: 'Акт подписан, сетевая организация подаёт напряжение',
      en: 'The act is signed, the grid energises the plant',
    },
    stories: [stories.energising],
  },
  'company-connection-act': {
    title: { ru: 'Цех: акт о присоединении', en: 'The plant: connection act' },
    description: {
      ru: 'Напряжение подано, акт о технологическом присоединении ждёт подписи',
      en: 'The plant is energised, the connection act waits to be signed',
    },
    stories: [stories.connectionAct],
  },
  'company-completed': {
    title: { ru: 'Цех: присоединён', en: 'The plant: connected' },
    description: {
      ru: 'Все акты подписаны, остались части платы',
      en: 'All acts are signed, parts of the fee are left to pay',
    },
    stories: [stories.completed],
  },
  'company-installments': {
    title: { ru: 'Рассрочка', en: 'Installments' },
    description: {
      ru: 'Магазин на 100 кВт с линией 250 м: плата частями с процентами, первая оплачена',
      en: 'A shop of 100 kW with a line of 250 m: installments with interest, the first one paid',
    },
    stories: [stories.parts],
  },
  'mining-suspended': {
    title: { ru: 'Майнинг приостановлен', en: 'Mining is suspended' },
    description: {
      ru: 'Рассмотрение приостановлено по разделу XI, заявитель извещён',
      en: 'The consideration is suspended by section XI, the applicant is told',
    },
    stories: [stories.suspended],
  },
  'temporary-supply': {
    title: { ru: 'Временное присоединение', en: 'Temporary supply' },
    description: {
      ru: 'Ярмарка подключена на полгода, потом её отключат',
      en: 'A fair is connected for half a year, then it is disconnected',
    },
    stories: [stories.temporary],
  },
} as const satisfies Readonly<Record<string, Scenario>>;
