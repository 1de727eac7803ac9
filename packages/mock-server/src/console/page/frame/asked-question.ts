import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Language } from '../shared/language.js';
import type { Question } from '../shared/page.js';
import { frameMessages } from './frame.messages.js';

/** Asks before something is gone. */
@customElement('asked-question')
export class AskedQuestion extends LitElement {
  @property() language: Language = 'ru';
  @state() private question: Question | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  #answer: (yes: boolean) => void = () => undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async ask(question: Question): Promise<boolean> {
    this.question = question;
    await this.updateComplete;
    this.dialog.returnValue = '';
    this.dialog.showModal();
    return new Promise((resolve) => (this.#answer = resolve));
  }

  protected override render(): TemplateResult {
    const { title = '', text = '', yes = '' } = this.question ?? {};
    return html`<dialog aria-labelledby="question" @close=${this.#close}>
      <form method="dialog">
        <h2 id="question">${title}</h2>
        <p>${text}</p>
        <div class="row end">
          <button value="" autofocus>${frameMessages[this.language].cancel}</button>
          <button value="yes" class="danger">${yes}</button>
        </div>
      </form>
    </dialog>`;
  }

  readonly #close = (): void => this.#answer(this.dialog.returnValue === 'yes');
}

declare global {
  interface HTMLElementTagNameMap {
    'asked-question': AskedQuestion;
  }
}
