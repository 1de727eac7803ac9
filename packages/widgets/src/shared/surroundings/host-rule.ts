/** Declarations for the widget itself, which hold against those of its own styles whichever come later. */
export function hostRule(...declarations: readonly string[]): string {
  return `:host(:not(#_)) { ${declarations.join('; ')} }`;
}
