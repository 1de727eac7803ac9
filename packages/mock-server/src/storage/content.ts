import type { Bytes } from './storage.js';

/** The bytes of a blob, wherever they are. */
export interface Content {
  /** SHA-256 in hexadecimal digits, where it is known. */
  readonly hash?: string;
  /** A copy that the reader may do with as they like. */
  read(): Bytes | Promise<Bytes>;
}

export function contentOf(bytes: Bytes): Content {
  const own = bytes.slice();
  return { read: () => own.slice() };
}
