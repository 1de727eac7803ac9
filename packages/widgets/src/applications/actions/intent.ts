import { idempotencyKey } from '../idempotency-key.js';

/** What the reader wants done: sent again after an answer that got lost, it is the same wish, and happens once. */
export class Intent {
  #wish = '';
  #key = '';

  /** The key of this wish; another wish has another. */
  keyOf(wish: unknown): string {
    const text = JSON.stringify(wish);
    if (text !== this.#wish) this.#key = idempotencyKey();
    this.#wish = text;
    return this.#key;
  }
}
