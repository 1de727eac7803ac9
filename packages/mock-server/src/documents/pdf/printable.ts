const substitute = '□';

/** Keeps what the font can show: marks without a shape of their own go, anything else it lacks becomes □. */
export function toPrintable(text: string, known: ReadonlySet<number>): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f\u1680\u2000-\u200a\u205f\u3000]/g, ' ')
    .replace(/\u202f/g, '\u00a0')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Emoji_Modifier}]/gu, '');
  return Array.from(plain, (character) => knownOr(character, known)).join('');
}

function knownOr(character: string, known: ReadonlySet<number>): string {
  return character === '\n' || known.has(character.codePointAt(0) ?? 0) ? character : substitute;
}
