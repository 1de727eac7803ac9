import { formatDate, formatMeasure, formatReference } from './format.js';
import type { Connection, Issued, Party, Reference } from './document-data.js';
import { dash, type Block, type Column, type TextStyle } from './pdf/block.js';

/** The name in large letters, what it is about, and its number and date. */
export function title(document: Reference, text: string, ...subtitles: string[]): Block[] {
  const lines = [...subtitles, formatReference(document)];
  return [styled('title', text), ...lines.map((line) => styled('subtitle', line))];
}

export function heading(text: string): Block {
  return styled('heading', text);
}

export function paragraph(text: string): Block {
  return styled('body', text);
}

export function note(text: string): Block {
  return styled('note', text);
}

/** Every document speaks of the Rules. */
export const rulesNote = note(
  'Правила технологического присоединения утверждены постановлением Правительства РФ от 27.12.2004 № 861.',
);

function styled(style: TextStyle, text: string): Block {
  return { type: 'text', style, text };
}

export function dashes(texts: readonly string[]): Block[] {
  return texts.map((text) => ({ type: 'item', mark: dash, text }));
}

/** Numbered from 1. */
export function steps(texts: readonly string[]): Block[] {
  return texts.map((text, index) => clause(`${index + 1}.`, text));
}

export function clause(mark: string, text: string): Block {
  return { type: 'item', mark, text };
}

/** Names on the left, values on the right. */
export function facts(rows: readonly (readonly [label: string, value: string])[]): Block {
  return { type: 'table', columns: [{ share: 34, isLabel: true }, { share: 66 }], rows };
}

export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total?: readonly string[],
): Block {
  return { type: 'table', columns, rows, ...(total && { total }) };
}

/** Who wrote to whom about what. */
export function addressing(
  data: { applicant: Party; application: Reference },
  more: readonly (readonly [label: string, value: string])[] = [],
): Block {
  const { applicant, application } = data;
  return facts([
    ['Заявитель', `${applicant.name}\n${applicant.identifiers}`],
    ['Адрес заявителя', applicant.address],
    ['Заявка', formatReference(application)],
    ...more,
  ]);
}

export function connectionFacts(connection: Connection): (readonly [string, string])[] {
  return [
    ['Энергопринимающие устройства', connection.deviceName],
    ['Место нахождения', connection.objectAddress],
    ...powerFacts(connection, 'Присоединяемая мощность'),
    ['Ранее присоединённая мощность', formatMeasure(connection.previousPowerKw, 'кВт')],
    ['Категория надёжности', connection.reliabilityCategory],
    ['Класс напряжения', formatMeasure(connection.voltageKv, 'кВ')],
  ];
}

/** What is consumed, what is generated, or both: no «0 кВт» of those who only generate (п. 2, микрогенерация). */
export function powerFacts(
  { generationKw, powerKw }: Connection,
  consumption: string,
): (readonly [string, string])[] {
  const generated = [
    'Мощность объекта микрогенерации',
    formatMeasure(generationKw, 'кВт'),
  ] as const;
  const consumed = [consumption, formatMeasure(powerKw, 'кВт')] as const;
  if (generationKw === 0) return [consumed];
  return powerKw === 0 ? [generated] : [consumed, generated];
}

/** What "Правила" means, and what stands in place of a signature on paper. */
export function signature({ issuer, issuedOn }: Issued): Block[] {
  const { signatory } = issuer;
  const person = `${signatory.position}\n${signatory.name}`;
  const stamp = [
    'Образец отметки об электронной подписи',
    `${signatory.name}, ${formatDate(issuedOn)}`,
  ];
  return [
    rulesNote,
    table([{ share: 54 }, { share: 46, isLabel: true }], [[person, stamp.join('\n')]]),
  ];
}
