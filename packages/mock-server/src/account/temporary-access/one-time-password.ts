import { sha256 } from '../../http/sha256.js';
import type { Random } from '../../random/random.js';

/** Without letters and digits that people take for one another on paper. */
const characters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Russian letters that look like Latin ones, for whoever copies a memo with the keyboard at hand. */
const lookalikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
};

/** Three groups of four, as in `K7M2-QX4D-9RTB`: 60 bits. */
export function newOneTimePassword(random: Random): string {
  const group = () => Array.from({ length: 4 }, () => characters[random.integer(32)]).join('');
  return [group(), group(), group()].join('-');
}

/**
 * What is kept of a one-time password. It is made by chance and lasts for days, so a quick hash is enough; that of
 * another account is another one.
 */
export function hashOneTimePassword(subject: string, typed: string): Promise<string> {
  return sha256(`${subject} ${plain(typed)}`);
}

function plain(typed: string): string {
  const letters = typed.toUpperCase().replaceAll(/[^\p{L}\d]/gu, '');
  return letters.replaceAll(/[А-Я]/g, (letter) => lookalikes[letter] ?? letter);
}
