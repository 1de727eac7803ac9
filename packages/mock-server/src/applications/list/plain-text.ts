/** A text as a search compares it: in small letters, ё as е, without signs but the dashes and strokes of numbers. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}/-]+/gu, ' ')
    .trim();
}
