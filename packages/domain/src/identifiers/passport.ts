import { normalizeNumber } from './typed-number.js';

export const normalizePassport = normalizeNumber;

/** Series and number together, as in `10 23 123456`. */
export function isPassport(value: string): boolean {
  return /^\d{10}$/.test(normalizePassport(value));
}

export function isPassportSeries(value: string): boolean {
  return /^\d{4}$/.test(normalizePassport(value));
}

export function isPassportNumber(value: string): boolean {
  return /^\d{6}$/.test(normalizePassport(value));
}

/** The code of the department that issued the passport, as in `280-001`. */
export function isDepartmentCode(value: string): boolean {
  return /^\d{6}$/.test(normalizePassport(value));
}

/** `10 23` for a series, `10 23 123456` for series and number. */
export function formatPassport(value: string): string {
  const parts = /^(\d{2})(\d{2})(\d{6})?$/.exec(normalizePassport(value));
  return parts ? parts.slice(1).filter(Boolean).join(' ') : value;
}

export function formatDepartmentCode(value: string): string {
  const parts = /^(\d{3})(\d{3})$/.exec(normalizePassport(value));
  return parts ? `${parts[1]}-${parts[2]}` : value;
}
