import {
  brokenFieldRule,
  brokenPasswordRule,
  type FieldRule,
  messages as rules,
  registrationRules,
  type RuleName,
  ruleText,
} from '@drsk/domain';
import type { ApplicantKind, ConsentDocument } from '@drsk/sdk';
import type { FieldErrors } from '../shared/form-values.js';
import type { Language } from '../shared/language.js';
import { isApplicantKind } from './applicant-kinds.js';
import { detailNames, namesByKind } from './registration-fields.js';
import { messages } from './registration.messages.js';
import { consentName, type RegistrationValues, type TextName } from './registration-values.js';

/** Everything that is wrong, in the order of the page. The server checks by domain's schema, which reads the same rules. */
export function checkRegistration(
  values: RegistrationValues,
  documents: readonly ConsentDocument[],
  language: Language,
): FieldErrors {
  const { applicantKind: kind } = values;
  if (!isApplicantKind(kind)) return { applicantKind: ruleText('choice', language) };
  const details = detailNames(kind).map((name) => [
    name,
    detailError(name, { kind, values, language }),
  ]);
  const consents = documents.map((document) => [
    consentName(document),
    consentError(document, values, language),
  ]);
  return Object.fromEntries([...details, ...consents].filter(([, error]) => error !== undefined));
}

interface Details {
  kind: ApplicantKind;
  values: RegistrationValues;
  language: Language;
}

function detailError(name: TextName, { kind, values, language }: Details): string | undefined {
  if (values[name].trim() === '')
    return name === 'middleName' ? undefined : rules[language].required;
  const rule = brokenRule(name, kind, values);
  return rule && ruleText(rule, language);
}

function brokenRule(
  name: TextName,
  kind: ApplicantKind,
  values: RegistrationValues,
): RuleName | undefined {
  if (name === 'password')
    return brokenPasswordRule(values.password, values[namesByKind[kind].login]);
  const kept: Partial<Record<TextName, readonly FieldRule[]>> = registrationRules[kind];
  return brokenFieldRule(values[name], kept[name] ?? []);
}

function consentError(
  document: ConsentDocument,
  values: RegistrationValues,
  language: Language,
): string | undefined {
  const isMissing = document.isRequired && values[consentName(document)] !== true;
  return isMissing ? messages[language].consents.needed : undefined;
}
