import { commonPasswords } from '../generated/frequent-passwords.js';
import { isAmongFew } from './password.js';

let known: Set<string> | undefined;

/** Whether a password is among the first that are tried; a list of some kilobytes, which a page loads when one is typed. */
export function isCommonPassword(password: string): boolean {
  known ??= new Set(commonPasswords.split(' '));
  return known.has(password.toLowerCase()) || isAmongFew(password);
}
