import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { type FieldForm, renderField } from './field.js';
import { eyeIcon } from './icons.js';
import { messages } from './core.messages.js';
import { renderInput, type TextField } from './text-field.js';

/** A password: shown on request, with a word when Caps Lock is on. */
export class PasswordField implements ReactiveController {
  readonly #host: DrskElement;
  #isShown = false;
  #isCapsLockOn = false;

  constructor(host: DrskElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A secret left on the screen by someone who walked off. */
  hostDisconnected(): void {
    this.#isShown = false;
  }

  /** `below` stands right under the control: how strong the password is. */
  render(form: FieldForm, field: TextField, below?: unknown): TemplateResult {
    const text = messages[this.#host.language];
    const capsLock = this.#isCapsLockOn ? text.capsLock : undefined;
    const shown: TextField = {
      ...field,
      type: this.#isShown ? 'text' : 'password',
      hint: [capsLock, field.hint].filter(Boolean).join(' '),
    };
    return renderField(
      form,
      shown,
      html`<div class="control-with-action" @keyup=${this.#watch} @keydown=${this.#watch}>
          ${renderInput(form, shown)}
          <button
            class="control-action"
            type="button"
            aria-pressed=${this.#isShown}
            aria-label=${text.showPassword}
            title=${this.#isShown ? text.hidePassword : text.showPassword}
            @click=${this.#toggle}
          >
            ${eyeIcon(this.#isShown)}
          </button>
        </div>
        ${below}`,
    );
  }

  readonly #toggle = (): void => {
    this.#isShown = !this.#isShown;
    this.#host.requestUpdate();
  };

  /** A password manager's key events are plain events without modifiers. */
  readonly #watch = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    this.#isCapsLockOn = event.getModifierState('CapsLock');
    this.#host.requestUpdate();
  };
}
