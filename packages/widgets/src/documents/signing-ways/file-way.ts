import { fileSigner } from '@drsk/sdk/signers';
import { html, nothing, type TemplateResult } from 'lit';
import { renderError } from '../../shared/field.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import type { DocumentPanel, PanelParts } from '../document-panel.js';
import { messages } from '../signing.messages.js';
import { powerOf, renderPower } from './power-field.js';

/** A signature that was made elsewhere. What was chosen stays chosen, whatever the server says of it. */
export class FileWay implements DocumentPanel {
  readonly #parts: PanelParts;
  #file: File | undefined;
  readonly #form;

  constructor(parts: PanelParts) {
    const { document, done, host } = parts;
    this.#parts = parts;
    this.#form = new FormController(host, {
      initial: { signature: '', powerOfAttorney: '' },
      check: ({ signature }): Record<string, string> =>
        signature === '' ? { signature: messages[host.language].file.missing } : {},
      send: (values) => {
        if (!this.#file) throw new TypeError('A file was chosen');
        const signer = fileSigner(this.#file, powerOf(values));
        return host.client.documents.sign(document.id, signer);
      },
      onSent: (signed) => done(signed, messages[host.language].done),
    });
  }

  render(): TemplateResult {
    const { host } = this.#parts;
    const text = messages[host.language];
    const form = this.#form;
    return html`<form class="panel way" novalidate @submit=${form.submit}>
      ${renderFailure(host, form.failure)} ${this.#renderFile()} ${renderPower(form, host)}
      <div class="row-actions">
        ${renderSubmitButton({ label: text.send, busyLabel: text.sending, isBusy: form.isSending })}
      </div>
    </form>`;
  }

  #renderFile(): TemplateResult {
    const { language } = this.#parts.host;
    const text = messages[language].file;
    const field = { name: 'signature', label: text.label };
    const choose = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement) || !target.files?.[0]) return;
      [this.#file] = target.files;
      this.#form.input('signature', this.#file?.name ?? '');
    };
    return html`<div class="field" part="field">
      <label class="label" part="label" for="field-signature">${text.label}</label>
      <input
        class="control"
        part="input"
        type="file"
        id="field-signature"
        name="signature"
        accept=".sig,.p7s,.sgn,.p7m,application/pkcs7-signature"
        aria-invalid=${this.#form.errors['signature'] ? 'true' : nothing}
        aria-describedby=${this.#form.errors['signature'] ? 'field-signature-error' : nothing}
        @change=${choose}
      />
      ${this.#file ? html`<p class="hint" role="status">${text.chosen(this.#file.name)}</p>` : nothing}
      ${renderError(this.#form, field)}
    </div>`;
  }
}
