import { html, type TemplateResult } from 'lit';
import { renderCheckboxField } from '../../shared/checkbox-field.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FormController } from '../../shared/form-controller.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { printLines } from './print-lines.js';
import { saveFile } from '../../shared/save-file.js';
import { messages } from './second-factor.messages.js';

/** Recovery codes, shown this once, until the reader says that they are kept. */
export class RecoveryCodes {
  codes: readonly string[] = [];
  readonly #host: DrskElement;
  readonly #form: FormController<{ areSaved: boolean }, void>;

  constructor(host: DrskElement, done: () => unknown) {
    this.#host = host;
    this.#form = new FormController<{ areSaved: boolean }, void>(host, {
      initial: { areSaved: false },
      check: ({ areSaved }): Record<string, string> =>
        areSaved ? {} : { areSaved: this.#text.savedRequired },
      send: () => Promise.resolve(),
      onSent: () => this.#finish(done),
    });
  }

  render(): TemplateResult {
    const text = this.#text;
    const isCopied = this.#host.announcement === text.copied;
    return html`
      <div class="panel" role="group" tabindex="-1" aria-label=${text.title}>
        <p class="row-title">${text.title}</p>
        <p class="text">${text.explanation}</p>
        <ul class="codes">
          ${this.codes.map((code) => html`<li>${code}</li>`)}
        </ul>
        <div class="row">
          ${this.#renderButton(isCopied ? text.copied : text.copy, this.#copy)}
          ${this.#renderButton(text.save, this.#save)}
          ${this.#renderButton(text.print, this.#print)}
        </div>
        <form class="stack" part="form" novalidate @submit=${this.#form.submit}>
          ${renderCheckboxField(this.#form, { name: 'areSaved', label: text.saved })}
          ${renderSubmitButton({ label: text.done, busyLabel: text.done, isBusy: false })}
        </form>
      </div>
    `;
  }

  get #text() {
    return messages[this.#host.language].codes;
  }

  #renderButton(label: string, act: () => unknown): TemplateResult {
    return html`<button class="button" part="button" type="button" @click=${act}>${label}</button>`;
  }

  readonly #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.codes.join('\n'));
    this.#host.announcement = this.#text.copied;
  };

  readonly #save = (): void => {
    const { fileTitle, fileName } = this.#text;
    const text = [fileTitle, '', ...this.codes, ''].join('\r\n');
    saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), fileName);
  };

  readonly #print = (): void => {
    const { shadowRoot } = this.#host;
    if (shadowRoot) printLines(shadowRoot, this.#text.fileTitle, this.codes);
  };

  #finish(done: () => unknown): void {
    this.codes = [];
    this.#form.reset();
    done();
  }
}
