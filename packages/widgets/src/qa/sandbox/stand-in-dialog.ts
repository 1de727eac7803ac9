import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.js';
import { styles as controls } from '../panel/controls.styles.js';
import { styles } from './stand-in-dialog.styles.js';

/** What a page that the sandbox cannot open would have asked. */
export interface Question {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly label: string;
  /** Below the label, in smaller letters. */
  readonly note?: string;
  readonly choose: () => unknown;
}

/** Stands in for a page of somebody else's: of the bank, of ЕСИА. */
export class StandInDialog extends LitElement {
  static override styles = [controls, styles];

  #question: Question | undefined;

  async ask(question: Question): Promise<void> {
    this.#question = question;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#question) return nothing;
    const { choices, language, text, title } = this.#question;
    return html`
      <dialog lang=${language} dir="ltr" aria-labelledby="title" aria-describedby="text">
        <h2 id="title">${title}</h2>
        <p id="text">${text}</p>
        <div class="row">${choices.map((choice, index) => this.#renderChoice(choice, index))}</div>
      </dialog>
    `;
  }

  #renderChoice({ choose, label, note }: Choice, index: number): TemplateResult {
    return html`<button type="button" class=${index === 0 ? 'main' : ''} @click=${choose}>
      ${label}${note === undefined ? nothing : html`<small>${note}</small>`}
    </button>`;
  }
}
