const foreignLatin = /(?![ABCEHKMOPTXYaceopxy])\p{Script=Latin}/u;
const foreignCyrillic = /(?![АВЕСНКМОРТХУасеорху])\p{Script=Cyrillic}/u;

/** Whether no word has both Latin and Cyrillic letters: in a name of a person that is a slip of the keyboard. */
export function isOfOneAlphabet(value: string): boolean {
  return !wordsOf(value).some(isMixed);
}

/** Other texts mix them on purpose, as in `БиоTech`; only a letter that looks like the right one is a slip. */
export function hasNoLookalikes(value: string): boolean {
  return !wordsOf(value).some(
    (word) => isMixed(word) && !(foreignLatin.test(word) && foreignCyrillic.test(word)),
  );
}

function wordsOf(value: string): string[] {
  return value.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);
}
