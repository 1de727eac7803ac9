import type { ApplicationRequest } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { messages } from './after-filing.messages.js';

/** Takes a request back after a question. */
export class RequestCancelling {
  /** The request that the question is about. */
  askedId: string | undefined;
  failure: unknown;

  readonly #host: DrskElement;
  readonly #applicationId: () => string;
  readonly #onCancelled: () => unknown;

  constructor(host: DrskElement, applicationId: () => string, onCancelled: () => unknown) {
    this.#host = host;
    this.#applicationId = applicationId;
    this.#onCancelled = onCancelled;
  }

  ask(id: string | undefined): void {
    this.askedId = id;
    this.#host.requestUpdate();
  }

  async cancel({ id, etag }: ApplicationRequest): Promise<void> {
    this.failure = undefined;
    try {
      const { requests } = this.#host.client.applications;
      await requests.cancel(this.#applicationId(), id, { ifMatch: etag });
      this.#host.announcement = messages[this.#host.language].cancelled;
    } catch (error) {
      this.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
    } finally {
      this.ask(undefined);
      this.#onCancelled();
    }
  }
}
