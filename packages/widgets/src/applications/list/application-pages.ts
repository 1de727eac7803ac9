import type { ApplicationPage, ApplicationStatus } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { RequestController } from '../../shared/request-controller.js';

const pageSize = 20;
const largestPage = 100;

/** The reader's applications as far as they are loaded. */
export class ApplicationPages {
  /** The only state that is shown; without it, all. */
  status: ApplicationStatus | undefined;
  readonly #request: RequestController<ApplicationPage>;
  #cursor: string | undefined;

  constructor(host: DrskElement) {
    this.#request = new RequestController(host, (signal) => this.#load(host, signal));
  }

  get loaded(): ApplicationPage | undefined {
    return this.#request.result;
  }

  get failure(): unknown {
    return this.#request.failure;
  }

  get isLoading(): boolean {
    return this.#request.isLoading;
  }

  /** What is shown, as it is now. */
  load(): Promise<void> {
    this.#cursor = undefined;
    return this.#request.load();
  }

  more(): Promise<void> {
    this.#cursor = this.loaded?.next ?? undefined;
    return this.#request.load();
  }

  /** Nothing of it stays in view: it is somebody else's. */
  forget(): void {
    this.#request.result = undefined;
    this.#request.failure = undefined;
  }

  async #load({ client }: DrskElement, signal: AbortSignal): Promise<ApplicationPage> {
    const items = this.loaded?.items ?? [];
    const limit = Math.min(Math.max(pageSize, items.length), largestPage);
    const { status } = this;
    const query = this.#cursor === undefined ? { limit } : { cursor: this.#cursor };
    const page = await client.applications.list(
      { ...query, ...(status && { status }) },
      { signal },
    );
    return this.#cursor === undefined
      ? page
      : { items: [...items, ...page.items], next: page.next };
  }
}
