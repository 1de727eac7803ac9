import type { ReactiveController } from 'lit';
import type { DrskElement } from './drsk-element.js';
import type { ErrorFacts } from './error-facts.js';
import { focusHeading } from './focus-heading.js';
import { quietly } from './quietly.js';
import { messages } from './shared.messages.js';
import { whenGone } from './when-gone.js';

/** Before each try, in milliseconds; the last one again and again. */
const pauses = [5_000, 15_000, 30_000, 60_000, 120_000, 300_000];
/** Of a service that is asked too often and does not say how long; the reader is told so too. */
const unsaid = 60_000;

const known = new WeakMap<DrskElement, Later>();

type Retry = () => unknown;

/** While it is drawn as failed, it is tried again without the reader. Gives what the reader's own button does. */
export function tryLater(host: DrskElement, facts: ErrorFacts, retry: Retry): Retry {
  const later = known.get(host) ?? new Later(host);
  known.set(host, later);
  return later.offer(facts, retry);
}

/**
 * Tries when the network is back, when the reader is, and after pauses that grow, so that many who wait for one service
 * do not come at the same moment. Where the service has said when to come back, not before.
 */
class Later implements ReactiveController {
  readonly #host: DrskElement;
  /** As they were drawn the last time. */
  #offers: Retry[] = [];
  /** How long the service wants to be left alone. */
  #forbidden = 0;
  #waiting: AbortController | undefined;
  #attempt: object | undefined;
  #attempts = 0;
  #isAtHand = false;
  #isGone = false;

  constructor(host: DrskElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isGone) return;
    this.#isGone = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => {
      this.#isGone = true;
      this.#stop();
    });
  }

  hostUpdate(): void {
    if (this.#offers.length > 0) this.#isAtHand = isInAlert(this.#host);
    this.#offers = [];
    this.#forbidden = 0;
  }

  hostUpdated(): void {
    if (this.#attempt || this.#isGone) return;
    if (this.#offers.length === 0) this.#stop();
    else if (!this.#waiting) this.#wait();
  }

  offer({ status, retryAfterSeconds }: ErrorFacts, retry: Retry): Retry {
    this.#offers.push(retry);
    const wanted = retryAfterSeconds === undefined ? 0 : retryAfterSeconds * 1000;
    const pause = wanted || (status === 429 ? unsaid : 0);
    this.#forbidden = Math.max(this.#forbidden, pause);
    return () => {
      this.#stop();
      return retry();
    };
  }

  #wait(): void {
    const waiting = new AbortController();
    this.#waiting = waiting;
    const { signal } = waiting;
    const allowedAt = performance.now() + this.#forbidden;
    const go = (): void => {
      if (!document.hidden) void this.#try();
    };
    const goEarlier = (): void => {
      if (performance.now() >= allowedAt) go();
    };
    window.addEventListener('online', goEarlier, { signal });
    document.addEventListener('visibilitychange', goEarlier, { signal });
    const timer = setTimeout(go, this.#pause());
    signal.addEventListener('abort', () => clearTimeout(timer));
    // What was said of the last time is to be said again.
    if (this.#host.announcement === this.#isBack) this.#host.announcement = '';
  }

  #pause(): number {
    const grown = pauses[Math.min(this.#attempts, pauses.length - 1)] ?? 0;
    const isSaid = this.#forbidden > 0 && this.#attempts === 0;
    return Math.max(isSaid ? 0 : grown, this.#forbidden) * (1 + Math.random() / 4);
  }

  async #try(): Promise<void> {
    this.#endWaiting();
    this.#attempts += 1;
    const attempt = (this.#attempt = {});
    await Promise.allSettled(this.#offers.map((retry) => quietly(this.#host, retry)));
    await this.#host.updateComplete;
    // Meanwhile the reader has tried, or has gone.
    if (this.#attempt !== attempt) return;
    this.#attempt = undefined;
    if (this.#offers.length === 0) this.#finish();
    else this.#wait();
  }

  #finish(): void {
    this.#stop();
    this.#host.announcement = this.#isBack;
    // The button that had it is gone.
    if (this.#isAtHand) focusHeading(this.#host);
  }

  get #isBack(): string {
    return messages[this.#host.language].isBack;
  }

  #stop(): void {
    this.#endWaiting();
    this.#attempt = undefined;
    this.#attempts = 0;
  }

  #endWaiting(): void {
    this.#waiting?.abort();
    this.#waiting = undefined;
  }
}

function isInAlert({ shadowRoot }: DrskElement): boolean {
  return Boolean(shadowRoot?.activeElement?.closest('[role=alert]'));
}
