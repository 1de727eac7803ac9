/** The word that is fewest letters away, if these are no more than a slip of the fingers. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const letters = bare(word);
  const most = Math.min(2, Math.floor(letters.length / 3));
  const [best] = words
    .map((known) => ({ known, distance: distance(letters, bare(known)) }))
    .filter((one) => one.distance <= most)
    .toSorted((one, other) => one.distance - other.distance);
  return best?.known;
}

/** `success_url`, `successUrl` and `success-url` are the same but for the spelling. */
function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^\da-z]/g, '');
}

/** Damerau and Levenshtein: letters that are missing, too many, others or swapped. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row += 1) {
    rows[row] = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(one.length, other.length);
}
