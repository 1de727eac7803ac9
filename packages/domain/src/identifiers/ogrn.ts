import { hasDigits, normalizeNumber } from './typed-number.js';

export const normalizeOgrn = normalizeNumber;
export const normalizeOgrnip = normalizeNumber;

/** Thirteen digits, of a legal entity. */
export function isOgrn(value: string): boolean {
  const digits = normalizeOgrn(value);
  return hasDigits(digits, 13) && /^[15]/.test(digits) && isControlled(digits, 11);
}

/** Fifteen digits, of a sole proprietor. */
export function isOgrnip(value: string): boolean {
  const digits = normalizeOgrnip(value);
  return hasDigits(digits, 15) && digits.startsWith('3') && isControlled(digits, 13);
}

function isControlled(digits: string, divisor: number): boolean {
  return (Number(digits.slice(0, -1)) % divisor) % 10 === Number(digits.at(-1));
}
