import { html, nothing, type TemplateResult } from 'lit';
import { Countdown } from '../shared/countdown.js';
import type { DrskElement } from '../shared/drsk-element.js';
import { errorFacts } from '../shared/error-facts.js';
import { renderFailure } from '../shared/failure.js';
import { FormController } from '../shared/form-controller.js';
import type { FormValues } from '../shared/form-values.js';
import { messages } from './code.messages.js';
import { ServerClock } from './server-clock.js';

export interface ResendOptions<Receipt> {
  /** The one of a draft, where there is one. */
  clock?: ServerClock;
  send: (signal: AbortSignal) => Promise<Receipt>;
  /** Another one is on its way. */
  sent: (receipt: Receipt) => unknown;
  /** `true` says that the widget deals with the error in its own way. */
  failed?: (error: unknown) => unknown;
  /** What is spoken then; another sentence than that for anything that is sent. */
  resent?: () => string;
}

/** Nobody waits longer than this, whatever the clock of this machine says. In seconds. */
const longestWait = 120;

/** Another letter or SMS when the first does not come, as soon as the server takes it. */
export class Resend<Receipt> {
  readonly #host: DrskElement;
  readonly #options: ResendOptions<Receipt>;
  readonly #clock: ServerClock;
  readonly #countdown: Countdown;
  readonly #form: FormController<FormValues, Receipt>;
  /** Whole seconds of the wait: the server tells the time in them, so that a part of one may come on top. */
  #whole = 0;

  constructor(host: DrskElement, options: ResendOptions<Receipt>) {
    this.#host = host;
    this.#options = options;
    this.#clock = options.clock ?? new ServerClock(host, 0);
    this.#countdown = new Countdown(host);
    this.#form = new FormController<FormValues, Receipt>(host, {
      initial: {},
      check: () => ({}),
      send: (_, signal) => this.#send(signal),
      onSent: (receipt) => this.#take(receipt),
      onFailed: (error) => options.failed?.(error),
    });
  }

  /** Forgets what failed before: this one has been sent. */
  waitUntil(resendAt: string): void {
    this.#wait(this.#clock.secondsUntil(resendAt));
    this.#form.failure = undefined;
  }

  renderFailure(): TemplateResult {
    return renderFailure(this.#host, this.#form.failure);
  }

  /** While it may not be sent yet, the button says when; it keeps the focus. */
  renderButton(look: 'button-secondary' | '' = ''): TemplateResult {
    const text = messages[this.#host.language];
    const { seconds } = this.#countdown;
    const shown = Math.min(seconds, this.#whole);
    const label = seconds > 0 ? text.resendIn(clockTime(shown)) : text.resend;
    const { isSending, submit } = this.#form;
    return html`<button
      class="button ${look}"
      part="button ${look}"
      type="button"
      aria-disabled=${seconds > 0 || isSending ? 'true' : nothing}
      @click=${seconds > 0 ? nothing : submit}
    >
      ${isSending ? text.resending : label}
    </button>`;
  }

  async #send(signal: AbortSignal): Promise<Receipt> {
    try {
      return await this.#options.send(signal);
    } catch (error) {
      this.#wait(errorFacts(error).retryAfterSeconds ?? 0);
      throw error;
    }
  }

  #wait(seconds: number): void {
    const most = Math.min(seconds, longestWait);
    this.#whole = Math.max(1, Math.floor(most));
    this.#countdown.start(most);
  }

  #take(receipt: Receipt): void {
    const { resent, sent } = this.#options;
    this.#host.announcement = resent?.() ?? messages[this.#host.language].resent;
    sent(receipt);
  }
}

/** `1:05` */
function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
