import type { DrskElement } from './drsk-element.js';

const quiet = new WeakSet<DrskElement>();

/** What begins to load meanwhile is tried without the reader: what is said of its failure stays until it is here. */
export function quietly<Result>(host: DrskElement, begin: () => Result): Result {
  quiet.add(host);
  try {
    return begin();
  } finally {
    quiet.delete(host);
  }
}

export function isQuiet(host: DrskElement): boolean {
  return quiet.has(host);
}
