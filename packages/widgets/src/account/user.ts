import type { SignedIn } from '@drsk/sdk';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DrskElement } from '../shared/drsk-element.js';
import { renderFailure } from '../shared/failure.js';
import { FailureEvent } from '../shared/failure-event.js';
import { icon } from '../shared/icons.js';
import { SessionController } from '../shared/session-controller.js';
import { messages as coreMessages } from '../shared/core.messages.js';
import { coreStyles } from '../shared/core-styles.js';
import { personIcon } from './person-icon.js';
import type { UserMenu } from './user-menu.js';
import { messages } from './user.messages.js';
import { styles } from './user.styles.js';

/**
 * Who is signed in, for the header of a site: a menu with their accounts, the ways to their pages and out; or the way
 * to the login.
 *
 * @fires drsk-signed-out - The reader has signed out here.
 * @fires drsk-failure - `detail` is the error, when another account could not be opened.
 * @csspart container - The line.
 * @csspart menu - What the name opens.
 */
export class DrskUser extends DrskElement {
  static override styles = [...coreStyles, styles];

  /** Page of the login. */
  @property({ attribute: 'login-url', reflect: true }) loginUrl: string | undefined;
  /** Page with the reader's applications. */
  @property({ attribute: 'account-url' }) accountUrl: string | undefined;
  /** Page of the notifications; with it, the name says how many are not read. */
  @property({ attribute: 'notifications-url' }) notificationsUrl: string | undefined;
  /** Page of the profile. */
  @property({ attribute: 'profile-url', reflect: true }) profileUrl: string | undefined;

  /** Whether the menu is. */
  @state() isOpen = false;

  readonly #session = new SessionController(this);
  #isAsked = false;
  #part: UserMenu | undefined;
  #failure: unknown;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.isOpen = false;
  }

  protected override updated(): void {
    if (this.#isAsked || !this.#session.account) return;
    this.#isAsked = true;
    void this.#loadMenu();
  }

  protected override content(): TemplateResult | typeof nothing {
    const text = coreMessages[this.language];
    const { state } = this.#session;
    if (state.status === 'signed-in') return this.#renderUser(state);
    const loginUrl = this.setting('login-url');
    if (!this.#session.isSignedOut || !loginUrl) return nothing;
    return html`${personIcon()} <a class="link" part="link" href=${loginUrl}>${text.signIn}</a>`;
  }

  #renderUser({ account: { displayName } }: SignedIn): TemplateResult {
    return html`<div class="user" @focusout=${this.#part?.onFocusOut}>
      <button
        class="button button-link user-button"
        part="button button-link"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${this.isOpen}
        aria-controls="menu"
        aria-label=${[messages[this.language].menu(displayName), ...(this.#part?.news ?? [])].join(', ')}
        @click=${() => this.#open(!this.isOpen)}
        @keydown=${this.#onKey}
      >
        ${personIcon()} <span class="name">${displayName}</span>
        ${this.#part?.renderBadge()} ${chevron()}
      </button>
      <div class="menu" part="menu" id="menu" ?hidden=${!this.isOpen}>
        ${this.#part?.render() ?? this.#renderMissing()}
      </div>
    </div>`;
  }

  #renderMissing(): TemplateResult {
    if (this.#failure === undefined)
      return html`<span class="spinner" part="spinner" role="status"></span>`;
    return renderFailure(this, this.#failure, { retry: () => this.#loadMenu() });
  }

  #open(isOpen: boolean, isFromBelow = false): void {
    this.isOpen = isOpen;
    if (isOpen) this.#part?.enter(isFromBelow);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#open(true, event.key === 'ArrowUp');
  };

  /** By itself too, as long as that is what is said. */
  #tryLater(failure: unknown): void {
    setTimeout(() => {
      if (this.isConnected && this.#failure === failure) void this.#loadMenu(failure);
    }, 15_000);
  }

  /** It comes once there is somebody to open it. */
  readonly #loadMenu = async (shown?: unknown): Promise<void> => {
    this.#failure = shown;
    this.requestUpdate();
    try {
      const { UserMenu: Menu } = await import('./user-menu.js');
      this.#part ??= new Menu(this);
    } catch (error) {
      this.#failure = error;
      if (shown === undefined) this.dispatchEvent(new FailureEvent(error));
      this.#tryLater(error);
    }
    this.requestUpdate();
  };
}

const chevron = () => icon(svg`<path d="m6 8 4 4 4-4"></path>`, 16);

declare global {
  interface HTMLElementTagNameMap {
    'drsk-user': DrskUser;
  }
}
