import { hasDigits, normalizeNumber } from './typed-number.js';

export const normalizeBik = normalizeNumber;
export const normalizeBankAccount = normalizeNumber;

/** Nine digits without a control digit. */
export function isBik(value: string): boolean {
  const digits = normalizeBik(value);
  return hasDigits(digits, 9) && /^[012]/.test(digits);
}

/** A settlement account in the bank of the БИК: its control digit holds for that bank only. */
export function isBankAccount(value: string, bik: string): boolean {
  return isAccount(value, bik, (digits) => digits.slice(-3));
}

/** The bank's own account with the Bank of Russia. */
export function isCorrespondentAccount(value: string, bik: string): boolean {
  return isAccount(value, bik, (digits) => `0${digits.slice(4, 6)}`);
}

/** `40702 810 2 0000 0012345`: kind, currency, control digit, branch, number. */
export function formatBankAccount(value: string): string {
  const digits = normalizeBankAccount(value);
  const parts = /^(\d{5})(\d{3})(\d)(\d{4})(\d{7})$/.exec(digits);
  return parts ? parts.slice(1).join(' ') : value;
}

function isAccount(value: string, bik: string, prefixOf: (bik: string) => string): boolean {
  const account = normalizeBankAccount(value);
  if (!isBik(bik) || !hasDigits(account, 20)) return false;
  return controlSum(prefixOf(normalizeBik(bik)) + account) % 10 === 0;
}

function controlSum(digits: string): number {
  const weights = [7, 1, 3];
  return Array.from(digits).reduce(
    (sum, digit, index) => sum + ((Number(digit) * (weights[index % 3] ?? 0)) % 10),
    0,
  );
}
