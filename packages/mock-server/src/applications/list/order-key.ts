import type { ApplicationSort } from '@drsk/contract';
import type { ApplicationRow } from '../application.js';
import { serialKey } from '../serial-key.js';
import { lineOf } from './application-line.js';

/** What lists are ordered by besides their creation, which the serial number tells. */
export type OrderedField = Exclude<ApplicationSort, 'createdAt'>;

/** Those that lack the field have a place of their own: they come last, whichever way the list goes. */
export function orderKey(field: OrderedField): (row: ApplicationRow) => string {
  return (row) => {
    const value = lineOf(row).summary[field];
    const place = value === null ? withoutField : `${withField}${value}`;
    return `${row.accountId}/${place}/${serialKey(row.serial)}`;
  };
}

export const withField = '1';
export const withoutField = '0';
