/** Where a source of chance stands: plain data, so that it can be stored and gone on from. */
export type RandomState = readonly [number, number, number, number];

const digits = '0123456789';
/** Without letters that people take for one another, so that an id can be read out on the telephone. */
const idCharacters = '23456789abcdefghjkmnpqrstuvwxyz';
const tokenCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Chance that a seed repeats (sfc32). Fit for a sandbox, and for nothing that has to be secret. */
export class Random {
  readonly #begun: RandomState;
  #a: number;
  #b: number;
  #c: number;
  #counter: number;

  constructor(state: RandomState) {
    this.#begun = state;
    [this.#a, this.#b, this.#c, this.#counter] = state;
  }

  /** The same as at the beginning, where nothing has been asked. */
  get state(): RandomState {
    if (this.#counter === this.#begun[3]) return this.#begun;
    return [this.#a, this.#b, this.#c, this.#counter];
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
    let text = '';
    for (let left = length; left > 0; left -= 1)
      text += characters[this.integer(characters.length)];
    return text;
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    this.#counter = (this.#counter + 1) | 0;
    return sum >>> 0;
  }
}

/** The same seed gives the same ids, tokens and codes. */
export function seedRandom(seed: number): RandomState {
  const random = new Random([seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1]);
  for (let round = 0; round < 15; round += 1) random.integer(2);
  return random.state;
}
