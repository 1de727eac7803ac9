import type { JournalQuery } from './query.js';
import { fits } from './query.js';
import type { Kept } from './kept.js';
import { describeQuery, nearMisses } from './near-misses.js';

/** The journal does not hold what a test expects of it. */
export class JournalExpectationError extends Error {
  override readonly name = 'JournalExpectationError';
}

/** How often something was asked for; an error says what came close, and what is different there. */
export class Expectation {
  readonly #entries: readonly Kept[];
  readonly #query: JournalQuery;

  constructor(entries: readonly Kept[], query: JournalQuery) {
    this.#entries = entries;
    this.#query = query;
  }

  /** Only those that also fit this. */
  with(query: Omit<JournalQuery, 'operation'>): Expectation {
    return new Expectation(this.#entries, { ...this.#query, ...query });
  }

  /** @throws {JournalExpectationError} */
  times(count: number): void {
    this.#require(count === this.#count(), `exactly ${times(count)}`);
  }

  /** @throws {JournalExpectationError} */
  atLeast(count: number): void {
    this.#require(this.#count() >= count, `at least ${times(count)}`);
  }

  /** @throws {JournalExpectationError} */
  never(): void {
    this.times(0);
  }

  #count(): number {
    return this.#entries.filter((kept) => fits(kept, this.#query)).length;
  }

  #require(isMet: boolean, wanted: string): void {
    if (isMet) return;
    const head = `Expected ${describeQuery(this.#query)} ${wanted}, found ${times(this.#count())}.`;
    throw new JournalExpectationError(`${head}\n${nearMisses(this.#entries, this.#query)}`);
  }
}

function times(count: number): string {
  return count === 1 ? 'once' : `${String(count)} times`;
}
