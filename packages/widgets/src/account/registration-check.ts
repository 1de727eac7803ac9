import {
  brokenFieldRule,
  checkDetail,
  type FieldRule,
  localDate,
  messages as rules,
  registrationRules,
  ruleText,
} from '@drsk/domain';
import type { ApplicantKind, ConsentDocument } from '@drsk/sdk';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FieldErrors } from '../shared/form-values.js';
import type { Language } from '../shared/language.js';
import { toRegionCode } from '../shared/region-codes.js';
import { isApplicantKind } from './applicant-kinds.js';
import type { PasswordJudge } from './password-judge.js';
import { detailNames, isRequired, namesByKind, optionalNames } from './registration-fields.js';
import { messages } from './registration.messages.js';
import { consentName, type RegistrationValues, type TextName } from './registration-values.js';

export interface RegistrationReader {
  documents: readonly ConsentDocument[];
  password: PasswordJudge;
  language: Language;
  /** No document is of a later date. */
  today: string;
}

interface Kind {
  kind: ApplicantKind;
}

/** Dates are those of the page's region; where it names none, those of the east, where a day begins first. */
export function todayOf(host: DrskElement): string {
  return localDate(host.client.now(), toRegionCode(host.setting('region')) ?? '25');
}

/** Everything that is wrong, in the order of the page. The server checks by domain's schema, which reads the same rules. */
export function checkRegistration(
  values: RegistrationValues,
  reader: RegistrationReader,
): FieldErrors {
  const { applicantKind: kind } = values;
  if (!isApplicantKind(kind)) return { applicantKind: ruleText('choice', reader.language) };
  const details = detailNames(kind).map((name) => [
    name,
    detailError(name, values, { ...reader, kind }),
  ]);
  const consents = reader.documents.map((document) => [
    consentName(document),
    consentError(document, values, reader.language),
  ]);
  return Object.fromEntries([...details, ...consents].filter(([, error]) => error !== undefined));
}

function detailError(
  name: TextName,
  values: RegistrationValues,
  { kind: applicantKind, password, language: locale, today }: RegistrationReader & Kind,
): string | undefined {
  const value = values[name];
  if (name === 'password') return password.error(value, values[namesByKind[applicantKind].login]);
  if (value.trim() === '')
    return isRequired(name, applicantKind) ? rules[locale].required : undefined;
  const optional = optionalNames[applicantKind].find((detail) => detail === name);
  if (optional) return checkDetail(optional, value, { applicantKind, locale, today })?.text;
  const kept: Partial<Record<TextName, readonly FieldRule[]>> = registrationRules[applicantKind];
  const broken = brokenFieldRule(value, kept[name] ?? []);
  return broken && ruleText(broken, locale);
}

function consentError(
  document: ConsentDocument,
  values: RegistrationValues,
  language: Language,
): string | undefined {
  const isMissing = document.isRequired && values[consentName(document)] !== true;
  return isMissing ? messages[language].consents.needed : undefined;
}
