// Spaces of every width (\s knows the non-breaking ones), invisible characters, dashes of every length, the minus.
const separators = /[\s\u00AD\u200B-\u200F\u2060\p{Dash_Punctuation}\u2212]/gu;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * A number as people type or paste it, without what only separates or surrounds it.
 * Letters stay, so that `O` in place of `0` is refused and never guessed.
 */
export function normalizeNumber(value: string): string {
  return value.replaceAll(separators, '').replaceAll(edges, '');
}

/** What is typed or pasted, without spaces and invisible characters: the other signs mean something. */
export function withoutSpaces(value: string): string {
  return value.replaceAll(/[\s\u00AD\u200B-\u200F\u2060]/g, '');
}

/** Whether a number has so many digits, not all of them zero: those pass every arithmetic. */
export function hasDigits(digits: string, length: number): boolean {
  return digits.length === length && /^\d+$/.test(digits) && !/^0+$/.test(digits);
}

export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}
