import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import type { Options } from 'minisearch';

/** A section of a page. */
export interface SearchRecord {
  /** Its address. */
  readonly id: string;
  readonly page: string;
  readonly heading: string;
  readonly section: string;
  readonly text: string;
}

/** The same for whoever writes the index and whoever reads it. */
export const searchOptions: Options<SearchRecord> = {
  fields: ['page', 'heading', 'text'],
  storeFields: ['page', 'heading', 'section'],
  processTerm: (term) => {
    const word = term.toLowerCase().replaceAll('ё', 'е');
    return /[а-я]/.test(word) ? russian(word) : english(word);
  },
  searchOptions: {
    boost: { heading: 4, page: 3 },
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
};
