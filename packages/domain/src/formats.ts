import type { Locale } from './messages.js';

const tags = { ru: 'ru-RU', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** Money for people, with non-breaking spaces: «6 502,47 ₽», `₽6,502.47`. */
export function formatKopecks(kopecks: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale], {
    style: 'currency',
    currency: 'RUB',
    currencyDisplay: 'narrowSymbol',
  }).format(kopecks / 100);
}

/** A legal date for people, «г.» never on a line of its own: «19 января 2027 г.», `19 January 2027`. */
export function formatDate(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(' г', '\u00A0г');
}
