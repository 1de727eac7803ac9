import { closedNames } from '../generated/closed-names.js';
import { fieldLists } from './field-lists.js';

const { open, word, secret, personal } = fieldLists;

/**
 * What a field of the contract holds, by its name:
 * - `open`: ids, numbers of cases, amounts: what says nothing of a person;
 * - `word`: a word of the contract in one place, and somebody's text in another;
 * - `secret`: what opens something, and is never shown;
 * - `personal`: everything else, so that a new field is hidden until somebody has thought about it.
 */
export type FieldClass = 'open' | 'word' | 'secret' | 'personal';

const classes: ReadonlyMap<string, FieldClass> = new Map<string, FieldClass>([
  ...[...closedNames, ...open].map((name) => [name, 'open'] as const),
  ...word.map((name) => [name, 'word'] as const),
  ...secret.map((name) => [name, 'secret'] as const),
  ...personal.map((name) => [name, 'personal'] as const),
]);

/** Names that follow a pattern: ids of anything, powers and counts of the form. */
const openEndings = /[a-z](?:Id|Ids|Kw|Count|Month)$/;

export function classOf(name: string): FieldClass {
  return classes.get(name) ?? (openEndings.test(name) ? 'open' : 'personal');
}
