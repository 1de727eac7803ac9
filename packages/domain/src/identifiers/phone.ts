import { normalizeNumber } from './typed-number.js';

/** A Russian number in the form of E.164, `+79145551234`; anything else without its separators. */
export function normalizePhone(value: string): string {
  const hasPlus = /^\W*\+/.test(value);
  const digits = normalizeNumber(value).replaceAll(/[().]/g, '');
  // With a plus, ten digits are another country's number.
  const national = (hasPlus ? /^[78](\d{10})$/ : /^[78]?(\d{10})$/).exec(digits)?.[1];
  if (national !== undefined && /^[3-9]/.test(national)) return `+7${national}`;
  return hasPlus ? `+${digits}` : digits;
}

export function isPhone(value: string): boolean {
  return /^\+7\d{10}$/.test(normalizePhone(value));
}

/** `+7 914 555-12-34`, and `8 800 100-03-97` for numbers free of charge. */
export function formatPhone(value: string): string {
  const parts = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(normalizePhone(value));
  if (!parts) return value;
  const prefix = parts[1] === '800' ? '8' : '+7';
  return `${prefix} ${parts[1]} ${parts[2]}-${parts[3]}-${parts[4]}`;
}
