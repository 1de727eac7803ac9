import { addressRules, personNameRules, textRules } from '../field-rules.js';
import { normalizeText } from '../identifiers/plain-text.js';
import type { FormField } from './form-field.js';

type TextField = Omit<FormField, 'kind' | 'format'>;

/** A line in the applicant's own words. */
export function line(field: TextField): FormField {
  return { kind: 'text', rules: textRules, format: normalizeText, ...field };
}

/** The name of a person, or a part of it. */
export function personName(field: TextField): FormField {
  return line({ rules: personNameRules, ...field });
}

/** Several lines where something is. */
export function address(field: TextField): FormField {
  return { kind: 'address', rules: addressRules, ...field };
}
