import type { ControlAnswer } from '../../../client/control-call.js';
import type { Page } from '../shared/page.js';
import type { JournalFilter } from './journal-filter.js';

export type Exchange = ControlAnswer<'listExchanges'>['items'][number];

/** So many of the newest are read, and kept to be looked at. */
const limit = 300;

/** Reads the journal: all of it once, and then only what has come since. */
export class Exchanges {
  #items: readonly Exchange[] = [];

  async read({ control, changes }: Page, { query }: JournalFilter): Promise<readonly Exchange[]> {
    const last = this.#items.at(-1)?.id;
    const after = last === undefined ? {} : { after: last };
    const { items } = await control.listExchanges({ ...query, ...after, limit });
    // It may have been cleared meanwhile.
    const isWhole = (changes.counts?.exchanges ?? Infinity) >= this.#items.length;
    this.#items = [...(isWhole ? this.#items : []), ...items].slice(-limit);
    return this.#items;
  }

  forget(): void {
    this.#items = [];
  }
}
