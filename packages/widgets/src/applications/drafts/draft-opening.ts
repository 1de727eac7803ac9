import type { Account, AccountSummary, Application, ApplicationPage } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { loadPart } from '../../shared/load-part.js';
import { RequestController } from '../../shared/request-controller.js';
import { focusStep } from '../../shared/steps.js';
import type { Estimated } from '../form/estimated.js';
import type { renderStartPage, takeEstimated } from '../form/start-page.js';
import type { DraftController } from './draft-controller.js';
import type { DraftStart } from './draft-options.js';
import { DraftPages } from './draft-pages.js';

export interface DraftOpeningOptions {
  draft: DraftController;
  /** A draft is on its way, and may go on with any step. */
  prepare: () => unknown;
  /** Begins to fill in a draft, or a new application, with what was estimated if anything was. */
  start: (account: AccountSummary, start?: DraftStart, estimated?: Estimated) => unknown;
  /** The reader has chosen what to go on with: takes them to the first open question. */
  goOn: () => unknown;
}

interface StartPagePart {
  renderStartPage: typeof renderStartPage;
  takeEstimated: typeof takeEstimated;
}

/** Finds what the reader goes on with: asks where there is something to choose from, else tells what it takes. */
export class DraftOpening {
  /** What a new application takes; it comes with the drafts. */
  startPage: StartPagePart | undefined;

  readonly #host: DrskElement;
  readonly #options: DraftOpeningOptions;
  readonly #named: RequestController<Application>;
  readonly #part: RequestController<void>;
  readonly #drafts: DraftPages;
  readonly #person: RequestController<Account>;
  #id: string | undefined;
  #accountId = '';
  /** What is looked for now. */
  #search: object | undefined;

  constructor(host: DrskElement, options: DraftOpeningOptions) {
    this.#host = host;
    this.#options = options;
    this.#named = new RequestController(host, (signal) =>
      host.client.applications.get(this.#id ?? '', { signal }),
    );
    this.#part = new RequestController(host, () => options.draft.prepare(this.#accountId));
    this.#drafts = new DraftPages(host);
    this.#person = new RequestController(host, (signal) => host.client.account.get({ signal }));
  }

  /** What the page names, once it is here. */
  get application(): Application | undefined {
    return this.#id === undefined || this.#part.isLoading ? undefined : this.#named.result;
  }

  /** What there is to choose from, where the page names nothing. */
  get drafts(): ApplicationPage | undefined {
    // Nobody begins before what keeps the answers is here.
    const isReady = !this.#part.isLoading && !this.#person.isLoading;
    return this.#id === undefined && isReady ? this.#drafts.loaded : undefined;
  }

  /** Whose details a new application begins with; without them it begins empty. */
  get person(): Account | undefined {
    return this.#person.result;
  }

  get failure(): unknown {
    return this.#part.failure ?? this.#named.failure ?? this.#drafts.failure;
  }

  get isLoading(): boolean {
    const requests = [this.#part, this.#named, this.#drafts, this.#person];
    return requests.some(({ isLoading }) => isLoading);
  }

  /** What opens drafts has not come. */
  get isBlocked(): boolean {
    return this.#part.failure !== undefined;
  }

  /** Whether there is anything to go on with. */
  get hasChoice(): boolean {
    return this.drafts?.items.length !== 0 || this.#options.draft.hasUnsent;
  }

  async open(account: AccountSummary, id?: string): Promise<void> {
    this.#forget(id);
    this.#accountId = account.id;
    await this.#find(account);
  }

  /** The same again, after a failure. */
  retry(account: AccountSummary): Promise<void> {
    return this.drafts && !this.isBlocked ? this.more() : this.#find(account);
  }

  async #find(account: AccountSummary): Promise<void> {
    const id = this.#id;
    const search = (this.#search = {});
    if (id !== undefined) this.#options.prepare();
    await Promise.all([this.#part.load(), id === undefined ? this.#look() : this.#named.load()]);
    // The page may name another one by now, or the reader have begun; without what opens drafts there is a failure to show.
    if (this.#search !== search || this.isBlocked) return;
    if (this.application) this.#take(account, this.application);
    else if (this.drafts && this.hasChoice) this.#options.prepare();
    else if (this.drafts && !this.startPage) this.#options.start(account);
  }

  /** Further drafts to choose from. */
  more(): Promise<void> {
    return this.#drafts.more();
  }

  /** A new application; another one that never reached the server is offered the next time. */
  async begin(account: AccountSummary): Promise<void> {
    this.#search = undefined;
    if (!this.person) await this.#person.load();
    if (this.isBlocked) await this.#part.load();
    if (this.isBlocked) return;
    this.#options.start(account, {}, this.startPage?.takeEstimated());
    focusStep(this.#host);
  }

  /** Goes on with what never reached the server; should it have, meanwhile, it is among the drafts. */
  async resumeUnsent(account: AccountSummary): Promise<void> {
    if (!this.#options.draft.hasUnsent) return this.open(account);
    this.#search = undefined;
    this.#options.start(account, { isUnsent: true });
    this.#options.goOn();
  }

  /** Goes on with a draft that was chosen. */
  async resume(account: AccountSummary, id: string): Promise<void> {
    await this.open(account, id);
    this.#options.goOn();
  }

  /** What there is to go on with, and to begin with. */
  #look(): Promise<unknown> {
    return Promise.all([this.#drafts.load(), this.#person.load(), this.#loadStartPage()]);
  }

  /** Of one that is filed by now there may be something to tell. */
  #take(account: AccountSummary, application: Application): void {
    if (application.status === 'draft') this.#options.start(account, { application });
    else this.#options.draft.start({ application });
  }

  /** Without it, one begins at once. */
  async #loadStartPage(): Promise<void> {
    const load = (): Promise<StartPagePart> => import('../form/start-page.js');
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
