import { normalizeNumber } from './typed-number.js';

/** A code as it was sent, without what people put between its characters; letters in capitals. */
export function normalizeCode(value: string): string {
  return normalizeNumber(value).toUpperCase();
}

/** The code of an SMS or of an app (RFC 6238): six digits. */
export function isOneTimeCode(value: string): boolean {
  return /^\d{6}$/.test(normalizeCode(value));
}

/** A recovery code: eight letters and digits, as in `K7M2-QX4D`. */
export function isRecoveryCode(value: string): boolean {
  return /^[2-9A-HJ-NP-Z]{8}$/.test(normalizeCode(value));
}
