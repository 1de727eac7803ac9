import { consoleMessages } from './console.messages.js';

export type Texts = typeof consoleMessages.ru;
export type Language = keyof typeof consoleMessages;

/** What the views of the tabs share. */
export interface View {
  readonly language: Language;
  readonly texts: Texts;
  /** Runs what a button does, says what went wrong, and shows the tab anew. */
  readonly run: (work: () => Promise<unknown>) => void;
}

export function textsOf(language: Language): Texts {
  return consoleMessages[language];
}

/** In English with the month in letters: 03/04 is another day on the other side of the ocean. */
const tags = { ru: 'ru', en: 'en-GB' } as const satisfies Record<Language, string>;

/** An instant as people in Blagoveshchensk read it. */
export function when(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(tags[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Yakutsk',
  }).format(new Date(instant));
}

/** A legal date, the way people write it. */
export function day(date: string, language: Language): string {
  const style = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tags[language], style).format(new Date(date));
}

export function roubles(kopecks: number, language: Language): string {
  const style = { style: 'currency', currency: 'RUB', currencyDisplay: 'narrowSymbol' } as const;
  return new Intl.NumberFormat(language, style).format(kopecks / 100);
}

export const tabNames = [
  'letters',
  'deliveries',
  'clock',
  'applications',
  'appeals',
  'bank',
  'centre',
  'people',
  'sandboxes',
] as const;
export type Tab = (typeof tabNames)[number];
