import { hasNoLookalikes, isOfOneAlphabet } from './identifiers/alphabets.js';
import { isCadastralNumber } from './identifiers/cadastral-number.js';
import { isDocumentNumber } from './identifiers/document-number.js';
import { isEmail } from './identifiers/email.js';
import { isCompanyInn, isInn, isPersonInn } from './identifiers/inn.js';
import { isKpp } from './identifiers/kpp.js';
import { isOgrn, isOgrnip } from './identifiers/ogrn.js';
import { isPassportNumber, isPassportSeries } from './identifiers/passport.js';
import { isPersonName } from './identifiers/person-name.js';
import { isPhone } from './identifiers/phone.js';
import { hasNoInvisible, hasNoMarkup, hasNoPictographs } from './identifiers/plain-text.js';
import { isSnils } from './identifiers/snils.js';
import type { RuleName } from './rules.js';

/** What a typed value has to be, by the rule that says so: for the account and the application alike. */
export const fieldRules = {
  snils: isSnils,
  inn: isInn,
  person_inn: isPersonInn,
  company_inn: isCompanyInn,
  ogrn: isOgrn,
  ogrnip: isOgrnip,
  kpp: isKpp,
  phone: isPhone,
  email: isEmail,
  passport_series: isPassportSeries,
  passport_number: isPassportNumber,
  document_number: isDocumentNumber,
  cadastral_number: isCadastralNumber,
  person_name: isPersonName,
  // A plot without a house number has an address too: only a word or two is not one.
  address: (value) => value.trim().length >= 10 && /\p{L}{2}/u.test(value),
  text_markup: hasNoMarkup,
  text_pictograph: hasNoPictographs,
  text_invisible: hasNoInvisible,
  mixed_alphabets: isOfOneAlphabet,
  lookalike_letters: hasNoLookalikes,
} satisfies Partial<Record<RuleName, (value: string) => boolean>>;

export type FieldRule = keyof typeof fieldRules;

/** Any text that people read. */
export const textRules = [
  'text_markup',
  'text_pictograph',
  'text_invisible',
  'lookalike_letters',
] as const satisfies readonly FieldRule[];

/** Where something is, or somebody. */
export const addressRules = [...textRules, 'address'] as const satisfies readonly FieldRule[];

export const personNameRules = [
  'text_invisible',
  'person_name',
  'mixed_alphabets',
] as const satisfies readonly FieldRule[];

/** A letter of the other alphabet in an address is a slip: what is sent there never arrives. */
export const emailRules = ['email', 'mixed_alphabets'] as const satisfies readonly FieldRule[];

/** The first of the rules that a value breaks. */
export function brokenFieldRule(value: string, rules: readonly FieldRule[]): FieldRule | undefined {
  return rules.find((rule) => !fieldRules[rule](value));
}
