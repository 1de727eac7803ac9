import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DrskElement } from '../shared/drsk-element.js';
import { SessionController } from '../shared/session-controller.js';
import { messages } from '../shared/core.messages.js';
import { coreStyles } from '../shared/core-styles.js';
import { personIcon } from './person-icon.js';
import { signOut } from './sign-out.js';
import { styles } from './user.styles.js';

/**
 * Who is signed in, for the header of a site: the name and a way out, or the way to the login.
 *
 * @slot - What the page shows until the widget is ready.
 * @fires drsk-signed-out - The reader has signed out here.
 * @csspart container - The line.
 */
@customElement('drsk-user')
export class DrskUser extends DrskElement {
  static override styles = [...coreStyles, styles];

  /** Page of the login. */
  @property({ attribute: 'login-url', reflect: true }) loginUrl: string | undefined;
  /** Page of the account, behind the name. */
  @property({ attribute: 'account-url' }) accountUrl: string | undefined;

  readonly #session = new SessionController(this);

  protected override content(): TemplateResult | typeof nothing {
    const text = messages[this.language];
    const { account, isSignedOut } = this.#session;
    if (account)
      return html`
        ${personIcon()} ${this.#renderName(account.displayName)}
        <button
          class="button button-link"
          part="button button-link"
          type="button"
          @click=${() => signOut(this)}
        >
          ${text.signOut}
        </button>
      `;
    const loginUrl = this.setting('login-url');
    if (!isSignedOut || !loginUrl) return nothing;
    return html`${personIcon()} <a class="link" part="link" href=${loginUrl}>${text.signIn}</a>`;
  }

  #renderName(name: string): TemplateResult {
    return this.accountUrl
      ? html`<a class="link name" part="link" href=${this.accountUrl}>${name}</a>`
      : html`<span class="name">${name}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-user': DrskUser;
  }
}
