import { withoutSpaces } from './typed-number.js';

/** Spaces are all that people add to it: the colons are part of the number. */
export function normalizeCadastralNumber(value: string): string {
  return withoutSpaces(value).replaceAll(/^[^\d]+|[^\d]+$/g, '');
}

/** District, raion, quarter and plot, as in `28:01:010203:45`. */
export function isCadastralNumber(value: string): boolean {
  return /^\d{2}:\d{2}:\d{6,7}:\d+$/.test(normalizeCadastralNumber(value));
}
