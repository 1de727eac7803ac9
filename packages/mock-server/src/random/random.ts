/** Where a source of chance stands: plain data, so that it can be stored and gone on from. */
export type RandomState = readonly [number, number, number, number];

const digits = '0123456789';
/** Without letters that people take for one another, so that an id can be read out on the telephone. */
const idCharacters = '23456789abcdefghjkmnpqrstuvwxyz';
const tokenCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Chance that a seed repeats (sfc32). Fit for a sandbox, and for nothing that has to be secret. */
export class Random {
  #state: RandomState;

  constructor(state: RandomState) {
    this.#state = state;
  }

  get state(): RandomState {
    return this.#state;
  }

  id(prefix: string): string {
    return `${prefix}-${this.#text(idCharacters, 10)}`;
  }

  token(prefix: string): string {
    return `${prefix}_${this.#text(tokenCharacters, 32)}`;
  }

  /** Digits that somebody types off a text message. */
  code(length = 6): string {
    return this.#text(digits, length);
  }

  /** A whole number from 0 up to, not including, `limit`. */
  integer(limit: number): number {
    return Math.floor((this.#next() / 2 ** 32) * limit);
  }

  #text(characters: string, length: number): string {
    return Array.from({ length }, () => characters[this.integer(characters.length)]).join('');
  }

  #next(): number {
    const [a, b, c, counter] = this.#state;
    const sum = (a + b + counter) | 0;
    const rotated = ((c << 21) | (c >>> 11)) + sum;
    this.#state = [b ^ (b >>> 9), (c + (c << 3)) | 0, rotated | 0, (counter + 1) | 0];
    return sum >>> 0;
  }
}

/** The same seed gives the same ids, tokens and codes. */
export function seedRandom(seed: number): RandomState {
  const random = new Random([seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1]);
  for (let round = 0; round < 15; round += 1) random.integer(2);
  return random.state;
}
