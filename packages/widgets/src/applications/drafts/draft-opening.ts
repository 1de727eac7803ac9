import type { Account, AccountSummary, Application, ApplicationPage } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { loadPart } from '../../shared/load-part.js';
import { RequestController } from '../../shared/request-controller.js';
import { focusStep } from '../../shared/steps.js';
import type { renderStartPage } from '../form/start-page.js';
import type { DraftController } from './draft-controller.js';
import { DraftPages } from './draft-pages.js';

export interface DraftOpeningOptions {
  draft: DraftController;
  /** A draft is on its way, and may go on with any step. */
  prepare: () => unknown;
  /** Begins to fill in a draft, or a new application. */
  start: (account: AccountSummary, application?: Application) => unknown;
  /** The reader has chosen what to go on with: takes them to the first open question. */
  goOn: () => unknown;
}

/** Finds what the reader goes on with: asks where there is something to choose from, else tells what it takes. */
export class DraftOpening {
  /** What a new application takes; it comes with the drafts. */
  startPage: typeof renderStartPage | undefined;

  readonly #host: DrskElement;
  readonly #options: DraftOpeningOptions;
  readonly #named: RequestController<Application>;
  readonly #drafts: DraftPages;
  readonly #person: RequestController<Account>;
  #id: string | undefined;

  constructor(host: DrskElement, options: DraftOpeningOptions) {
    this.#host = host;
    this.#options = options;
    this.#named = new RequestController(host, (signal) =>
      host.client.applications.get(this.#id ?? '', { signal }),
    );
    this.#drafts = new DraftPages(host);
    this.#person = new RequestController(host, (signal) => host.client.account.get({ signal }));
  }

  /** What the page names, once it is here. */
  get application(): Application | undefined {
    return this.#id === undefined ? undefined : this.#named.result;
  }

  /** What there is to choose from, where the page names nothing. */
  get drafts(): ApplicationPage | undefined {
    const isKnown = this.#id === undefined && !this.#person.isLoading;
    return isKnown ? this.#drafts.loaded : undefined;
  }

  /** Whose details a new application begins with; without them it begins empty. */
  get person(): Account | undefined {
    return this.#person.result;
  }

  get failure(): unknown {
    return this.#named.failure ?? this.#drafts.failure;
  }

  get isLoading(): boolean {
    return this.#named.isLoading || this.#drafts.isLoading || this.#person.isLoading;
  }

  /** Whether there is anything to go on with. */
  hasChoice({ id }: AccountSummary): boolean {
    return this.drafts?.items.length !== 0 || this.#options.draft.hasUnsent(id);
  }

  async open(account: AccountSummary, id?: string): Promise<void> {
    this.#forget(id);
    if (id !== undefined) this.#options.prepare();
    await (id === undefined
      ? Promise.all([this.#drafts.load(), this.#person.load(), this.#loadStartPage()])
      : this.#named.load());
    // The page may name another one by now.
    if (this.#id !== id) return;
    if (this.application?.status === 'draft') this.#options.start(account, this.application);
    else if (this.drafts && this.hasChoice(account)) this.#options.prepare();
    else if (this.drafts && !this.startPage) this.#options.start(account);
  }

  /** The same again, after a failure. */
  retry(account: AccountSummary): Promise<void> {
    return this.drafts ? this.more() : this.open(account, this.#id);
  }

  /** Further drafts to choose from. */
  more(): Promise<void> {
    return this.#drafts.more();
  }

  /** A new application; what was typed into another one without ever reaching the server is given up. */
  async begin(account: AccountSummary): Promise<void> {
    if (!this.person) await this.#person.load();
    this.#options.draft.dropUnsent(account.id);
    this.#options.start(account);
    focusStep(this.#host);
  }

  /** Goes on with what never reached the server; should it have, meanwhile, it is among the drafts. */
  async resumeUnsent(account: AccountSummary): Promise<void> {
    if (!this.#options.draft.hasUnsent(account.id)) return this.open(account);
    this.#options.start(account);
    this.#options.goOn();
  }

  /** Goes on with a draft that was chosen. */
  async resume(account: AccountSummary, id: string): Promise<void> {
    await this.open(account, id);
    this.#options.goOn();
  }

  /** Without it, one begins at once. */
  async #loadStartPage(): Promise<void> {
    const load = async (): Promise<typeof renderStartPage> =>
      (await import('../form/start-page.js')).renderStartPage;
    this.startPage ??= await loadPart(this.#host, load).catch(() => undefined);
    this.#host.requestUpdate();
  }

  #forget(id: string | undefined): void {
    this.#id = id;
    this.#named.result = undefined;
    this.#named.failure = undefined;
    this.#drafts.forget();
    this.#person.result = undefined;
  }
}
