import { brokenPasswordRule, registration, ruleText, validate } from '@drsk/domain';
import type { ConsentDocument } from '@drsk/sdk';
import type { FieldErrors } from '../shared/form-values.js';
import type { Language } from '../shared/language.js';
import { isApplicantKind } from './applicant-kinds.js';
import { detailNames, namesByKind } from './registration-fields.js';
import { messages } from './registration.messages.js';
import { consentName, type RegistrationValues, toRegistration } from './registration-values.js';

/** Everything that is wrong, in the order of the page. */
export function checkRegistration(
  values: RegistrationValues,
  documents: readonly ConsentDocument[],
  language: Language,
): FieldErrors {
  const { applicantKind } = values;
  if (!isApplicantKind(applicantKind)) return { applicantKind: ruleText('choice', language) };

  const candidate = toRegistration(values, documents);
  const { errors = {} } = validate(registration, candidate, language);
  const password = passwordError(values, language);
  const found: FieldErrors = {
    ...Object.fromEntries(Object.entries(errors).map(([name, { text }]) => [name, text])),
    ...(password === undefined ? {} : { password }),
    ...consentErrors(values, documents, language),
  };
  const names = [...detailNames(applicantKind), ...documents.map(consentName)];
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = found[name];
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** The schema tells of a login within the password only once all else is right; the typist, at once. */
function passwordError(values: RegistrationValues, language: Language): string | undefined {
  const { applicantKind, password } = values;
  if (password === '' || !isApplicantKind(applicantKind)) return undefined;
  const rule = brokenPasswordRule(password, values[namesByKind[applicantKind].login]);
  return rule && ruleText(rule, language);
}

function consentErrors(
  values: RegistrationValues,
  documents: readonly ConsentDocument[],
  language: Language,
): Record<string, string> {
  const text = messages[language].consents.needed;
  return Object.fromEntries(
    documents
      .filter((document) => document.isRequired && values[consentName(document)] !== true)
      .map((document) => [consentName(document), text]),
  );
}
