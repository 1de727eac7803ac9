import type { Language } from './language.js';

/** In English with the month in letters: 03/04 is another day on the other side of the ocean. */
const tags = { ru: 'ru', en: 'en-GB' } as const satisfies Record<Language, string>;
const zone = { timeZone: 'Asia/Yakutsk' } as const;

/** An instant as people in Blagoveshchensk read it. */
export function when(instant: string, language: Language): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', ...zone } as const;
  return format(instant, language, style);
}

/** A legal date, the way people write it. */
export function day(date: string, language: Language): string {
  return format(date, language, { dateStyle: 'medium', timeZone: 'UTC' });
}

/** The day of an instant with its weekday, and its time to the second: for the clock itself. */
export function clockFace(instant: string, language: Language): { date: string; time: string } {
  return {
    date: format(instant, language, { dateStyle: 'full', ...zone }),
    time: format(instant, language, { timeStyle: 'medium', ...zone }),
  };
}

export function roubles(kopecks: number, language: Language): string {
  const style = { style: 'currency', currency: 'RUB', currencyDisplay: 'narrowSymbol' } as const;
  return new Intl.NumberFormat(language, style).format(kopecks / 100);
}

export function count(number: number, language: Language): string {
  return new Intl.NumberFormat(tags[language]).format(number);
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** How far an instant is away: “in 4 days”, «через 4 дня». */
export function distance(instant: string, now: string, language: Language): string {
  const gap = Date.parse(instant) - Date.parse(now);
  // Two days are “in 2 days”, one and a half are “in 36 hours”.
  const fitting = units.find(([, length]) => Math.abs(gap) >= (length === 1000 ? 0 : 2 * length));
  const [unit, length] = fitting ?? units[3];
  const style = { numeric: 'always' } as const;
  return new Intl.RelativeTimeFormat(tags[language], style).format(Math.trunc(gap / length), unit);
}

function format(instant: string, language: Language, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tags[language], style).format(new Date(instant));
}
