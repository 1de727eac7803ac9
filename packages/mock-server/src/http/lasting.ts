import { freeze } from '../storage/freeze.js';

/** What has been written of a body that lasts, once somebody has asked for it. */
interface Written {
  text?: string;
  wire?: string;
}

const written = new WeakMap<object, Written>();

/** A body, or a line of a list, that is the same for as long as it is there: it is checked and written once. */
export function lasting<T extends object>(body: T): T {
  written.set(freeze(body), {});
  return body;
}

export function isLasting(body: unknown): body is object {
  return typeof body === 'object' && body !== null && written.has(body);
}

/** What lists of the contract are answered with. */
export interface Page {
  readonly items: readonly unknown[];
}

export function isPage(body: unknown): body is Page {
  return typeof body === 'object' && body !== null && 'items' in body && Array.isArray(body.items);
}

/** How a text goes over a connection: one character for each of its bytes. */
type Encode = (text: string) => string;

/** The JSON of what lasts, or of a list whose lines do: put together when somebody wants it, and kept by nobody. */
export class LastingJson {
  readonly #body: object;

  constructor(body: object) {
    this.#body = body;
  }

  /** In characters. */
  get length(): number {
    let length = 0;
    for (const piece of this.#pieces(textOf)) length += piece.length;
    return length;
  }

  toString(): string {
    return this.#pieces(textOf).join('');
  }

  wire(encode: Encode): string {
    return this.#pieces((line) => (writtenOf(line).wire ??= encode(textOf(line))), encode).join('');
  }

  #pieces(lineOf: (line: object) => string, encode: Encode = String): string[] {
    const body = this.#body;
    if (!isPage(body)) return [lineOf(body)];
    const { items, ...rest } = body;
    const pieces = ['{"items":['];
    for (const [index, item] of items.entries()) {
      if (index > 0) pieces.push(',');
      if (isLasting(item)) pieces.push(lineOf(item));
    }
    const fields = encode(JSON.stringify(rest).slice(1));
    pieces.push(fields === '}' ? ']}' : `],${fields}`);
    return pieces;
  }
}

/** The JSON of a body. */
export function jsonOf(body: unknown): string | LastingJson {
  const isWritten = isLasting(body) || (isPage(body) && body.items.every(isLasting));
  return isWritten ? new LastingJson(body) : JSON.stringify(body);
}

function textOf(body: object): string {
  return (writtenOf(body).text ??= JSON.stringify(body));
}

function writtenOf(body: object): Written {
  return written.get(body) ?? {};
}
