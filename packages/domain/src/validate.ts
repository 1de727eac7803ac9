import type { FieldProblem } from '@drsk/contract';
import type * as z from 'zod/mini';
import { type Locale, messages } from './messages.js';
import { isRuleName, ruleProblem } from './rules.js';

/** What is wrong, by the path of the field: `snils`, `consents/0/kind`. */
export type FieldErrors = Record<string, FieldProblem>;

export type Validation<T> = { data: T; errors?: never } | { data?: never; errors: FieldErrors };

/** The value as the schema's type, or what is wrong with each field, in the reader's language. */
export function validate<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  locale: Locale,
): Validation<T> {
  // With its input, an issue tells what is missing from what is of the wrong type.
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data };
  const errors: FieldErrors = {};
  // The first thing that is wrong with a field is the one to mend.
  for (const issue of result.error.issues)
    errors[issue.path.join('/')] ??= problemOf(issue, locale);
  return { errors };
}

function problemOf(issue: z.core.$ZodIssue, locale: Locale): FieldProblem {
  const text = messages[locale];
  if (issue.code === 'custom' && isRuleName(issue.params?.['rule']))
    return ruleProblem(issue.params['rule'], locale);
  if (isMissing(issue)) return { code: 'required', text: text.required };
  if (issue.code === 'too_small')
    return { code: 'too_short', text: text.tooShort(Number(issue.minimum)) };
  if (issue.code === 'too_big')
    return { code: 'too_long', text: text.tooLong(Number(issue.maximum)) };
  return { code: 'invalid', text: text.invalid };
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'too_small') return Number(issue.minimum) <= 1;
  return issue.code === 'invalid_type' && issue.input === undefined;
}
