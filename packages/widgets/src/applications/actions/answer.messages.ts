interface Entry {
  number: number;
  clause: string;
  draft: string;
  proposal: string;
}

const entryRu = ({ number, clause, draft, proposal }: Entry): string =>
  `${number}. Пункт ${clause}.${draft && ` В проекте: «${draft}».`} Предлагаем: «${proposal}».`;

const ru = {
  sign: {
    contract: 'Подписать договор',
    conditions_act: 'Подписать акт',
    connection_act: 'Подписать акт',
  },
  howToSign: 'Подписывают на странице «Документы»: кодом из СМС или электронной подписью.',
  refuse: {
    contract: 'Отказаться с причинами',
    offer: 'Отказаться с причинами',
    objections: 'Написать замечания',
    furtherObjections: 'Написать новые замечания',
  },
  refusing: {
    contract:
      'Отказ с причинами — не отзыв заявки: мы исправим договор и разместим его снова. До этого подписать прежний нельзя. Взять отказ назад нельзя.',
    offer:
      'Отказ с причинами — не отзыв заявки: мы исправим документы и разместим их снова, со счётом. Взять отказ назад нельзя.',
    objections: 'Мы рассмотрим замечания и разместим исправленный документ.',
    furtherObjections: 'Мы рассмотрим замечания и разместим исправленный документ.',
  },
  reasons: { refusal: 'Что не так и как должно быть', objection: 'Что исправить в документе' },
  reasonsHint: 'Например: «Точка присоединения указана на соседнем участке».',
  clauses: 'Протокол разногласий',
  clausesHint: 'Если не согласны с отдельными пунктами договора, предложите свои слова.',
  addClause: 'Добавить пункт договора',
  clause: (number: number) => `Разногласие ${number}`,
  fields: {
    clause: 'Номер пункта',
    draft: 'Как написано в проекте',
    proposal: 'Как предлагаете написать',
  },
  protocol: 'Протокол разногласий',
  entry: entryRu,
  empty: {
    reasons: 'Напишите причины: без них отказ не примут',
    clause: 'Укажите номер пункта',
    proposal: 'Напишите, как предлагаете изложить пункт',
  },
  tooLong: (length: number, most: number) =>
    `Вместе с протоколом получилось ${length} знаков, а можно не больше ${most}. Сократите текст`,
  restored: 'Мы сохранили то, что вы начали писать.',
  sendRefusal: 'Отправить отказ',
  sendObjections: 'Отправить замечания',
  sending: 'Отправляем…',
  close: 'Не сейчас',
  refused: 'Отказ отправлен. Исправленные документы разместим здесь.',
  objected: 'Замечания отправлены. Ответ разместим здесь.',
};

const en: typeof ru = {
  sign: {
    contract: 'Sign the contract',
    conditions_act: 'Sign the act',
    connection_act: 'Sign the act',
  },
  howToSign: 'Sign on the page “Documents”: by a code over SMS or with a certificate.',
  refuse: {
    contract: 'Refuse with reasons',
    offer: 'Refuse with reasons',
    objections: 'Write objections',
    furtherObjections: 'Write further objections',
  },
  refusing: {
    contract:
      'A refusal with reasons does not withdraw the application: we will correct the contract and post it again. Until then the present one cannot be signed. A refusal cannot be taken back.',
    offer:
      'A refusal with reasons does not withdraw the application: we will correct the documents and post them again, with an invoice. A refusal cannot be taken back.',
    objections: 'We will consider your objections and post the corrected document.',
    furtherObjections: 'We will consider your objections and post the corrected document.',
  },
  reasons: { refusal: 'What is wrong, and how it should be', objection: 'What to correct' },
  reasonsHint: 'For example: “The connection point is on the neighbouring plot”.',
  clauses: 'Protocol of disagreements',
  clausesHint: 'If you disagree with single clauses of the contract, propose your own wording.',
  addClause: 'Add a clause of the contract',
  clause: (number) => `Disagreement ${number}`,
  fields: {
    clause: 'Number of the clause',
    draft: 'The wording of the draft',
    proposal: 'The wording you propose',
  },
  protocol: 'Protocol of disagreements',
  entry: ({ number, clause, draft, proposal }) =>
    `${number}. Clause ${clause}.${draft && ` Draft: “${draft}”.`} Proposed: “${proposal}”.`,
  empty: {
    reasons: 'Write your reasons: a refusal without them is not taken',
    clause: 'Enter the number of the clause',
    proposal: 'Write how you propose to word the clause',
  },
  tooLong: (length, most) =>
    `With the protocol it comes to ${length} characters, and no more than ${most} are taken. Shorten the text`,
  restored: 'We have kept what you began to write.',
  sendRefusal: 'Send the refusal',
  sendObjections: 'Send the objections',
  sending: 'Sending…',
  close: 'Not now',
  refused: 'The refusal has been sent. The corrected documents will be posted here.',
  objected: 'The objections have been sent. The answer will be posted here.',
};

export const messages = { ru, en };

/** What is signed. */
export type SignedName = keyof typeof ru.sign;
/** What is refused, or objected to. */
export type RefusedName = keyof typeof ru.refuse;
