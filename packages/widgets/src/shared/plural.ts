import type { Language } from './language.js';

/** The form of a word that goes with the number: `{ one: 'поле', few: 'поля', many: 'полей' }`. */
export function plural(
  language: Language,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  const rule = new Intl.PluralRules(language).select(count);
  return forms[rule] ?? forms.many ?? forms.other ?? '';
}
