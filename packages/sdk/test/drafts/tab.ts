import { createClient, type DraftsOptions, type Drafts, type OpenDraft } from '../../src/index.js';
import { baseUrl } from '../setup.js';
import { type Browser, Page } from './browser.js';
import type { Server } from './server.js';
import { Time } from './timers.js';

interface Pending {
  request: Request;
  resolve: (response: Response) => void;
  reject: (error: unknown) => void;
}

/** What becomes of a request. */
export type Fate = 'answered' | 'lost' | 'unanswered';

/** A page with a draft: its requests wait until somebody delivers them. */
export class Tab {
  isAlive = true;
  readonly browser: Browser;
  readonly page: Page;
  readonly time = new Time();
  draft!: OpenDraft;
  submitting: Promise<unknown> | undefined;
  readonly #server: Server;
  readonly #pending: Pending[] = [];

  constructor(server: Server, browser: Browser) {
    this.#server = server;
    this.browser = browser;
    this.page = new Page(browser);
  }

  /** With the draft of that id, or one that never reached the server, or a new one. */
  async open(id?: string): Promise<this> {
    const drafts = await this.drafts();
    const application =
      id === undefined ? undefined : await this.#server.owner.applications.get(id);
    this.draft = application ? drafts.open(application) : drafts.openUnsent();
    return this;
  }

  drafts(): Promise<Drafts> {
    const { applications } = createClient({
      baseUrl,
      retry: false,
      timeout: 0,
      totalTimeout: 0,
      getAccessToken: async () => this.#server.token,
      fetch: (request) => this.#send(request),
    });
    const options: DraftsOptions = {
      accountId: this.#server.accountId,
      storage: this.browser.storageFor(this),
      clock: () => this.time.now,
      timers: this.time,
      page: this.page,
    };
    return applications.drafts(options);
  }

  get isWaiting(): boolean {
    return this.#pending.length > 0;
  }

  get isBusy(): boolean {
    return this.draft.status === 'saving' || this.submitting !== undefined;
  }

  submit(): void {
    const clear = (): void => void (this.submitting = undefined);
    this.submitting ??= this.draft.submit().then(clear, clear);
  }

  /** The oldest request meets its fate; whatever follows from that at once has happened then. */
  async deliver(fate: Fate): Promise<void> {
    const pending = this.#pending.shift();
    if (!pending) return;
    const response = fate !== 'lost' && (await this.#server.sandbox.fetch(pending.request));
    if (response && fate === 'answered') pending.resolve(response);
    else pending.reject(new TypeError('Failed to fetch'));
    await this.quiet();
  }

  /** Until nothing happens any more without an answer. */
  async quiet(): Promise<void> {
    while (this.isAlive && this.isBusy && !this.isWaiting)
      await new Promise((resolve) => setImmediate(resolve));
  }

  /** All that it wants to send is answered. */
  async finish(): Promise<void> {
    await this.quiet();
    while (this.isWaiting) await this.deliver('answered');
  }

  /** Gone at once; what was on its way arrives, or does not. */
  async kill(fateOf: () => Fate): Promise<void> {
    this.isAlive = false;
    for (const { request } of this.#pending.splice(0))
      if (fateOf() !== 'lost') await this.#server.sandbox.fetch(request);
  }

  async #send(request: Request): Promise<Response> {
    if (!this.browser.isOnline) throw new TypeError('Failed to fetch');
    return new Promise((resolve, reject) => {
      this.#pending.push({ request, resolve, reject });
    });
  }
}
