import type { Language } from '../../../shared/language.js';

/** «10 000», `10,000`. */
export function formatCount(count: number, language: Language): string {
  return count.toLocaleString(language === 'en' ? 'en-GB' : 'ru-RU');
}
