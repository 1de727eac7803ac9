import { messages as rules } from '@drsk/domain';
import type { Signing } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import { RequestController } from '../../shared/request-controller.js';
import { renderLoading } from '../../shared/loading.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { renderTextField } from '../../shared/text-field.js';
import type { DocumentPanel, PanelParts } from '../document-panel.js';
import { renderButton } from '../plain-button.js';
import { messages } from '../signing.messages.js';

/** A code by SMS, over the hash of the file. */
export class CodeWay implements DocumentPanel {
  readonly #parts: PanelParts;
  readonly #signing: RequestController<Signing>;
  readonly #form;

  constructor(parts: PanelParts) {
    const { document, done, host } = parts;
    const { documents } = host.client;
    this.#parts = parts;
    this.#signing = new RequestController(host, (signal) =>
      documents.startSigning(document.id, { signal }),
    );
    this.#form = new FormController(host, {
      initial: { code: '' },
      check: ({ code }) => (code.trim() === '' ? { code: rules[host.language].required } : {}),
      send: ({ code }) =>
        documents.confirmSigning(document.id, this.#signing.result?.id ?? '', code),
      onSent: (signed) => done(signed, messages[host.language].done),
    });
    void this.#signing.load();
  }

  render(): TemplateResult {
    const { host } = this.#parts;
    const { failure, result } = this.#signing;
    return html`<form class="panel way" novalidate @submit=${this.#form.submit}>
      ${renderFailure(host, failure ?? this.#form.failure)}
      ${result ? this.#renderCode(result) : nothing}
      ${!result && failure === undefined ? renderLoading(host) : nothing}
    </form>`;
  }

  #renderCode({ target }: Signing): TemplateResult {
    const text = messages[this.#parts.host.language];
    const form = this.#form;
    return html`<p class="text" role="status">${text.code.sent(target)}</p>
      ${renderTextField(form, {
        name: 'code',
        label: text.code.label,
        inputMode: 'numeric',
        autocomplete: 'one-time-code',
        maxLength: 10,
      })}
      <div class="row-actions">
        ${renderSubmitButton({ label: text.send, busyLabel: text.sending, isBusy: form.isSending })}
        ${renderButton(text.code.again, this.#signing.load, { look: 'button-link' })}
      </div>`;
  }
}
