import { hasDigits, normalizeNumber, weightedSum } from './typed-number.js';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, 1];

/** Numbers up to this one were issued without control digits. */
const lastUnchecked = 1_001_998;

export const normalizeSnils = normalizeNumber;

export function isSnils(value: string): boolean {
  const digits = normalizeSnils(value);
  if (!hasDigits(digits, 11)) return false;
  const number = Number(digits.slice(0, 9));
  if (number <= lastUnchecked) return number > 0;
  return controlNumber(digits) === Number(digits.slice(9));
}

/** `XXX-XXX-XXX YY`; what has no eleven digits stays as it is typed. */
export function formatSnils(value: string): string {
  const parts = /^(\d{3})(\d{3})(\d{3})(\d{2})$/.exec(normalizeSnils(value));
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]} ${parts[4]}` : value;
}

function controlNumber(digits: string): number {
  const remainder = weightedSum(digits, weights) % 101;
  return remainder === 100 ? 0 : remainder;
}
