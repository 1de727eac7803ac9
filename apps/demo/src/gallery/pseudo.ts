/**
 * Russian as no language is: longer by nearly half, with accents. Whatever does not look so comes from no table of texts; whatever
 * does not fit would not fit in a wordier language either.
 */

const accent = '\u0301';
const vowels = /[аеёиоуыэюя]/gi;
const longer = 0.4;

/** Every text of a table, also what its functions say, when the address asks for that: `?locale=pseudo`. */
export function pseudo(texts: unknown): unknown {
  return isPseudo() ? changed(texts) : texts;
}

export function isPseudo(): boolean {
  return new URLSearchParams(window.location.search).get('locale') === 'pseudo';
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function')
    return (...values: unknown[]): unknown => changed(value(...values));
  if (Array.isArray(value)) return value.map(changed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner)]));
}

/** Every vowel with an accent, and so many of them twice that the text is longer by two fifths. */
export function pseudoText(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  let missing = Math.ceil(letters * longer);
  return text.replaceAll(vowels, (vowel) => {
    const isTwice = missing > 0;
    missing -= 1;
    return vowel + accent + (isTwice ? vowel.toLowerCase() + accent : '');
  });
}
