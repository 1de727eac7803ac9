import type { OperationId } from '@drsk/contract';
import { Bell } from '../clock/bell.js';
import type { Pause } from '../clock/pause.js';
import { type JournalEntry, type Shown, toEntry } from './entry.js';
import { toCurl } from './exports/curl.js';
import { type Har, toHar } from './exports/har.js';
import { toTest } from './exports/test-file.js';
import { Expectation } from './expectation.js';
import type { Kept } from './kept.js';
import { fits, type JournalQuery } from './query.js';
import { Ring, type RingLimits } from './ring.js';
import { nearMisses, whyNothing } from './near-misses.js';

export interface JournalOptions {
  /** How many exchanges are remembered: 1 000 unless given. */
  readonly entries?: number;
  /** How many bytes they may have together: 8 MB unless given. */
  readonly bytes?: number;
}

interface JournalParts extends JournalOptions {
  readonly pause: Pause;
}

export interface WaitOptions extends Partial<Shown> {
  readonly signal?: AbortSignal;
  /** Milliseconds of the machine; it waits for ever unless given. */
  readonly timeout?: number;
}

const usual: RingLimits = { entries: 1000, bytes: 8 * 2 ** 20 };
const masked: Shown = { personalData: 'hidden' };
const news = new Set(['journal']);
/** Later than any clock: only news ends the wait. */
const never = '9999-12-31T23:59:59.999Z';

/** Nothing came that was waited for. */
export class JournalTimeoutError extends Error {
  override readonly name = 'JournalTimeoutError';
}

/** What was asked of the sandbox and what it answered, the latest thousand; personal data only where somebody says so. */
export class Journal {
  readonly #ring: Ring;
  readonly #bell = new Bell();
  readonly #pause: Pause;
  #count = 0;
  #clearings = 0;

  constructor({ entries = usual.entries, bytes = usual.bytes, pause }: JournalParts) {
    this.#ring = new Ring({ entries, bytes });
    this.#pause = pause;
  }

  /** The oldest first. */
  find(query: JournalQuery = {}, shown: Shown = masked): JournalEntry[] {
    return this.kept(query).map((kept) => toEntry(kept, shown));
  }

  count(query: JournalQuery = {}): number {
    return this.kept(query).length;
  }

  last(query: JournalQuery = {}, shown: Shown = masked): JournalEntry | undefined {
    const kept = this.kept(query).at(-1);
    return kept && toEntry(kept, shown);
  }

  /** To be verified: `journal.expect('createPayment').with({ key }).times(1)`. */
  expect(operation: OperationId, query: Omit<JournalQuery, 'operation'> = {}): Expectation {
    return new Expectation(this.#ring.entries, { ...query, operation });
  }

  /**
   * The first that fits: one that is there already, or the next one to come.
   *
   * @throws {JournalTimeoutError} which says what came instead; the signal's reason when it aborts
   */
  async waitFor(query: JournalQuery, options: WaitOptions = {}): Promise<JournalEntry> {
    const { signal, timeout, personalData = 'hidden' } = options;
    const found = new AbortController();
    const over = this.#timeoutOf(timeout, found.signal);
    const ends = [found.signal, over, ...(signal ? [signal] : [])];
    try {
      const kept = await this.#next(query, 0, AbortSignal.any(ends));
      if (kept) return toEntry(kept, { personalData });
    } catch (error) {
      if (error !== over.reason) throw error;
    } finally {
      found.abort();
    }
    throw new JournalTimeoutError(whyNothing(this.#ring.entries, query));
  }

  /** Everything that comes from now on, until the signal aborts or the sandbox closes. */
  async *follow(
    { signal, ...query }: JournalQuery & { readonly signal: AbortSignal },
    shown: Shown = masked,
  ): AsyncGenerator<JournalEntry> {
    let after = this.#count;
    while (!signal.aborted) {
      const kept = await this.#next(query, after, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
      if (!kept) return;
      after = kept.id;
      yield toEntry(kept, shown);
    }
  }

  /** What fits, what nearly does and where it differs, and what came besides. */
  explain(query: JournalQuery): string {
    return nearMisses(this.#ring.entries, query);
  }

  /** In the HTTP Archive format 1.2, which browsers and proxies open. */
  har(query: JournalQuery = {}, shown: Shown = masked): Har {
    return toHar(this.find(query, shown));
  }

  /** A line for each request; secrets are variables of the shell. */
  curl(query: JournalQuery = {}, shown: Shown = masked): string {
    return this.kept(query)
      .map((kept) => toCurl(kept, shown))
      .join('\n\n');
  }

  /** A test that asks the same again, to go on from. */
  test(query: JournalQuery = {}, shown: Shown = masked): string {
    return toTest(this.kept(query), shown);
  }

  clear(): void {
    this.#ring.clear();
    this.#clearings += 1;
    this.#bell.ringAll();
  }

  /** Another one whenever something has come or gone. */
  get version(): string {
    return `${this.#clearings}/${this.#count}`;
  }

  /** Until something has come or gone. @throws the reason of an abort */
  changed(signal: AbortSignal): Promise<void> {
    return this.#bell.wait({ topic: 'journal', until: never, since: this.#bell.rings, signal });
  }

  /** Ends all waits. */
  close(): void {
    this.#bell.silence();
  }

  /** Takes it over, and counts it. */
  add(kept: Kept): void {
    this.#count += 1;
    kept.id = this.#count;
    this.#ring.add(kept);
    this.#bell.ring(kept.at, news);
  }

  /** As they are kept: for what is done with them inside the sandbox. */
  kept(query: JournalQuery): readonly Kept[] {
    const found = this.#ring.entries.filter((kept) => fits(kept, query));
    return query.limit === undefined ? found : found.slice(-query.limit);
  }

  /** Nothing, once there will be no news any more. */
  async #next(query: JournalQuery, after: number, signal: AbortSignal): Promise<Kept | undefined> {
    for (;;) {
      const since = this.#bell.rings;
      const found = this.#ring.entries.find((kept) => kept.id > after && fits(kept, query));
      if (found || this.#bell.isSilent) return found;
      await this.#bell.wait({ topic: 'journal', until: never, since, signal });
    }
  }

  /** Aborts when it is time. */
  #timeoutOf(milliseconds: number | undefined, stop: AbortSignal): AbortSignal {
    const over = new AbortController();
    if (milliseconds !== undefined)
      this.#pause(milliseconds, stop).then(
        () => over.abort(),
        () => undefined, // found in time
      );
    return over.signal;
  }
}
