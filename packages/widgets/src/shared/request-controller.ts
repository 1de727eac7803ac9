import type { ReactiveController } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { FailureEvent } from './failure-event.js';
import { isQuiet } from './quietly.js';
import { tellIfSlow } from './slow.js';
import { whenGone } from './when-gone.js';

/** Loads what a widget shows whenever `load` is called, and drops it once the widget has left the page. */
export class RequestController<Result> implements ReactiveController {
  result: Result | undefined;
  failure: unknown;
  isLoading = false;

  readonly #host: DrskElement;
  readonly #request: (signal: AbortSignal) => Promise<Result>;
  #abort: AbortController | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(host: DrskElement, request: (signal: AbortSignal) => Promise<Result>) {
    this.#host = host;
    this.#request = request;
    host.addController(this);
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => this.#abort?.abort());
  }

  /** Starts over; an answer still on its way is dropped. What is shown stays until the new one is here. */
  readonly load = async (): Promise<void> => {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#begin();
    try {
      const result = await this.#request(abort.signal);
      if (!abort.signal.aborted) this.#take(result);
    } catch (error) {
      if (!abort.signal.aborted) this.#fail(error);
    } finally {
      if (this.#abort === abort) this.#end();
    }
  };

  /** Drops what is shown, and what is on its way. */
  forget(): void {
    this.#abort?.abort();
    this.result = undefined;
    this.failure = undefined;
    this.#host.requestUpdate();
  }

  #begin(): void {
    this.isLoading = true;
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    if (!isQuiet(this.#host)) {
      this.failure = undefined;
      // Where something is in view already, nobody waits.
      if (this.result === undefined) this.#stopWaiting = tellIfSlow(this.#host);
    }
    this.#host.setState('loading', true);
    this.#host.requestUpdate();
  }

  #take(result: Result): void {
    this.result = result;
    this.failure = undefined;
  }

  /** Of one that has been told nobody hears again. */
  #fail(error: unknown): void {
    const isTold = this.failure !== undefined;
    this.failure = error;
    if (!isTold) this.#host.dispatchEvent(new FailureEvent(error));
  }

  #end(): void {
    this.isLoading = false;
    this.#stopWaiting?.();
    this.#host.setState('loading', false);
    this.#host.setState('error', this.failure !== undefined);
    this.#host.requestUpdate();
  }
}
