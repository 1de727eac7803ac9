import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';

/** A letter as its reader sees it: nothing in it runs, and it loads nothing. */
@customElement('letter-page')
export class LetterPage extends LitElement {
  @property({ attribute: false }) text = '';
  @property() label = '';
  @query('iframe') private frame!: HTMLIFrameElement;
  #url = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    URL.revokeObjectURL(this.#url);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('text')) return;
    URL.revokeObjectURL(this.#url);
    // Its links lead out of the frame.
    const page = this.text.replace('<head>', '<head><base target="_blank">');
    this.#url = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  }

  protected override render(): TemplateResult {
    return html`<iframe
      class="letter"
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      title=${this.label}
      src=${this.#url}
      @load=${this.#fit}
    ></iframe>`;
  }

  /** As high as the letter is long. */
  readonly #fit = (): void => {
    const height = this.frame.contentDocument?.documentElement.scrollHeight ?? 0;
    if (height > 0) this.frame.height = String(height + 8);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'letter-page': LetterPage;
  }
}
