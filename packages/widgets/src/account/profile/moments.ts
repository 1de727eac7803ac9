import type { Language } from '../../shared/language.js';

const tags = { ru: 'ru-RU', en: 'en-GB' } as const satisfies Record<Language, string>;

/** The day of an instant where the reader is: «1 декабря 2026 г.». */
export function dayOf(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(tags[language], { dateStyle: 'long' }).format(new Date(instant));
}

/** The same with the time: «1 декабря 2026 г. в 14:05». */
export function momentOf(instant: string, language: Language): string {
  const styles = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(tags[language], styles).format(new Date(instant));
}

/** The same to the second, for what follows quickly upon another: «1 дек. 2026 г., 14:05:09». */
export function secondOf(instant: string, language: Language): string {
  const styles = { dateStyle: 'medium', timeStyle: 'medium' } as const;
  return new Intl.DateTimeFormat(tags[language], styles).format(new Date(instant));
}
