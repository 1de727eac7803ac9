import { normalizeNumber } from '../identifiers/typed-number.js';

export type PasswordRule = 'password_short' | 'password_common' | 'password_login';

const leastLength = 10;

// No shorter than ИНН of a company; anything else is no login yet, and its own field says so.
const finishedLogin = /^\d{10,}$/;

// Those that a page knows at once; `password-list.ts` has the long list.
const common =
  '1234567890 0987654321 1234567891 12345678910 123456789a qwertyuiop qwerty1234 qwerty12345 qwerty123456 1q2w3e4r5t q1w2e3r4t5 1qaz2wsx3edc qazwsxedcr zaq12wsxcde password12 password123 password1234 passwordpassword iloveyou12 administrator йцукенгшщз йцукен12345 пароль1234 пароль12345 парольпароль привет12345 любимая123 администратор';

/** The rule a password breaks. Length is what makes it strong: neither digits nor signs are demanded. */
export function brokenPasswordRule(
  password: string,
  login = '',
  isCommon: (password: string) => boolean = isAmongFew,
): PasswordRule | undefined {
  if (Array.from(password).length < leastLength) return 'password_short';
  if (isCommon(password)) return 'password_common';
  return containsLogin(password, login) ? 'password_login' : undefined;
}

export function isAmongFew(password: string): boolean {
  const small = password.toLowerCase();
  return common.split(' ').includes(small) || /^(.)\1*$/u.test(small);
}

function containsLogin(password: string, login: string): boolean {
  const digits = normalizeNumber(login);
  return finishedLogin.test(digits) && normalizeNumber(password).includes(digits);
}
