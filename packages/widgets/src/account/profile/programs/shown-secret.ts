import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { focusPlace } from '../../../shared/focus-place.js';
import { renderButton } from '../../../shared/plain-button.js';
import { messages } from './programs.messages.js';

interface SecretText {
  readonly title: string;
  readonly explanation: string;
}

/** What is shown this once, until the reader says that it is kept. */
export class ShownSecret {
  #value: string | undefined;
  readonly #host: DrskElement;
  readonly #done: () => unknown;

  constructor(host: DrskElement, done: () => unknown) {
    this.#host = host;
    this.#done = done;
  }

  get isShown(): boolean {
    return this.#value !== undefined;
  }

  show(value: string): void {
    this.#value = value;
    this.#host.requestUpdate();
    focusPlace(this.#host, '.shown-secret');
  }

  render({ title, explanation }: SecretText): TemplateResult {
    const text = messages[this.#host.language].secret;
    const isCopied = this.#host.announcement === text.copied;
    return html`<div class="panel shown-secret" role="group" tabindex="-1" aria-label=${title}>
      <p class="row-title">${title}</p>
      <p class="text">${explanation}</p>
      <p class="secret">${this.#value}</p>
      <div class="row">
        ${renderButton(isCopied ? text.copied : text.copy, this.#copy)}
        ${renderButton(text.done, this.#close, { look: 'button-primary' })}
      </div>
    </div>`;
  }

  readonly #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.#value ?? '');
    this.#host.announcement = messages[this.#host.language].secret.copied;
  };

  readonly #close = (): void => {
    this.#value = undefined;
    this.#host.announcement = '';
    this.#host.requestUpdate();
    this.#done();
  };
}
