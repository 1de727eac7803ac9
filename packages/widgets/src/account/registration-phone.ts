import type { MessageReceipt, RegistrationReceipt } from '@drsk/sdk';
import { formatPhone } from '@drsk/domain';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { focusPlace } from '../shared/focus-place.js';
import { checkIcon } from '../shared/icons.js';
import { renderSubmitButton } from '../shared/submit-button.js';
import { messages as codeMessages } from './code.messages.js';
import { CodeForm } from './code-form.js';
import { messages } from './registration-rest.messages.js';
import { Resend } from './resend.js';
import type { ServerClock } from './server-clock.js';

export interface PhoneOptions {
  clock: ServerClock;
  isConfirmed: boolean;
  /** Another code is on its way, or the right one was typed. */
  changed: () => unknown;
}

/** The SMS code of a registration: nobody has to type it, the account opens without. */
export class RegistrationPhone {
  isConfirmed: boolean;
  receipt: RegistrationReceipt | undefined;
  readonly #host: DrskElement;
  readonly #code: CodeForm<void>;
  readonly #resend: Resend<MessageReceipt>;

  constructor(host: DrskElement, { clock, isConfirmed, changed }: PhoneOptions) {
    this.#host = host;
    this.isConfirmed = isConfirmed;
    this.#code = new CodeForm<void>(host, {
      id: 'drsk-registration-code',
      send: (code, signal) => host.client.account.confirmPhone(this.#id, code, { signal }),
      sent: () => {
        this.isConfirmed = true;
        host.announcement = this.#text.confirmed;
        changed();
        focusPlace(host, '.phone-confirmed');
      },
    });
    this.#resend = new Resend<MessageReceipt>(host, {
      clock,
      send: (signal) => host.client.account.sendPhoneCode(this.#id, { signal }),
      sent: ({ resendAt }) => {
        if (this.receipt) this.show({ ...this.receipt, codeResendAt: resendAt });
        changed();
      },
    });
  }

  /** The code of another registration starts over. */
  show(receipt: RegistrationReceipt): void {
    if (this.receipt && this.receipt.id !== receipt.id) this.isConfirmed = false;
    if (this.receipt?.codeResendAt !== receipt.codeResendAt) this.#code.controller.reset();
    this.receipt = receipt;
    this.#resend.waitUntil(receipt.codeResendAt);
  }

  /** In light DOM. */
  readonly renderCredentials = (): TemplateResult => this.#code.renderField();

  get submit(): (event?: Event) => unknown {
    return this.#code.controller.submit;
  }

  render({ phone }: RegistrationReceipt, submit: (event: Event) => unknown): TemplateResult {
    const text = this.#text;
    if (this.isConfirmed)
      return html`<p class="text phone-confirmed" tabindex="-1">
        ${checkIcon()}<span>${text.confirmed}</span>
      </p>`;
    const code = codeMessages[this.#host.language];
    return html`<section class="section" part="section">
      <div class="section-header">
        <div class="subheading" role="heading" aria-level=${this.#host.headingLevel + 1}>
          ${text.title}
        </div>
        <p class="text">${text.sentTo} <strong class="phone">${formatPhone(phone)}</strong>.</p>
        <p class="muted">${text.later}</p>
      </div>
      ${this.#code.renderFailure()} ${this.#resend.renderFailure()}
      <slot name="credentials"></slot>
      <div class="actions">
        ${this.#resend.renderButton()}
        ${renderSubmitButton({
          label: code.confirm,
          busyLabel: code.confirming,
          isBusy: this.#code.controller.isSending,
          submit,
        })}
      </div>
    </section>`;
  }

  get #id(): string {
    return this.receipt?.id ?? '';
  }

  get #text() {
    return messages[this.#host.language].phone;
  }
}
