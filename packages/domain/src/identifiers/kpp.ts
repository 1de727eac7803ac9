import { normalizeNumber } from './typed-number.js';

export function normalizeKpp(value: string): string {
  return normalizeNumber(value).toUpperCase();
}

/** Nine characters without a control digit; the reason of registration (5th and 6th) may hold Latin letters. */
export function isKpp(value: string): boolean {
  const kpp = normalizeKpp(value);
  return /^\d{4}[0-9A-Z]{2}\d{3}$/.test(kpp) && !/^0+$/.test(kpp);
}
