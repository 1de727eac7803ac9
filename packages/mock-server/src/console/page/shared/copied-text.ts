import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Language } from './language.js';
import { sharedMessages } from './shared.messages.js';

/** A text with a button that copies it. */
@customElement('copied-text')
export class CopiedText extends LitElement {
  @property() text = '';
  /** What it is, for those who hear the button only. */
  @property() label = '';
  @property() language: Language = 'ru';
  @state() private done: 'copied' | 'selected' | undefined;
  @query('code') private code!: HTMLElement;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const words = sharedMessages[this.language];
    return html`<code>${this.text}</code>
      <button
        type="button"
        class="copy"
        aria-label=${`${words[this.done ?? 'copy']}: ${this.label}`}
        @click=${this.#copy}
        @blur=${this.#forget}
      >
        ${words[this.done ?? 'copy']}
      </button>`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.text);
      this.done = 'copied';
    } catch {
      // Browsers keep the clipboard from pages that came over plain HTTP: then the keyboard copies what is selected.
      getSelection()?.selectAllChildren(this.code);
      this.done = 'selected';
    }
  };

  readonly #forget = (): void => {
    this.done = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'copied-text': CopiedText;
  }
}
