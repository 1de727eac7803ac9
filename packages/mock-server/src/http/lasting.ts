import { freeze } from '../storage/freeze.js';

/** The text of each body that lasts, once somebody has asked for it. */
const texts = new WeakMap<object, string | undefined>();

/** A body, or a line of a list, that is the same for as long as it is there: it is checked and written once. */
export function lasting<T extends object>(body: T): T {
  texts.set(freeze(body), undefined);
  return body;
}

export function isLasting(body: unknown): body is object {
  return typeof body === 'object' && body !== null && texts.has(body);
}

/** What lists of the contract are answered with. */
export interface Page {
  readonly items: readonly unknown[];
}

export function isPage(body: unknown): body is Page {
  return typeof body === 'object' && body !== null && 'items' in body && Array.isArray(body.items);
}

/** The JSON of a body. */
export function textOf(body: unknown): string {
  if (isLasting(body)) return lastingText(body);
  if (!isPage(body) || !body.items.every(isLasting)) return JSON.stringify(body);
  const { items, ...rest } = body;
  const lines = `"items":[${items.map(lastingText).join(',')}]`;
  return `{${[lines, ...fieldsOf(rest)].join(',')}}`;
}

function lastingText(body: object): string {
  const text = texts.get(body) ?? JSON.stringify(body);
  texts.set(body, text);
  return text;
}

function fieldsOf(rest: object): string[] {
  const fields = JSON.stringify(rest).slice(1, -1);
  return fields === '' ? [] : [fields];
}
