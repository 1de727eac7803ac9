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

/** A legal date for people, whose numbers stay with what they count: «19 января 2027 г.», `19 January 2027`. */
export function formatDate(date: string, locale: Locale): string {
  return joinNumbers(
    new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    ),
  );
}

/** «18 декабря» and «2027 г.» of a longer text: no line ends behind their numbers. */
export function joinNumbers(text: string): string {
  return text.replaceAll(/(?<=\d) /g, '\u00A0');
}

/** «г. Чита, ул. Новая, д. 1»: what is shortened stays on one line with the name or the number behind it. */
export function formatAddress(address: string): string {
  return address.replaceAll(/(?<=(?:^|[\s,])\p{L}{1,4}\.) /gu, '\u00A0');
}
