import type { FieldErrors, FormValues } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import { messages } from './answer.messages.js';

/** As many reasons as the grid takes, in letters. */
export const longestReasons = 2000;

/** Clauses of a contract that one protocol of disagreements may name. */
export const mostClauses = 10;

/** What is said of one clause. */
export const clauseFields = ['clause', 'draft', 'proposal'] as const;

export type ClauseField = (typeof clauseFields)[number];

export function clauseName(field: ClauseField, number: number): string {
  return `${field}${number}`;
}

/** Numbers of the clauses that something is said of. */
export function begunClauses(values: FormValues): number[] {
  const numbers = Array.from({ length: mostClauses }, (_, index) => index + 1);
  return numbers.filter((number) => clauseFields.some((field) => textOf(values, field, number)));
}

/** The reasons, and after them the protocol; the grid reads it in Russian, whatever the language of the page. */
export function reasonsOf(values: FormValues): string {
  const { entry, protocol } = messages.ru;
  const entries = begunClauses(values).map((number, index) =>
    entry({
      number: index + 1,
      clause: textOf(values, 'clause', number),
      draft: textOf(values, 'draft', number),
      proposal: textOf(values, 'proposal', number),
    }),
  );
  const { reasons = '' } = values;
  return [
    String(reasons).trim(),
    ...(entries.length > 0 ? [[protocol, ...entries].join('\n')] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What keeps the reasons from being sent. */
export function checkReasons(values: FormValues, language: Language): FieldErrors {
  const text = messages[language];
  const errors = begunClauses(values).flatMap((number) =>
    (['clause', 'proposal'] as const)
      .filter((field) => textOf(values, field, number) === '')
      .map((field) => [clauseName(field, number), text.empty[field]] as const),
  );
  const reasons = reasonsOf(values);
  const general = reasons === '' ? text.empty.reasons : tooLong(reasons, language);
  return { ...(general && { reasons: general }), ...Object.fromEntries(errors) };
}

function tooLong({ length }: string, language: Language): string | undefined {
  return length > longestReasons ? messages[language].tooLong(length, longestReasons) : undefined;
}

function textOf(values: FormValues, field: ClauseField, number: number): string {
  return String(values[clauseName(field, number)] ?? '').trim();
}
