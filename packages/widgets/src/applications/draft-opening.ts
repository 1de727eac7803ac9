import type { Account, Application, ApplicationSummary } from '@drsk/sdk';
import type { DrskElement } from '../shared/drsk-element.js';
import { RequestController } from '../shared/request-controller.js';
import type { DraftController } from './draft-controller.js';

/** What there is to go on with: the application that the page names, else the drafts. */
interface Opening {
  application?: Application;
  drafts: readonly ApplicationSummary[];
}

export interface DraftOpeningOptions {
  draft: DraftController;
  /** Begins to fill in a draft, or a new application. */
  start: (account: Account, application?: Application) => unknown;
}

/** Finds what the reader goes on with; asks only where there is something to choose from. */
export class DraftOpening {
  readonly request: RequestController<Opening>;
  readonly #host: DrskElement;
  readonly #options: DraftOpeningOptions;
  #id: string | undefined;

  constructor(host: DrskElement, options: DraftOpeningOptions) {
    this.#host = host;
    this.#options = options;
    this.request = new RequestController(host, (signal) => this.#load(signal));
  }

  async open(account: Account, id?: string): Promise<void> {
    this.#forget(id);
    await this.request.load();
    const { failure, result } = this.request;
    if (failure !== undefined || !result) return;
    if (result.application?.status === 'draft') this.#options.start(account, result.application);
    else if (!result.application && !this.#hasChoice(account, result)) this.#options.start(account);
  }

  /** The same again, after a failure. */
  retry(account: Account): Promise<void> {
    return this.open(account, this.#id);
  }

  /** A new application; what was typed into another one without ever reaching the server is given up. */
  begin(account: Account): void {
    this.#options.draft.dropUnsent(account.id);
    this.#options.start(account);
  }

  /** Goes on with what never reached the server; should it have, meanwhile, it is among the drafts. */
  async resumeUnsent(account: Account): Promise<void> {
    if (this.#options.draft.hasUnsent(account.id)) this.#options.start(account);
    else await this.open(account);
  }

  #forget(id: string | undefined): void {
    this.#id = id;
    this.request.result = undefined;
  }

  #hasChoice({ id }: Account, { drafts }: Opening): boolean {
    return drafts.length > 0 || this.#options.draft.hasUnsent(id);
  }

  async #load(signal: AbortSignal): Promise<Opening> {
    const { applications } = this.#host.client;
    if (this.#id !== undefined)
      return { application: await applications.get(this.#id, { signal }), drafts: [] };
    const { items } = await applications.list({ status: 'draft', limit: 10 }, { signal });
    return { drafts: items };
  }
}
