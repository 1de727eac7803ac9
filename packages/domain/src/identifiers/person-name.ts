/** A name, or a part of one: letters of any alphabet, and what joins them. */
export function isPersonName(value: string): boolean {
  return /^\p{L}[\p{L}\p{M}\s'’.()\p{Dash_Punctuation}]*$/u.test(value.trim());
}
