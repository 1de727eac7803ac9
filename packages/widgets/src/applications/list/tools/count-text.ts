import type { Language } from '../../../shared/language.js';
import { type ApplicationPages, pageSize } from '../application-pages.js';
import { isFiltered } from '../list-query.js';
import { formatCount } from './format-count.js';
import { messages } from './list-tools.messages.js';

/** «Найдено: 124, показаны 21–40»; it is written above the list, and spoken when the list is another one. */
export function countText({ loaded, total }: ApplicationPages, language: Language): string {
  if (!loaded) return '';
  const text = messages[language];
  const { before, items, query } = loaded;
  const format = (count: number): string => formatCount(count, language);
  const shown = text.shown(format(before + 1), format(before + items.length));
  if (total === undefined)
    return items.length > 0 ? `${shown.charAt(0).toUpperCase()}${shown.slice(1)}` : '';
  const all = (isFiltered(query) ? text.found : text.all)(format(total));
  return total > pageSize ? `${all}, ${shown}` : all;
}
