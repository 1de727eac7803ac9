import type { MessageChannel, MessageReceipt } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { renderRadioField } from '../../shared/radio-field.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { isOver } from './is-over.js';
import type { MessageStep } from './message-step.js';
import type { RecoveryFlow } from './recovery-rest.js';
import { messages } from './recovery-rest.messages.js';
import { renderStepHeading } from './step-heading.js';

/** Which of the contacts on file gets the link or the code. */
export class ChannelStep {
  readonly #host: DrskElement;
  readonly #flow: RecoveryFlow;
  readonly #form: FormController<{ channel: MessageChannel | '' }, MessageReceipt>;

  constructor(host: DrskElement, flow: RecoveryFlow, message: MessageStep) {
    this.#host = host;
    this.#flow = flow;
    this.#form = new FormController<{ channel: MessageChannel | '' }, MessageReceipt>(host, {
      initial: { channel: '' },
      check: () => ({}),
      send: (_, signal) =>
        host.client.account.recovery.sendMessage(flow.progress.recovery?.id ?? '', this.#chosen, {
          signal,
        }),
      onSent: (receipt) => {
        message.show(receipt);
        flow.go('message');
      },
      onFailed: (error) => isOver(error, flow),
    });
  }

  render(): TemplateResult {
    const { language } = this.#host;
    const text = messages[language].channel;
    const choices = this.#channels.map(({ channel, target }) => ({
      value: channel,
      label: text[channel],
      hint: target,
    }));
    // Until one is chosen, the first of them is.
    const form = { ...this.#fields, values: { channel: this.#chosen } };
    return html`
      ${renderStepHeading(this.#host, text.title)} ${renderFailure(this.#host, this.#form.failure)}
      <form class="stack" part="form" novalidate @submit=${this.#form.submit}>
        ${renderRadioField(form, { name: 'channel', label: text.label, choices })}
        <div class="actions">
          <button class="button" part="button" type="button" @click=${() => this.#flow.go('start')}>
            ${sharedMessages[language].back}
          </button>
          ${renderSubmitButton({
            label: text.submit,
            busyLabel: text.submitting,
            isBusy: this.#form.isSending,
          })}
        </div>
      </form>
    `;
  }

  get #fields() {
    const { errors } = this.#form;
    return {
      errors,
      input: (name: string, value: string | boolean) => this.#form.input(name, value),
      leave: (name: string) => this.#form.leave(name),
    };
  }

  get #channels() {
    return this.#flow.progress.recovery?.channels ?? [];
  }

  get #chosen(): MessageChannel {
    const { channel } = this.#form.values;
    const known = this.#channels.find((candidate) => candidate.channel === channel);
    return (known ?? this.#channels[0])?.channel ?? 'email';
  }
}
