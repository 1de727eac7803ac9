import type { Role, SignedIn } from '@drsk/sdk';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DrskElement } from '../shared/drsk-element.js';
import { FailureEvent } from '../shared/failure-event.js';
import { icon } from '../shared/icons.js';
import { SessionController } from '../shared/session-controller.js';
import { signOut } from '../shared/sign-out.js';
import { messages as coreMessages } from '../shared/core.messages.js';
import { coreStyles } from '../shared/core-styles.js';
import { personIcon } from './person-icon.js';
import { UserMenu } from './user-menu.js';
import { messages } from './user.messages.js';
import { styles } from './user.styles.js';

/**
 * Who is signed in, for the header of a site: a menu with their accounts, the ways to their pages and out; or the way
 * to the login.
 *
 * @slot - What the page shows until the widget is ready.
 * @fires drsk-signed-out - The reader has signed out here.
 * @fires drsk-failure - `detail` is the error, when another account could not be opened.
 * @csspart container - The line.
 * @csspart menu - What the name opens.
 */
@customElement('drsk-user')
export class DrskUser extends DrskElement {
  static override styles = [...coreStyles, styles];

  /** Page of the login. */
  @property({ attribute: 'login-url', reflect: true }) loginUrl: string | undefined;
  /** Page with the reader's applications. */
  @property({ attribute: 'account-url' }) accountUrl: string | undefined;
  /** Page of the profile. */
  @property({ attribute: 'profile-url', reflect: true }) profileUrl: string | undefined;

  readonly #session = new SessionController(this);
  readonly #menu = new UserMenu(this);
  #hasFailed = false;

  protected override content(): TemplateResult | typeof nothing {
    const text = coreMessages[this.language];
    const { state } = this.#session;
    if (state.status === 'signed-in') return this.#renderUser(state);
    const loginUrl = this.setting('login-url');
    if (!this.#session.isSignedOut || !loginUrl) return nothing;
    return html`${personIcon()} <a class="link" part="link" href=${loginUrl}>${text.signIn}</a>`;
  }

  #renderUser(state: SignedIn): TemplateResult {
    const { isOpen, onButtonKey, toggle } = this.#menu;
    return html`<div class="user" @focusout=${this.#menu.onFocusOut}>
      <button
        class="button button-link user-button"
        part="button button-link"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${isOpen}
        aria-controls="menu"
        aria-label=${messages[this.language].menu(state.account.displayName)}
        @click=${toggle}
        @keydown=${onButtonKey}
      >
        ${personIcon()} <span class="name">${state.account.displayName}</span> ${chevron()}
      </button>
      ${this.#renderMenu(state)}
    </div>`;
  }

  #renderMenu(state: SignedIn): TemplateResult {
    const text = messages[this.language];
    const { isOpen, onMenuKey } = this.#menu;
    return html`<div class="menu" part="menu" ?hidden=${!isOpen}>
      ${this.#hasFailed ? html`<p class="menu-error" role="alert">${text.switchFailed}</p>` : nothing}
      <div
        id="menu"
        role="menu"
        tabindex="-1"
        aria-label=${text.menu(state.account.displayName)}
        @keydown=${onMenuKey}
      >
        ${state.roles.length > 1 ? this.#renderRoles(state) : nothing}
        ${this.#renderLink(this.accountUrl, text.applications)}
        ${this.#renderLink(this.setting('profile-url'), text.profile)}
        <button class="item" type="button" role="menuitem" tabindex="-1" @click=${this.#signOut}>
          ${coreMessages[this.language].signOut}
        </button>
      </div>
    </div>`;
  }

  #renderRoles({ account, roles }: SignedIn): TemplateResult {
    return html`<div class="roles" role="group" aria-label=${messages[this.language].roles}>
      ${roles.map((role) => this.#renderRole(role, role.accountId === account.id))}
    </div>`;
  }

  #renderRole({ accountId, displayName, relation }: Role, isCurrent: boolean): TemplateResult {
    return html`<button
      class="item"
      type="button"
      role="menuitemradio"
      tabindex="-1"
      aria-checked=${isCurrent}
      @click=${() => this.#switch(accountId, isCurrent)}
    >
      <span>
        ${displayName}
        <span class="relation">${messages[this.language].relations[relation]}</span>
      </span>
    </button>`;
  }

  #renderLink(url: string | undefined, label: string): TemplateResult | typeof nothing {
    if (!url) return nothing;
    return html`<a class="item" role="menuitem" tabindex="-1" href=${url}>${label}</a>`;
  }

  async #switch(accountId: string, isCurrent: boolean): Promise<void> {
    this.#hasFailed = false;
    if (isCurrent) {
      this.#menu.close();
      return;
    }
    try {
      const { account } = await this.client.account.switchRole(accountId);
      this.announcement = messages[this.language].switched(account.displayName);
      this.#menu.close();
    } catch (error) {
      this.#hasFailed = true;
      this.dispatchEvent(new FailureEvent(error));
    }
    this.requestUpdate();
  }

  readonly #signOut = (): void => {
    this.#menu.close();
    void signOut(this);
  };
}

const chevron = () => icon(svg`<path d="m6 8 4 4 4-4"></path>`, 16);

declare global {
  interface HTMLElementTagNameMap {
    'drsk-user': DrskUser;
  }
}
