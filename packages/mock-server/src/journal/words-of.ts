/** The words of a text, for lists that are read as one. */
export function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
