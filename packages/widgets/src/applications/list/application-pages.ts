import type { ApplicationCounts, ApplicationFilter, ApplicationPage } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { RequestController } from '../../shared/request-controller.js';
import {
  filterOf,
  isFiltered,
  keepInHash,
  type ListQuery,
  orders,
  queryInHash,
} from './list-query.js';

export const pageSize = 20;
/** As many are seen without looking for them. */
const few = 5;

/** A page, and what it is a page of. */
interface LoadedPage extends ApplicationPage {
  readonly query: ListQuery;
  /** How many come before it. */
  readonly before: number;
}

/** The page of the reader's applications that is in view. */
export class ApplicationPages {
  query: ListQuery = queryInHash();
  /** Of all applications, whatever is asked for; they come after the list. */
  counts: ApplicationCounts | undefined;
  readonly #host: DrskElement;
  readonly #request: RequestController<LoadedPage>;
  /** Of this page and of those before it; the first has none. */
  #cursors: string[] = [];
  #counting: AbortController | undefined;
  #counted: { query: ListQuery; total: number | undefined } | undefined;

  constructor(host: DrskElement) {
    this.#host = host;
    this.#request = new RequestController(host, (signal) => this.#load(signal));
  }

  get loaded(): LoadedPage | undefined {
    return this.#request.result;
  }

  get failure(): unknown {
    return this.#request.failure;
  }

  get isLoading(): boolean {
    return this.#request.isLoading;
  }

  /** How many there are of what is shown; not of what was before it. */
  get total(): number | undefined {
    return this.#counted?.query === this.loaded?.query ? this.#counted?.total : undefined;
  }

  /** Whether there is nothing, whatever is asked for. */
  get isEmpty(): boolean {
    return this.loaded?.items.length === 0 && !isFiltered(this.loaded.query);
  }

  /** Whether there are so many that one has to look for some. */
  get isLong(): boolean {
    if (!this.loaded) return false;
    const { items, next, before, query } = this.loaded;
    return items.length + before > few || next !== null || isFiltered(query);
  }

  /** What is shown, as it is now. */
  async load(): Promise<void> {
    await this.#show();
    if (this.isLong) await this.#count();
  }

  /** Another list, from its beginning; resolves when it is here and counted. */
  ask(query: ListQuery): Promise<void> {
    this.query = query;
    keepInHash(query);
    this.#cursors = [];
    return this.load();
  }

  /** What the page's address asks for by now. */
  followHash(): void {
    void this.ask({ ...queryInHash(), search: this.query.search });
  }

  /** The next page, or the one before. */
  turn(step: 1 | -1): Promise<void> {
    const next = this.loaded?.next;
    if (step < 0) this.#cursors.pop();
    else if (next) this.#cursors.push(next);
    return this.#show();
  }

  /** Nothing of it stays in view: it is somebody else's. */
  forget(): void {
    this.#counting?.abort();
    this.#request.result = undefined;
    this.#request.failure = undefined;
    this.counts = undefined;
    this.#counted = undefined;
    this.#cursors = [];
    this.query = { ...this.query, search: '' };
  }

  async #show(): Promise<void> {
    await this.#request.load();
    const isGone = this.loaded?.items.length === 0;
    // The last one of the page was thrown away.
    if (isGone && this.#cursors.pop() !== undefined) await this.#request.load();
  }

  async #load(signal: AbortSignal): Promise<LoadedPage> {
    const { query } = this;
    const cursor = this.#cursors.at(-1);
    const before = this.#cursors.length * pageSize;
    const page = await this.#host.client.applications.list(
      { ...filterOf(query), ...orders[query.order], limit: pageSize, ...(cursor && { cursor }) },
      { signal },
    );
    return { ...page, query, before };
  }

  /** A list without its numbers is a list all the same. */
  async #count(): Promise<void> {
    this.#counting?.abort();
    const counting = new AbortController();
    this.#counting = counting;
    const { query } = this;
    const count = (filter: ApplicationFilter) =>
      this.#host.client.applications.counts(filter, counting).catch(() => undefined);
    const all = count({});
    const asked = isFiltered(query) ? count(filterOf(query)) : all;
    const counts = await all;
    const total = (await asked)?.total;
    if (counting.signal.aborted) return;
    this.counts = counts ?? this.counts;
    this.#counted = { query, total };
    this.#host.requestUpdate();
  }
}
