import type { Language } from '../../shared/language.js';
import type { FindingCode, Said } from '../finding.js';
import { messages as embedding } from './embedding.messages.js';
import { messages as looks } from './looks.messages.js';
import { messages as reach } from './reach.messages.js';

export type FindingTexts = typeof embedding.ru & typeof looks.ru & typeof reach.ru;

/** What is said of a finding; in English once that is here. */
export function saidOf(code: FindingCode, language: Language): Said {
  const texts: FindingTexts = { ...embedding[language], ...reach[language], ...looks[language] };
  return texts[code];
}
