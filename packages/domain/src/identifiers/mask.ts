import { normalizePhone } from './phone.js';

/** An address that its owner knows again and nobody else learns: `a···@example.ru`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${Array.from(email)[0] ?? ''}···${email.slice(at)}`;
}

/** `+7 ··· ···-··-34` */
export function maskPhone(phone: string): string {
  return `+7 ··· ···-··-${normalizePhone(phone).slice(-2)}`;
}
