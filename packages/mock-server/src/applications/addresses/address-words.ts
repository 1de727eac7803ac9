/** What stands before a name and says what it is; nobody has to type it. */
const kindsOfPlaces = new Set(
  'г город с село п пос посёлок ул улица пер переулок д дом обл область край республика'
    .replaceAll('ё', 'е')
    .split(' '),
);

/** The words that tell one address from another. */
export function addressWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}/]+/u);
  return words.filter((word) => word !== '' && !kindsOfPlaces.has(word));
}

/** A word that can only be a house: 12, 12а, 12/1. */
export function isHouse(word: string): boolean {
  return /^\d{1,4}(?:[а-я]|\/\d{1,3})?$/.test(word);
}

/** Whether each word begins one of the other's, in any order. */
export function begins(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.some((other) => other.startsWith(word)));
}
