// A letter to an emoji never arrives, though a standard allows it; nor does one to a character that nobody sees.
const address =
  /^[^\s@,;:<>()"\p{C}\p{DI}\p{So}]+@[^\s@,;:<>()"\p{C}\p{DI}\p{So}]+\.[^\s@.,;:<>()"\d\p{C}\p{DI}\p{So}]{2,}$/u;

/** Without what is pasted around it; the domain in lower case, which no mail server tells apart. */
export function normalizeEmail(value: string): string {
  const [local = '', ...domain] = value
    .replaceAll(/[\u00AD\u200B-\u200F\u2060]/g, '')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<([^<>]*)>$/, '$1')
    .split('@');
  return [local, ...domain.map((part) => part.toLowerCase())].join('@');
}

/** Whether a letter can be sent there at all; only the link in the letter proves that it is theirs. */
export function isEmail(value: string): boolean {
  const email = normalizeEmail(value);
  return email.length <= 254 && address.test(email) && !/\.\.|^\.|\.@|@\./.test(email);
}
