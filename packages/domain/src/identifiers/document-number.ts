import { normalizeText } from './plain-text.js';

const leastLength = 3;
const longestNumber = 30;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const alphabets = [/^\P{Script=Latin}*$/u, /^\P{Script=Cyrillic}*$/u];

/** Of a document of any state and any kind: it is short, has a digit, and its letters are of one alphabet. */
export function isDocumentNumber(value: string): boolean {
  const number = normalizeDocumentNumber(value);
  const isShort = number.length >= leastLength && number.length <= longestNumber;
  const isWritten = /^[\p{L}\d][\p{L}\d №/.-]*$/u.test(number) && /\d/.test(number);
  return isShort && isWritten && alphabets.some((others) => others.test(number));
}

/** Letters are written large, as documents print them. */
export function normalizeDocumentNumber(value: string): string {
  return normalizeText(value.replaceAll(invisible, '')).toUpperCase();
}
