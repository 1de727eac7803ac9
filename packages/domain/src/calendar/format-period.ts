import type { Locale } from '../messages.js';
import type { Period } from './period.js';
import { periodMessages } from './period.messages.js';

/** «5 рабочих дней», `5 working days`. */
export function formatPeriod({ amount, unit }: Period, locale: Locale): string {
  const forms = periodMessages[locale][unit];
  const form = forms[new Intl.PluralRules(locale).select(amount)] ?? forms.other;
  return `${amount}\u00A0${form}`;
}
