import { withoutSpaces } from '../identifiers/typed-number.js';
import { isLocalDate } from './local-date.js';

/** A date as people type it, `05.03.2019` or `5.3.2019`, or as a date field gives it; `undefined` where there is none. */
export function parseDate(value: string): string | undefined {
  const plain = withoutSpaces(value);
  const typed = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(plain);
  const date = typed ? `${typed[3]}-${twoDigits(typed[2])}-${twoDigits(typed[1])}` : plain;
  return isLocalDate(date) ? date : undefined;
}

/** Whether there is such a date, and nobody has to wait for it. */
export function isPastDate(date: string | undefined, today: string): boolean {
  return date !== undefined && date >= '1900-01-01' && date <= today;
}

/** A month as people type it, `06.2027`, or as a month field gives it, as `YYYY-MM`. */
export function parseMonth(value: string): string | undefined {
  const plain = withoutSpaces(value);
  const typed = /^(\d{1,2})[./](\d{4})$/.exec(plain);
  const month = typed ? `${typed[2]}-${twoDigits(typed[1])}` : plain;
  return isLocalDate(`${month}-01`) ? month : undefined;
}

function twoDigits(value = ''): string {
  return value.padStart(2, '0');
}
