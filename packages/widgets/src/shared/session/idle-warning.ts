import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import { messages } from './idle-warning.messages.js';
import { ModalDialog } from './modal-dialog.js';

/** Said aloud: not every second. */
const spoken = [60, 30, 10];

/** Asks whether the reader is still there, and says when they have been signed out. */
export class DrskIdleWarning extends ModalDialog {
  @property({ attribute: false }) seconds = 0;
  @property({ attribute: false }) minutes = 0;
  @property({ attribute: false }) isOver = false;

  onStay: () => unknown = () => undefined;
  onLeave: () => unknown = () => undefined;
  override onDismiss = (): void => this.#stay();

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('seconds') && spoken.includes(this.seconds))
      this.announcement = messages[this.language].left(this.seconds);
  }

  protected override content(): TemplateResult {
    const text = messages[this.language];
    if (this.isOver)
      return html`${this.renderTitle(text.overTitle)}
        <p class="text" id="text">${text.over(this.minutes)}</p>
        <div class="actions">${this.#renderButton(text.close, () => this.close())}</div>`;
    return html`
      ${this.renderTitle(text.title)}
      <p class="text" id="text">${text.text}</p>
      <p class="text seconds" role="timer"><strong>${text.left(this.seconds)}</strong></p>
      <div class="actions">
        <button class="button" part="button" type="button" @click=${() => this.onLeave()}>
          ${text.leave}
        </button>
        ${this.#renderButton(text.stay, () => this.#stay())}
      </div>
    `;
  }

  #renderButton(label: string, act: () => unknown): TemplateResult {
    return html`<button
      class="button button-primary"
      part="button button-primary"
      type="button"
      @click=${act}
    >
      ${label}
    </button>`;
  }

  #stay(): void {
    if (!this.isOver) this.onStay();
    this.close();
  }
}

define('drsk-idle-warning', DrskIdleWarning);

declare global {
  interface HTMLElementTagNameMap {
    'drsk-idle-warning': DrskIdleWarning;
  }
}
