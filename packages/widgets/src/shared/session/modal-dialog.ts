import { html, type TemplateResult } from 'lit';
import { coreStyles } from '../core-styles.js';
import { DrskElement } from '../drsk-element.js';
import { styles } from './modal-dialog.styles.js';

const inherited = ['api-base', 'region', 'locale', 'theme', 'recovery-url', 'profile-url'] as const;

/** A question that stands before everything else on the page. It is put at the end of the body, and looks like its asker. */
export abstract class ModalDialog extends DrskElement {
  static override styles = [...coreStyles, styles];

  /** Esc, or a word for "not now". */
  onDismiss: () => unknown = () => this.close();
  #closed: (() => void) | undefined;

  /** Stands until it is closed. */
  ask(asker: DrskElement): Promise<void> {
    this.client = asker.client;
    for (const name of inherited) {
      const value = asker.setting(name);
      if (value) this.setAttribute(name, value);
    }
    this.setAttribute('locale', asker.language);
    document.body.append(this);
    return new Promise((resolve) => {
      this.#closed = resolve;
    });
  }

  close(): void {
    this.shadowRoot?.querySelector('dialog')?.close();
    // What is inside may still have something to tell the page.
    setTimeout(() => this.remove());
    this.#closed?.();
  }

  protected override render(): TemplateResult {
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      aria-describedby="text"
      @cancel=${this.#onCancel}
    >
      ${super.render()}
    </dialog>`;
  }

  protected override updated(): void {
    const dialog = this.shadowRoot?.querySelector('dialog');
    if (this.isConnected && dialog && !dialog.open && this.#closed) dialog.showModal();
  }

  protected renderTitle(title: string): TemplateResult {
    return html`<div
      id="title"
      class="heading"
      part="heading"
      role="heading"
      tabindex="-1"
      autofocus
      aria-level="2"
    >
      ${title}
    </div>`;
  }

  readonly #onCancel = (event: Event): void => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.onDismiss();
  };
}
