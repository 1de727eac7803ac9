import { property } from './error-facts.js';
import type { FormValues } from './form-values.js';
import { parseJson } from './parse-json.js';
import { keep, tabStorage } from './tab-storage.js';

const key = 'drsk.estimated';

/** What a calculator may hand over to an application form of the same tab: none of it says whose it is. */
const names = [
  'regionCode',
  'purpose',
  'connectionReason',
  'powerKw',
  'previousPowerKw',
  'phases',
  'isTemporary',
  'wantsInstallment',
] as const;

/** Keeps what was estimated last. */
export function keepEstimated(answers: object): void {
  const known = names.map((name) => [name, property(answers, name)]);
  keep(tabStorage(), key, JSON.stringify(Object.fromEntries(known)));
}

/** What was estimated in this tab, and is in no application yet. */
export function readEstimated(): FormValues {
  const kept = parseJson(tabStorage()?.getItem(key) ?? '');
  const values: FormValues = {};
  for (const name of names) {
    const value = property(kept, name);
    if (value === true || (typeof value === 'string' && value !== '')) values[name] = value;
  }
  return values;
}

export function dropEstimated(): void {
  tabStorage()?.removeItem(key);
}
