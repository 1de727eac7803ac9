import type { ApplicationPage } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { RequestController } from '../../shared/request-controller.js';

/** The reader's drafts as far as they are loaded, the newest first. */
export class DraftPages {
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

  /** From the beginning. */
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
    const cursor = this.#cursor;
    const { items, next } = await client.applications.list(
      { status: 'draft', ...(cursor !== undefined && { cursor }) },
      { signal },
    );
    const before = cursor === undefined ? [] : (this.loaded?.items ?? []);
    return { items: [...before, ...items], next };
  }
}
