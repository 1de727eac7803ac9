import { parseDate, parseMonth } from '../calendar/typed-date.js';
import { isCadastralNumber } from '../identifiers/cadastral-number.js';
import { isEmail } from '../identifiers/email.js';
import { isCompanyInn, isPersonInn } from '../identifiers/inn.js';
import { isKpp } from '../identifiers/kpp.js';
import { isOgrn, isOgrnip } from '../identifiers/ogrn.js';
import { isPassportNumber, isPassportSeries } from '../identifiers/passport.js';
import { isPersonName } from '../identifiers/person-name.js';
import { isPhone } from '../identifiers/phone.js';
import { isSnils } from '../identifiers/snils.js';
import type { RuleName } from '../rules.js';
import { parsePower } from './power.js';

/** What a typed answer has to be; `today` is the date of filing. */
export const answerRules = {
  snils: isSnils,
  person_inn: isPersonInn,
  company_inn: isCompanyInn,
  ogrn: isOgrn,
  ogrnip: isOgrnip,
  kpp: isKpp,
  phone: isPhone,
  email: isEmail,
  person_name: isPersonName,
  passport_series: isPassportSeries,
  passport_number: isPassportNumber,
  cadastral_number: isCadastralNumber,
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
