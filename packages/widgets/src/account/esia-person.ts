import { textProperty } from '../shared/error-facts.js';
import { parseJson } from '../shared/parse-json.js';
import { tabStorage } from '../shared/tab-storage.js';
import { isApplicantKind } from './applicant-kinds.js';
import { esiaPersonKey } from './esia-person-key.js';
import type { TextName } from './registration-values.js';

const names = [
  'snils',
  'inn',
  'ogrn',
  'ogrnip',
  'lastName',
  'firstName',
  'middleName',
  'fullName',
] as const satisfies readonly TextName[];

/** The fields of a registration that ЕСИА can fill in. */
export type EsiaValues = Partial<Record<(typeof names)[number] | 'applicantKind', string>>;

/** What ЕСИА has told of somebody without an account; taken once. */
export function takeEsiaPerson(): EsiaValues | undefined {
  const storage = tabStorage();
  const person = parseJson(storage?.getItem(esiaPersonKey) ?? '');
  storage?.removeItem(esiaPersonKey);
  const applicantKind = textProperty(person, 'applicantKind') ?? '';
  if (!isApplicantKind(applicantKind)) return undefined;
  const known: EsiaValues = { applicantKind };
  for (const name of names) {
    const value = textProperty(person, name);
    if (value !== undefined) known[name] = value;
  }
  return known;
}
