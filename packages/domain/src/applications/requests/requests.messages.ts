import type { RequestKind } from '@drsk/contract';
import type { FieldText } from '../section-texts.js';
import type { RequestAnswerName, RequestRule } from './request-field.js';

const ru = {
  /** What it is for, and what comes of it. */
  explanations: {
    owner_change:
      'Если объект или участок перешёл к другому владельцу. Технические условия оформим на него, копии передадим энергосбыту.',
    conditions_prolongation:
      'Если вы не успеваете выполнить технические условия в срок. Плата за продление не берётся.',
    document_duplicate:
      'Если документ утерян. Все размещённые документы и так остаются в кабинете: дубликат нужен, когда его просят с отметкой.',
    power_change:
      'Пока работы не закончены, мощность можно уменьшить. Увеличение — это новое присоединение: подайте новую заявку.',
    schedule_change:
      'Если очередную часть платы не получается внести в срок: назовите день, когда сможете.',
    termination:
      'Если подключение больше не нужно, а договор уже заключён. После расторжения работы прекратятся, и для подключения понадобится новая заявка.',
  } satisfies Record<RequestKind, string>,
  fields: {
    ownerKind: { label: 'Кто новый владелец' },
    ownerName: { label: 'Фамилия, имя, отчество или полное наименование' },
    ownerPassportSeries: { label: 'Серия паспорта', hint: '4 цифры, например 10 23' },
    ownerPassportNumber: { label: 'Номер паспорта', hint: '6 цифр' },
    ownerPassportIssuedOn: { label: 'Когда выдан паспорт', hint: 'Например, 05.03.2019' },
    ownerOgrnip: { label: 'ОГРНИП', hint: '15 цифр' },
    ownerOgrn: { label: 'ОГРН', hint: '13 цифр' },
    ownerAddress: { label: 'Место жительства или место нахождения' },
    documentId: { label: 'Какой документ нужен' },
    powerKw: { label: 'Какая мощность нужна, кВт', hint: 'Меньше той, что в договоре' },
    partNumber: { label: 'Какую часть перенести' },
    newDueOn: { label: 'Когда сможете оплатить', hint: 'Например, 01.03.2027' },
    reason: { label: 'Причина', hint: 'Коротко, своими словами' },
  } satisfies Record<RequestAnswerName, FieldText>,
  rules: {
    power_not_less: 'Мощность можно только уменьшить: чтобы увеличить, подайте новую заявку',
    due_not_later: 'Выберите дату позже нынешнего срока этой части',
    due_too_late: (days) => `Перенести можно не больше чем на ${days} дней от нынешнего срока`,
  } satisfies Record<RequestRule, string | ((days: number) => string)>,
};

const en: typeof ru = {
  explanations: {
    owner_change:
      'If the site or the plot has passed to another owner. We will issue the technical conditions in their name and send copies to the supplier.',
    conditions_prolongation:
      'If you cannot fulfil the technical conditions in time. The extension is free of charge.',
    document_duplicate:
      'If a document is lost. Everything posted stays in your account anyway: a duplicate is for those who ask for one that is marked as such.',
    power_change:
      'The power can be reduced until the work is finished. More power is a new connection: file a new application.',
    schedule_change: 'If you cannot pay the next part of the fee in time: name a day when you can.',
    termination:
      'If the connection is no longer needed but the contract has been concluded. The work will stop, and a connection will need a new application.',
  },
  fields: {
    ownerKind: { label: 'Who the new owner is' },
    ownerName: { label: 'Full name of the person or organization' },
    ownerPassportSeries: { label: 'Passport series', hint: '4 digits, for example 10 23' },
    ownerPassportNumber: { label: 'Passport number', hint: '6 digits' },
    ownerPassportIssuedOn: { label: 'Passport issued on', hint: 'For example 25.03.2019' },
    ownerOgrnip: { label: 'OGRNIP', hint: '15 digits' },
    ownerOgrn: { label: 'OGRN', hint: '13 digits' },
    ownerAddress: { label: 'Place of residence or registered office' },
    documentId: { label: 'Which document you need' },
    powerKw: { label: 'Power you need, kW', hint: 'Less than in the contract' },
    partNumber: { label: 'Which part to put off' },
    newDueOn: { label: 'When you can pay', hint: 'For example, 01.03.2027' },
    reason: { label: 'Reason', hint: 'Briefly, in your own words' },
  },
  rules: {
    power_not_less: 'The power can only be reduced: to increase it, file a new application',
    due_not_later: 'Choose a date after the present due date of this part',
    due_too_late: (days) =>
      `It can be put off by no more than ${days} days from the present due date`,
  },
};

export const requestMessages = { ru, en };
