import { facts, heading, note, paragraph, rulesNote, table, title } from '../blocks.js';
import type { Composition } from '../composition.js';
import type { AnswerSection, ApplicationCopy } from '../document-data.js';
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
      ]),
      note('Копия сформирована личным кабинетом из ответов заявителя и подписи не требует.'),
      rulesNote,
      ...data.sections.flatMap(section),
      heading('Приложенные документы'),
      attachments(data),
    ],
  };
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
