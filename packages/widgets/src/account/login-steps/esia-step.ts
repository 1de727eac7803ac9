import type { EsiaStranger, SignedIn } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { errorFacts, type ErrorFacts } from '../../shared/error-facts.js';
import { renderFailure } from '../../shared/failure.js';
import { focusHeading } from '../../shared/focus-heading.js';
import { RequestController } from '../../shared/request-controller.js';
import type { LoginFlow, LoginStep } from '../login-next.js';
import { messages } from './esia.messages.js';
import { type EsiaOutcome, keepStart, takeOutcome } from './esia-return.js';
import { renderStranger } from './esia-stranger.js';
import { renderBack } from './step-back.js';
import { renderStepTitle } from './step-title.js';

/** The way to ЕСИА, and back from it. */
export class EsiaStep implements LoginStep {
  readonly #flow: LoginFlow;
  readonly #outcome: EsiaOutcome | undefined = takeOutcome();
  readonly #start: RequestController<true>;
  readonly #finish: RequestController<SignedIn | EsiaStranger>;

  constructor(flow: LoginFlow) {
    const { host } = flow;
    this.#flow = flow;
    this.#start = new RequestController(host, (signal) => this.#goThere(signal));
    this.#finish = new RequestController(host, (signal) => this.#complete(signal));
    if (!this.#outcome) void this.#start.load();
    if (this.#outcome?.is === 'code') void this.#enter();
  }

  readonly focus = (): void => focusHeading(this.#flow.host);

  readonly render = (): TemplateResult => {
    const { host } = this.#flow;
    const { result } = this.#finish;
    if (result?.status === 'unknown-person') return renderStranger(this.#flow, result.person);
    return html`
      ${renderStepTitle(host, messages[host.language].title)} ${this.#renderNow()}
      <div class="ways">${renderBack(this.#flow)}</div>
    `;
  };

  #renderNow(): TemplateResult {
    const { host } = this.#flow;
    const text = messages[host.language];
    const outcome = this.#start.isLoading || this.#start.result ? undefined : this.#outcome;
    const failure = this.#start.failure ?? this.#finish.failure;
    if (failure !== undefined) return this.#renderFailure(failure);
    if (outcome?.is === 'cancelled' || outcome?.is === 'stale')
      return html`<p class="alert alert-warning text" part="alert alert-warning">
          ${text[outcome.is]}
        </p>
        ${this.#renderAgain()}`;
    return html`<p class="loading muted" role="status">
      <span class="spinner" part="spinner"></span>${outcome ? text.returning : text.leaving}
    </p>`;
  }

  #renderFailure(failure: unknown): TemplateResult {
    const { status } = errorFacts(failure);
    const isGone = status === 410 || status === 404;
    const load = this.#start.failure === undefined ? this.#enter : this.#start.load;
    return html`
      ${renderFailure(this.#flow.host, failure, {
        retry: isGone ? undefined : load,
        explain: this.#explain,
      })}
      ${status === 410 ? this.#renderAgain() : nothing}
    `;
  }

  #renderAgain(): TemplateResult {
    return html`<button
      class="button button-primary"
      part="button button-primary"
      type="button"
      @click=${this.#again}
    >
      ${messages[this.#flow.host.language].again}
    </button>`;
  }

  readonly #again = (): void => {
    this.#finish.failure = undefined;
    void this.#start.load();
  };

  readonly #explain = ({ status }: ErrorFacts): string | undefined => {
    const text = messages[this.#flow.host.language];
    if (status === 404) return text.off;
    return status === 410 ? text.stale : undefined;
  };

  async #goThere(signal: AbortSignal): Promise<true> {
    const { origin, pathname, search } = window.location;
    const { account } = this.#flow.host.client;
    const login = await account.esia.start(`${origin}${pathname}${search}`, { signal });
    keepStart({ ...login, hash: window.location.hash || (this.#outcome?.hash ?? '') });
    // Shown again by the Back button as it was left: it would wait for ever.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#flow.restart(), {
      once: true,
    });
    window.location.assign(login.url);
    return true;
  }

  readonly #enter = async (): Promise<void> => {
    await this.#finish.load();
    const { result } = this.#finish;
    if (result?.status !== 'signed-in') return focusHeading(this.#flow.host);
    this.#returnToPlace();
    this.#flow.enter(result);
  };

  /** Not before somebody is signed in: a page that shows another view for another hash would begin its login anew. */
  #returnToPlace(): void {
    if (window.location.hash === '') window.location.hash = this.#outcome?.hash ?? '';
  }

  async #complete(signal: AbortSignal): Promise<SignedIn | EsiaStranger> {
    if (this.#outcome?.is !== 'code') throw new TypeError('ЕСИА has not led back with a code');
    return this.#flow.host.client.account.esia.complete(this.#outcome.returned, { signal });
  }
}
