import type { SessionEnd } from '@drsk/sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { adoptStyles } from '../adopt-styles.js';
import { define } from '../define.js';
import { DrskElement } from '../drsk-element.js';
import { page } from '../page.js';
import { SignedInEvent } from '../session-events.js';
import { ModalDialog } from './modal-dialog.js';
import { messages } from './session-ended.messages.js';

/**
 * Says why the session is over, and lets the reader sign in where they are.
 *
 * @slot - The login, in light DOM for password managers.
 */
export class DrskSessionEnded extends ModalDialog {
  @property({ attribute: false }) reason: SessionEnd = 'expired';

  /** Until somebody has signed in, here or in another tab, or the reader puts it off. */
  override async ask(asker: DrskElement): Promise<void> {
    const closed = super.ask(asker);
    const stop = this.client.account.onChange(({ status }) => {
      if (status === 'signed-in') this.close();
    });
    await this.updateComplete; // by then its English is here
    this.append(this.#newLogin());
    await closed;
    stop();
  }

  protected override content(): TemplateResult {
    const text = messages[this.language];
    const { reason } = this;
    return html`
      ${this.renderTitle(text.titles[reason])}
      <div id="text">
        <p class="text">${text.texts[reason]}</p>
        ${reason === 'reused' ? this.#renderPassword() : nothing}
      </div>
      <slot></slot>
      <div class="actions">
        <button class="button" part="button" type="button" @click=${() => this.onDismiss()}>
          ${text.later}
        </button>
      </div>
    `;
  }

  #renderPassword(): TemplateResult | typeof nothing {
    const profileUrl = this.setting('profile-url');
    if (!profileUrl) return nothing;
    return html`<p class="text">
      <a class="link" part="link" href="${profileUrl}#section=password" target="_blank"
        >${messages[this.language].changePassword}</a
      >
    </p>`;
  }

  /** By its tag: the page's loader brings the code, where there is one. */
  #newLogin(): HTMLElement {
    if (!page().load) void import('../../generated/elements/login.js');
    const login = document.createElement('drsk-login');
    for (const { name, value } of this.attributes) login.setAttribute(name, value);
    login.setAttribute('in-place', '');
    login.setAttribute('heading', 'none');
    login.textContent = messages[this.language].loading;
    Reflect.set(login, 'client', this.client);
    void customElements.whenDefined(login.localName).then(() => dress(login));
    login.addEventListener(SignedInEvent.type, (event) => event.preventDefault()); // the reader stays here
    return login;
  }
}

/** A part of the dialog: no card in a card, and no way to another page. */
function dress(login: HTMLElement): void {
  if (login instanceof DrskElement)
    void login.updateComplete.then(() => adoptStyles(login, [inPlace]));
}

const inPlace = css`
  .container {
    background: none;
    border: 0;
    box-shadow: none;
    padding: 0;
  }

  [part='footer'] {
    display: none;
  }
`;

define('drsk-session-ended', DrskSessionEnded);

declare global {
  interface HTMLElementTagNameMap {
    'drsk-session-ended': DrskSessionEnded;
  }
}
