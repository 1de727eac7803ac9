const pictographs = /(?![©®™‼⁉ℹ])[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]\p{DI}*/gu;

// What has no look of its own: control, format and filler characters, unassigned ones and halves of a pair.
const invisible = /(?!\s)[\p{C}\p{DI}\u2800]/u;

/** Text as it is kept: without spaces around it, and with one plain space where a paste brought others. */
export function normalizeText(value: string): string {
  return value.trim().replaceAll(/\s+/g, ' ');
}

export function hasNoMarkup(value: string): boolean {
  return !/[<>]/.test(value);
}

/** Signs of a name, as in `Ёлка®`, are no pictographs. */
export function hasNoPictographs(value: string): boolean {
  return value.search(pictographs) === -1;
}

/** Nothing that nobody sees: it hides words from a search, or turns their direction. */
export function hasNoInvisible(value: string): boolean {
  return !invisible.test(value.replaceAll(pictographs, ''));
}
