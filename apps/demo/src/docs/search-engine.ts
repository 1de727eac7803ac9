import MiniSearch from 'minisearch';
import { type SearchRecord, searchOptions } from './search-options.js';

export function loadIndex(json: string): MiniSearch<SearchRecord> {
  return MiniSearch.loadJSON(json, searchOptions);
}
