/** A language the widgets speak. */
export type Language = 'ru' | 'en';

/** Russian unless the tag names a language we speak: `en-GB` is English, `kk` is Russian. */
export function toLanguage(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'ru';
}
