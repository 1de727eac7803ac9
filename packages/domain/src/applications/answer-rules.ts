import { parseDate, parseMonth } from '../calendar/typed-date.js';
import { fieldRules } from '../field-rules.js';
import type { RuleName } from '../rules.js';
import { parsePower } from './power.js';

/** What a typed answer has to be; `today` is the date of filing. */
export const answerRules = {
  ...fieldRules,
  past_date: (value, today) => isPastDate(parseDate(value), today),
  month: (value) => parseMonth(value) !== undefined,
  power: (value) => (parsePower(value) ?? 0) > 0,
  previous_power: (value) => parsePower(value) !== undefined,
  // A plot without a house number has an address too: only a word or two is not one.
  address: (value) => value.trim().length >= 10 && /\p{L}{2}/u.test(value),
} satisfies Partial<Record<RuleName, (value: string, today: string) => boolean>>;

export type AnswerRule = keyof typeof answerRules;

function isPastDate(date: string | undefined, today: string): boolean {
  return date !== undefined && date >= '1900-01-01' && date <= today;
}
