import { formatDate, localDate } from '@drsk/domain';
import type { DocumentAction, DocumentPackage } from '@drsk/sdk';
import type { Language } from '../shared/language.js';
import { isRegionCode } from './region.js';

/** A date of the region whose application it is: numbers begin with its code. */
export function dayOf(
  instant: string,
  { applicationNumber }: DocumentPackage,
  language: Language,
): string {
  const code = applicationNumber.slice(0, 2);
  return formatDate(localDate(instant, isRegionCode(code) ? code : '28'), language);
}

/** `84 КБ`, `1,2 МБ`. */
export function sizeOf(bytes: number, language: Language): string {
  const isSmall = bytes < 1024 * 1024;
  const size = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(Math.max(1, bytes / 1024) / (isSmall ? 1 : 1024));
  return size.replace(' ', '\u00A0');
}

/** Enough of a hash to compare by eye: `9f86 d081 … 0f00 0a08`. */
export function shortHash(sha256: string): string {
  const groups = sha256.match(/.{4}/g) ?? [];
  return [...groups.slice(0, 2), '…', ...groups.slice(-2)].join(' ');
}

/** Of the final document nothing is refused: it is objected to (п. 110). */
export function isObjection({ name, subject }: DocumentAction): boolean {
  return name === 'refuse' && subject === 'final_document';
}

/** Whether the time for further objections has passed in silence: what was corrected counts as right (п. 110). */
export function isSettled({ openActions, status, versions }: DocumentPackage): boolean {
  const isFinal = openActions.some(({ name }) => name === 'claim_defect');
  return isFinal && versions.length > 1 && status !== 'objected' && !openActions.some(isObjection);
}

/** What was posted anew was corrected after objections. */
export function objectionsTo({ versions }: DocumentPackage): 'objections' | 'furtherObjections' {
  return versions.length > 1 ? 'furtherObjections' : 'objections';
}
