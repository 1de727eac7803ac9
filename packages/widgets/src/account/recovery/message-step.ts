import type { MessageReceipt, RecoveryProof } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { CodeForm } from '../code-form.js';
import { messages as codeMessages } from '../code.messages.js';
import { mailIcon } from '../mail-icon.js';
import { Resend } from '../resend.js';
import type { ServerClock } from '../server-clock.js';
import { isOver } from './is-over.js';
import { keepProgress } from './recovery-progress.js';
import type { RecoveryFlow } from './recovery-rest.js';
import { messages } from './recovery-rest.messages.js';
import { renderStepHeading } from './step-heading.js';

/** A link or a code is on its way: the link is followed elsewhere, the code is typed here. */
export class MessageStep {
  readonly #host: DrskElement;
  readonly #flow: RecoveryFlow;
  readonly #clock: ServerClock;
  readonly #code: CodeForm<RecoveryProof>;
  readonly #resend: Resend<MessageReceipt>;

  constructor(host: DrskElement, flow: RecoveryFlow, clock: ServerClock) {
    this.#host = host;
    this.#flow = flow;
    this.#clock = clock;
    this.#code = new CodeForm<RecoveryProof>(host, {
      id: 'drsk-recovery-code',
      send: (code, signal) => host.client.account.recovery.checkCode(this.#id, code, { signal }),
      sent: ({ token }) => this.#goOn(token),
    });
    this.#resend = new Resend<MessageReceipt>(host, {
      clock,
      send: (signal) =>
        host.client.account.recovery.sendMessage(this.#id, this.#channel, { signal }),
      sent: (receipt) => this.show(receipt),
      failed: (error) => isOver(error, flow),
    });
    const { receipt } = flow.progress;
    if (receipt) this.#resend.waitUntil(receipt.resendAt);
  }

  show(receipt: MessageReceipt): void {
    const { progress } = this.#flow;
    Object.assign(progress, { receipt, clockAhead: this.#clock.ahead });
    keepProgress(progress);
    this.#code.controller.reset();
    this.#resend.waitUntil(receipt.resendAt);
  }

  readonly submit = (): Promise<void> => this.#code.controller.submit();

  renderCredentials(): unknown {
    return this.#channel === 'sms' ? this.#code.renderField() : nothing;
  }

  render(): TemplateResult {
    return html`
      ${renderStepHeading(this.#host, messages[this.#host.language][this.#channel].title)}
      ${this.#channel === 'sms' ? this.#renderCode() : this.#renderLetter()}
      ${this.#resend.renderFailure()}
      <div class="row">
        ${this.#resend.renderButton()} ${this.#renderOtherWay()}
        ${this.#renderLink(messages[this.#host.language].again, 'start')}
      </div>
    `;
  }

  get #id(): string {
    return this.#flow.progress.recovery?.id ?? '';
  }

  get #channel() {
    return this.#flow.progress.receipt?.channel ?? 'email';
  }

  get #target(): string {
    return this.#flow.progress.receipt?.target ?? '';
  }

  #renderLetter(): TemplateResult {
    const text = messages[this.#host.language].email;
    return html`<div class="letter">
      ${mailIcon()}
      <div class="letter-text">
        <p class="text target">${text.sentTo(this.#target)}</p>
        <p class="text">${text.todo}</p>
        <p class="muted">${text.missing}</p>
      </div>
    </div>`;
  }

  #renderCode(): TemplateResult {
    const text = messages[this.#host.language].sms;
    const { confirm, confirming } = codeMessages[this.#host.language];
    return html`
      <p class="text">
        ${text.sentTo} <strong class="phone">${this.#target}</strong>. ${text.term}
      </p>
      ${this.#code.renderFailure()}
      <slot name="credentials"></slot>
      ${renderSubmitButton({
        label: confirm,
        busyLabel: confirming,
        isBusy: this.#code.controller.isSending,
        submit: this.#flow.submit,
      })}
      <p class="muted small">${text.missing}</p>
    `;
  }

  #renderOtherWay(): TemplateResult | typeof nothing {
    const { channels = [] } = this.#flow.progress.recovery ?? {};
    const label = messages[this.#host.language].otherWay;
    return channels.length > 1 ? this.#renderLink(label, 'channel') : nothing;
  }

  #renderLink(label: string, step: 'channel' | 'start'): TemplateResult {
    return html`<button
      class="button button-link"
      part="button button-link"
      type="button"
      @click=${() => this.#flow.go(step)}
    >
      ${label}
    </button>`;
  }

  /** The code is used up: a reload leads to the choice of another message. */
  #goOn(token: string): void {
    this.#code.controller.reset();
    Object.assign(this.#flow.progress, { token, receipt: undefined });
    this.#flow.go('password');
  }
}
