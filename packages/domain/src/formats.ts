import type { Locale } from './messages.js';

const tags = { ru: 'ru-RU', en: 'en-GB' } as const satisfies Record<Locale, string>;

const moneyFormats: Partial<Record<Locale, Intl.NumberFormat>> = {};
const dateFormats: Record<string, Intl.DateTimeFormat> = {};

/** Money for people, with non-breaking spaces: «6 502,47 ₽», `₽6,502.47`. */
export function formatKopecks(kopecks: number, locale: Locale): string {
  moneyFormats[locale] ??= new Intl.NumberFormat(tags[locale], {
    style: 'currency',
    currency: 'RUB',
    currencyDisplay: 'narrowSymbol',
  });
  return moneyFormats[locale].format(kopecks / 100);
}

/** A legal date for people, whose numbers stay with what they count: «19 января 2027 г.», `19 January 2027`. */
export function formatDate(
  date: string,
  locale: Locale,
  style: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
  return joinNumbers(formatInstant(`${date}T00:00:00Z`, locale, { ...style, timeZone: 'UTC' }));
}

/** An instant by the clocks of a zone, without one by those of the machine. */
export function formatInstant(
  instant: string | Date,
  locale: Locale,
  style: Intl.DateTimeFormatOptions,
): string {
  // To make a format takes as long as to write dozens of dates.
  const format = (dateFormats[locale + JSON.stringify(style)] ??= new Intl.DateTimeFormat(
    tags[locale],
    style,
  ));
  return format.format(new Date(instant));
}

/** «18 декабря» and «2027 г.» of a longer text: no line ends behind their numbers. */
function joinNumbers(text: string): string {
  return text.replaceAll(/(?<=\d) /g, '\u00A0');
}

/** «г. Чита, ул. Новая, д. 1»: what is shortened stays on one line with the name or the number behind it. */
export function formatAddress(address: string): string {
  return address.replaceAll(/(?<=(?:^|[\s,])\p{L}{1,4}\.) /gu, '\u00A0');
}
