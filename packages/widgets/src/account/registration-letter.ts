import type { RegistrationReceipt } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { Countdown } from '../shared/countdown.js';
import type { DrskElement } from '../shared/drsk-element.js';
import { errorFacts } from '../shared/error-facts.js';
import { renderFailure } from '../shared/failure.js';
import { FormController } from '../shared/form-controller.js';
import type { FormValues } from '../shared/form-values.js';
import { mailIcon } from './mail-icon.js';
import type { RestOptions } from './registration-rest.js';
import { messages } from './registration-rest.messages.js';

/** Nobody waits longer than this, whatever the clock of this machine says. In seconds. */
const longestWait = 120;

/** A smaller difference is the time between two looks at one clock. In milliseconds. */
const leastHeard = 50;

/** The letter that is on its way: where it went, and another one when it does not come. */
export class RegistrationLetter {
  receipt: RegistrationReceipt | undefined;

  #clockAhead: number;
  readonly #host: DrskElement;
  readonly #options: RestOptions;
  readonly #countdown: Countdown;
  readonly #resend: FormController<FormValues, RegistrationReceipt>;

  constructor(host: DrskElement, options: RestOptions) {
    this.#host = host;
    this.#options = options;
    this.#countdown = new Countdown(host);
    this.#resend = new FormController<FormValues, RegistrationReceipt>(host, {
      initial: {},
      check: () => ({}),
      send: (_, signal) => this.#send(signal),
      onSent: (receipt) => this.#take(receipt),
    });
    const { receipt, clockAhead } = options.draft;
    this.#clockAhead = clockAhead;
    if (receipt) this.show(receipt);
  }

  /** How far the server's clock is ahead of this machine's, in milliseconds. */
  get clockAhead(): number {
    const heard = this.#host.client.now().getTime() - Date.now();
    // The client of a page that was just loaded has heard nothing: what an earlier one has heard still holds.
    if (Math.abs(heard) > leastHeard) this.#clockAhead = heard;
    return this.#clockAhead;
  }

  show(receipt: RegistrationReceipt): void {
    this.receipt = receipt;
    const wait = Date.parse(receipt.resendAt) - Date.now() - this.clockAhead;
    this.#countdown.start(Math.min(wait / 1000, longestWait));
  }

  render({ email }: RegistrationReceipt): TemplateResult {
    const text = messages[this.#host.language].letter;
    return html`
      <div class="letter">
        ${mailIcon()}
        <div class="letter-text">
          <p class="text letter-address">${text.sentTo(email)}</p>
          <p class="text">${text.todo}</p>
          <p class="muted">${text.missing}</p>
        </div>
      </div>
      ${renderFailure(this.#host, this.#resend.failure)}
      <div class="actions">
        <button class="button" part="button" type="button" @click=${this.#options.corrected}>
          ${text.changeAddress}
        </button>
        ${this.#renderResend()}
      </div>
    `;
  }

  /** While it may not be sent yet, the button says when; it keeps the focus. */
  #renderResend(): TemplateResult {
    const text = messages[this.#host.language].letter;
    const { seconds } = this.#countdown;
    const label = seconds > 0 ? text.resendIn(clockTime(seconds)) : text.resend;
    const isBusy = this.#resend.isSending;
    return html`<button
      class="button button-secondary"
      part="button button-secondary"
      type="button"
      aria-disabled=${seconds > 0 || isBusy ? 'true' : nothing}
      @click=${seconds > 0 ? nothing : this.#resend.submit}
    >
      ${isBusy ? text.resending : label}
    </button>`;
  }

  async #send(signal: AbortSignal): Promise<RegistrationReceipt> {
    try {
      return await this.#host.client.account.resendConfirmation(this.receipt?.id ?? '', { signal });
    } catch (error) {
      this.#countdown.start(errorFacts(error).retryAfterSeconds ?? 0);
      throw error;
    }
  }

  #take(receipt: RegistrationReceipt): void {
    this.show(receipt);
    this.#host.announcement = messages[this.#host.language].letter.resent;
    this.#options.resent(receipt);
  }
}

/** `1:05` */
function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
