import { facts, heading, note, paragraph, rulesNote, table, title } from '../blocks.js';
import type { Composition } from '../composition.js';
import type { AnswerSection, ApplicationCopy } from '../application-copy-data.js';
import { grid } from '../grid.js';
import type { Block } from '../pdf/block.js';

/** Every answer as the applicant gave it, for printing. */
export function composeApplicationCopy(data: ApplicationCopy): Composition {
  const { applicant, issuer } = data;
  return {
    name: 'Заявка',
    blocks: [
      ...title(data, 'Заявка на технологическое присоединение', data.form),
      facts([
        ['Кому', `${grid.name}, филиал «${issuer.branch}»`],
        ['Заявитель', `${applicant.name}\n${applicant.identifiers}`],
        ['Адрес заявителя', applicant.address],
        ['Подана через личный кабинет', data.filedAt],
        ...(data.correction
          ? ([
              ['Исправлена', `${data.correction.at}, редакция ${data.correction.version}`],
            ] as const)
          : []),
      ]),
      note('Копия сформирована личным кабинетом из ответов заявителя и подписи не требует.'),
      rulesNote,
      ...changes(data),
      ...data.sections.flatMap(section),
      heading('Приложенные документы'),
      attachments(data),
    ],
  };
}

/** What this version says otherwise than the one before. */
function changes({ correction }: ApplicationCopy): Block[] {
  if (!correction) return [];
  return [
    heading('Что исправлено'),
    table(
      [
        { title: 'Вопрос', share: 34 },
        { title: 'Было', share: 33 },
        { title: 'Стало', share: 33 },
      ],
      correction.changes.map(({ label, before, after }) => [label, before, after]),
    ),
  ];
}

function section({ title: text, answers }: AnswerSection): Block[] {
  return [heading(text), facts(answers.map(({ label, value }) => [label, value] as const))];
}

function attachments({ attachments: files }: ApplicationCopy): Block {
  if (files.length === 0) return paragraph('Документы не приложены.');
  return table(
    [
      { title: '№', share: 6, align: 'center' },
      { title: 'Документ', share: 52 },
      { title: 'Файл', share: 42 },
    ],
    files.map(({ kind, fileName }, index) => [`${index + 1}`, kind, fileName]),
  );
}
