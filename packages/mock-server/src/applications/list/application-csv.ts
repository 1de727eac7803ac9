import type { ApplicationSummary } from '@drsk/contract';
import {
  actionMessages,
  type Locale,
  localDate,
  stageMessages,
  statusMessages,
} from '@drsk/domain';
import Papa from 'papaparse';
import type { Bytes } from '../../storage/storage.js';
import type { ApplicationRow } from '../application.js';
import { lineOf } from './application-line.js';
import { csvMessages } from './csv.messages.js';

type Column = keyof typeof csvMessages.ru.columns;

const cells: { readonly [Name in Column]: (of: ApplicationSummary, locale: Locale) => string } = {
  number: ({ number }) => number ?? '',
  status: ({ status }, locale) => statusMessages[locale].application[status],
  stage: ({ currentStage }, locale) =>
    currentStage === null ? '' : stageMessages[locale].stages[currentStage].title,
  nextActor: ({ nextActor }, locale) =>
    nextActor === null ? '' : actionMessages[locale].actors[nextActor],
  dueOn: ({ dueOn }, locale) => dateCell(dueOn, locale),
  objectName: ({ objectName }) => objectName ?? '',
  objectAddress: ({ objectAddress }) => objectAddress ?? '',
  powerKw: ({ powerKw }) => powerKw ?? '',
  generationKw: ({ generationKw }) => generationKw ?? '',
  region: ({ regionCode }) => regionCode ?? '',
  createdOn: (summary, locale) => dayCell(summary.createdAt, summary, locale),
  submittedOn: (summary, locale) => dayCell(summary.submittedAt, summary, locale),
  updatedOn: (summary, locale) => dayCell(summary.updatedAt, summary, locale),
};

/** What an office program takes for a formula, also behind blanks (OWASP, CSV injection). */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

const format = { delimiter: ';', newline: '\r\n', escapeFormulae: formula };
const batch = 200;

/** Rows as a table, written as it is read: an account may have thousands of them. */
export function csvOf(rows: readonly ApplicationRow[], locale: Locale): ReadableStream<Bytes> {
  const parts = partsOf(rows, locale);
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

function* partsOf(rows: readonly ApplicationRow[], locale: Locale): Generator<string, void> {
  yield `\uFEFF${linesOf([Object.values(csvMessages[locale].columns)])}`;
  for (let start = 0; start < rows.length; start += batch) {
    const some = rows.slice(start, start + batch).map((row) => lineOf(row).summary);
    yield linesOf(some.map((summary) => Object.values(cells).map((cell) => cell(summary, locale))));
  }
}

function linesOf(lines: string[][]): string {
  return `${Papa.unparse(lines, format)}\r\n`;
}

function dayCell(
  instant: string | null,
  { regionCode }: ApplicationSummary,
  locale: Locale,
): string {
  return dateCell(instant === null ? null : localDate(instant, regionCode ?? '28'), locale);
}

function dateCell(date: string | null, locale: Locale): string {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return date === null ? '' : csvMessages[locale].date(year, month, day);
}
