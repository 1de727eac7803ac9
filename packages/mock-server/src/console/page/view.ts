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

/** An instant as people in Blagoveshchensk read it. */
export function when(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Yakutsk',
  }).format(new Date(instant));
}

/** A legal date, the way people write it. */
export function day(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

export const tabNames = ['letters', 'clock', 'applications', 'centre', 'people'] as const;
export type Tab = (typeof tabNames)[number];
