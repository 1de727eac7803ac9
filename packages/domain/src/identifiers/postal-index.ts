import { normalizeNumber } from './typed-number.js';

export const normalizePostalIndex = normalizeNumber;

/** Six digits; the first one is a postal district, 1 to 6. */
export function isPostalIndex(value: string): boolean {
  return /^[1-6]\d{5}$/.test(normalizePostalIndex(value));
}
