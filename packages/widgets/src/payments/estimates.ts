import type { Estimate, EstimateRequest } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { loadPart } from '../shared/load-part.js';
import { RequestController } from '../shared/request-controller.js';
import { whenGone } from '../shared/when-gone.js';
import type { EstimateView } from './estimate-view.js';

/** A pause in typing that is worth an answer. */
const pause = 300;

/** Asks for an estimate whenever the facts have changed and the typist pauses; an earlier question is dropped. */
export class Estimates implements ReactiveController {
  /** How an estimate is shown: loaded beside the first of them. */
  view: EstimateView | undefined;

  readonly #host: DrskElement;
  readonly #request: RequestController<Estimate>;
  readonly #onEstimate: (estimate: Estimate) => void;
  #facts: EstimateRequest | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DrskElement, onEstimate: (estimate: Estimate) => void) {
    this.#host = host;
    this.#onEstimate = onEstimate;
    this.#request = new RequestController(host, (signal) => this.#ask(signal));
    host.addController(this);
  }

  get estimate(): Estimate | undefined {
    return this.#request.result;
  }

  get failure(): unknown {
    return this.#request.failure;
  }

  get isAsking(): boolean {
    return this.#request.isLoading;
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => clearTimeout(this.#timer));
  }

  /** The answer follows when nothing more comes for a moment; without facts there is none. */
  later(facts: EstimateRequest | undefined): void {
    clearTimeout(this.#timer);
    this.#facts = facts;
    if (facts) this.#timer = setTimeout(() => void this.now(), pause);
    else this.#request.forget();
  }

  readonly now = async (): Promise<void> => {
    clearTimeout(this.#timer);
    if (!this.#facts) return;
    await this.#request.load();
    if (this.estimate && this.failure === undefined && !this.isAsking)
      this.#onEstimate(this.estimate);
  };

  async #ask(signal: AbortSignal): Promise<Estimate> {
    const { client, language } = this.#host;
    const facts = this.#facts;
    if (!facts) throw new DOMException('Nothing to ask', 'AbortError');
    const [estimate, view] = await Promise.all([
      client.payments.estimate(facts, { signal, locale: language }),
      this.view ?? loadPart(this.#host, () => import('./estimate-view.js')),
    ]);
    this.view = view;
    return estimate;
  }
}
