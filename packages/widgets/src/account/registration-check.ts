import {
  brokenPasswordRule,
  isCompanyInn,
  isEmail,
  isKpp,
  isOgrn,
  isOgrnip,
  isPersonInn,
  isPersonName,
  isPhone,
  isSnils,
  messages as rules,
  type RuleName,
  ruleText,
} from '@drsk/domain';
import type { ConsentDocument } from '@drsk/sdk';
import type { FieldErrors } from '../shared/form-values.js';
import type { Language } from '../shared/language.js';
import { isApplicantKind } from './applicant-kinds.js';
import { detailNames, namesByKind } from './registration-fields.js';
import { messages } from './registration.messages.js';
import { consentName, type RegistrationValues, type TextName } from './registration-values.js';

type Rule = readonly [name: RuleName, isKept: (value: string) => boolean];

const personName: Rule = ['person_name', isPersonName];
const companyInn: Rule = ['company_inn', isCompanyInn];

const ruleOf: Partial<Record<TextName, Rule>> = {
  lastName: personName,
  firstName: personName,
  middleName: personName,
  ogrn: ['ogrn', isOgrn],
  kpp: ['kpp', isKpp],
  ogrnip: ['ogrnip', isOgrnip],
  email: ['email', isEmail],
  phone: ['phone', isPhone],
  snils: ['snils', isSnils],
  inn: ['person_inn', isPersonInn],
};

/** Everything that is wrong, in the order of the page. The server checks by domain's schema, of the same rules. */
export function checkRegistration(
  values: RegistrationValues,
  documents: readonly ConsentDocument[],
  language: Language,
): FieldErrors {
  const { applicantKind: kind } = values;
  if (!isApplicantKind(kind)) return { applicantKind: ruleText('choice', language) };
  const details = detailNames(kind).map((name) => [name, detailError(name, values, language)]);
  const consents = documents.map((document) => [
    consentName(document),
    consentError(document, values, language),
  ]);
  return Object.fromEntries([...details, ...consents].filter(([, error]) => error !== undefined));
}

function detailError(
  name: TextName,
  values: RegistrationValues,
  language: Language,
): string | undefined {
  if (values[name].trim() === '')
    return name === 'middleName' ? undefined : rules[language].required;
  const rule = brokenRule(name, values);
  return rule && ruleText(rule, language);
}

function brokenRule(name: TextName, values: RegistrationValues): RuleName | undefined {
  const { applicantKind: kind, password } = values;
  if (name === 'password') return brokenPasswordRule(password, loginOf(values));
  const rule = name === 'inn' && kind === 'legal_entity' ? companyInn : ruleOf[name];
  if (!rule) return undefined;
  const [broken, isKept] = rule;
  return isKept(values[name]) ? undefined : broken;
}

function loginOf(values: RegistrationValues): string {
  const { applicantKind: kind } = values;
  return isApplicantKind(kind) ? values[namesByKind[kind].login] : '';
}

function consentError(
  document: ConsentDocument,
  values: RegistrationValues,
  language: Language,
): string | undefined {
  const isMissing = document.isRequired && values[consentName(document)] !== true;
  return isMissing ? messages[language].consents.needed : undefined;
}
