import type { RegistrationReceipt } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { renderSignIn } from '../shared/signed-out.js';
import { mailIcon } from './mail-icon.js';
import { dropDraft } from './registration-draft.js';
import { RegistrationNews } from './registration-news.js';
import { RegistrationPhone } from './registration-phone.js';
import type { RestOptions } from './registration-rest.js';
import { messages } from './registration-rest.messages.js';
import { Resend } from './resend.js';
import { ServerClock } from './server-clock.js';

/** The letter that is on its way: where it went, another one when it does not come, and the code of the phone. */
export class RegistrationLetter {
  receipt: RegistrationReceipt | undefined;
  /** The letter before this form: nobody opened it in time. */
  isExpired = false;
  readonly phone: RegistrationPhone;
  readonly clock: ServerClock;
  readonly #host: DrskElement;
  readonly #options: RestOptions;
  readonly #resend: Resend<RegistrationReceipt>;

  constructor(host: DrskElement, options: RestOptions) {
    this.#host = host;
    this.#options = options;
    const { receipt, clockAhead, isPhoneConfirmed } = options.draft;
    this.clock = new ServerClock(host, clockAhead);
    this.phone = new RegistrationPhone(host, {
      clock: this.clock,
      isConfirmed: isPhoneConfirmed,
      changed: () => this.#take(this.phone.receipt),
    });
    this.#resend = new Resend<RegistrationReceipt>(host, {
      clock: this.clock,
      send: (signal) => host.client.account.resendConfirmation(this.receipt?.id ?? '', { signal }),
      sent: (answer) => {
        this.show(answer);
        options.resent();
      },
      resent: () => messages[host.language].letter.resent,
    });
    const news = new RegistrationNews(host, {
      id: () => (this.receipt?.isConfirmed === false ? this.receipt.id : undefined),
      confirmed: () => this.#finish(),
      expired: () => {
        this.isExpired = true;
        options.corrected();
      },
    });
    if (!receipt) return;
    this.show(receipt);
    void news.look();
  }

  show(receipt: RegistrationReceipt): void {
    this.receipt = receipt;
    this.isExpired = false;
    this.#resend.waitUntil(receipt.resendAt);
    this.phone.show(receipt);
  }

  render({ email, isConfirmed }: RegistrationReceipt): TemplateResult {
    const text = messages[this.#host.language].letter;
    const { receipt, phone } = this;
    if (isConfirmed)
      return html`<div class="alert alert-success" part="alert alert-success">
          <p class="alert-title">${text.confirmed}</p>
          <p class="text">${text.open}</p>
        </div>
        ${renderSignIn(this.#host)}`;
    return html`
      <div class="letter">
        ${mailIcon()}
        <div class="letter-text">
          <p class="text letter-address">${text.sentTo(email)}</p>
          <p class="text">${text.todo}</p>
          <p class="muted">${text.missing}</p>
        </div>
      </div>
      ${this.#resend.renderFailure()}
      <div class="actions">
        <button class="button" part="button" type="button" @click=${this.#options.corrected}>
          ${text.changeAddress}
        </button>
        ${this.#resend.renderButton('button-secondary')}
      </div>
      ${receipt && phone.render(receipt, this.#options.submit)}
    `;
  }

  /** The account is open, and nothing of the registration stays in the browser. */
  #finish(): void {
    if (!this.receipt) return;
    this.receipt = { ...this.receipt, isConfirmed: true };
    dropDraft();
    this.#host.announcement = messages[this.#host.language].letter.confirmed;
    this.#host.requestUpdate();
  }

  #take(receipt: RegistrationReceipt | undefined): void {
    this.receipt = receipt;
    this.#options.resent();
  }
}
