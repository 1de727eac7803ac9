import { isPastDate, parseDate, parseMonth } from '../calendar/typed-date.js';
import { fieldRules } from '../field-rules.js';
import type { RuleName } from '../rules.js';
import { editionOn } from '../rulesets/limits.js';
import { parseCoordinates } from '../identifiers/coordinates.js';
import { parseCount, parsePower } from './power.js';
import { isServed } from './served-area.js';

/** What a typed answer has to be; `today` is the date of filing. */
export const answerRules = {
  ...fieldRules,
  past_date: (value, today) => isPastDate(parseDate(value), today),
  future_date: (value, today) => (parseDate(value) ?? '') > today,
  month: (value) => parseMonth(value) !== undefined,
  coordinates: (value) => parseCoordinates(value) !== undefined,
  served_place: (value) => {
    const place = parseCoordinates(value);
    return place !== undefined && isServed(place);
  },
  power: (value) => (parsePower(value) ?? 0) > 0,
  count: (value) => parseCount(value) !== undefined,
  temporary_months: (value, today) =>
    (parseCount(value) ?? Infinity) <= editionOn(today).limits.temporaryMonths,
  previous_power: (value) => parsePower(value) !== undefined,
} satisfies Partial<Record<RuleName, (value: string, today: string) => boolean>>;

export type AnswerRule = keyof typeof answerRules;
