import {
  addressRules,
  type FieldRule,
  fieldRules,
  personNameRules,
  textRules,
} from '../field-rules.js';
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

/** A rule, and how a value that keeps it is written: a wrong one stays as it is typed, for the typist to find the slip. */
export function tidied(
  rule: FieldRule,
  format: (value: string) => string,
): Pick<FormField, 'rules' | 'format'> {
  return { rules: [rule], format: (value) => (fieldRules[rule](value) ? format(value) : value) };
}
