import type { ContactChange } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { Countdown } from '../../shared/countdown.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { errorFacts } from '../../shared/error-facts.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FormValues } from '../../shared/form-values.js';
import { messages } from './profile-parts.messages.js';

export interface ResendOptions {
  send: (signal: AbortSignal) => Promise<ContactChange>;
  sent: (change: ContactChange) => unknown;
}

/** Nobody waits longer than this, whatever the clock of this machine says. In seconds. */
const longestWait = 120;

/** Another letter or SMS when the first does not come, as soon as the server takes it. */
export class Resend {
  readonly #host: DrskElement;
  readonly #options: ResendOptions;
  readonly #countdown: Countdown;
  readonly #form: FormController<FormValues, ContactChange>;

  constructor(host: DrskElement, options: ResendOptions) {
    this.#host = host;
    this.#options = options;
    this.#countdown = new Countdown(host);
    this.#form = new FormController<FormValues, ContactChange>(host, {
      initial: {},
      check: () => ({}),
      send: (_, signal) => this.#send(signal),
      onSent: (change) => this.#take(change),
    });
  }

  /** By the server's time. */
  waitUntil(resendAt: string): void {
    const seconds = (Date.parse(resendAt) - this.#host.client.now().getTime()) / 1000;
    this.#countdown.start(Math.min(seconds, longestWait));
  }

  renderFailure(): TemplateResult {
    return renderFailure(this.#host, this.#form.failure);
  }

  /** While it may not be sent yet, the button says when; it keeps the focus. */
  renderButton(): TemplateResult {
    const text = messages[this.#host.language];
    const { seconds } = this.#countdown;
    const label = seconds > 0 ? text.resendIn(clockTime(seconds)) : text.resend;
    const { isSending, submit } = this.#form;
    return html`<button
      class="button"
      part="button"
      type="button"
      aria-disabled=${seconds > 0 || isSending ? 'true' : nothing}
      @click=${seconds > 0 ? nothing : submit}
    >
      ${isSending ? text.resending : label}
    </button>`;
  }

  async #send(signal: AbortSignal): Promise<ContactChange> {
    try {
      return await this.#options.send(signal);
    } catch (error) {
      this.#countdown.start(errorFacts(error).retryAfterSeconds ?? 0);
      throw error;
    }
  }

  #take(change: ContactChange): void {
    this.waitUntil(change.resendAt);
    this.#host.announcement = messages[this.#host.language].resent;
    this.#options.sent(change);
  }
}

/** `1:05` */
function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
