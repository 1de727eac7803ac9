import type { Role, SignedIn } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.js';
import { messages as coreMessages } from '../shared/core.messages.js';
import { renderFailure } from '../shared/failure.js';
import { FailureEvent } from '../shared/failure-event.js';
import { signOut } from '../shared/sign-out.js';
import { MenuKeys } from './menu-keys.js';
import { UnreadCount } from './unread-count.js';
import type { DrskUser } from './user.js';
import { messages as userMessages } from './user.messages.js';
import { messages } from './user-menu.messages.js';
import { styles } from './user-menu.styles.js';

/** What the reader's name opens: their accounts, the ways to their pages, and the way out. */
export class UserMenu {
  readonly #host: DrskUser;
  readonly #keys: MenuKeys;
  readonly #unread: UnreadCount;
  #failure: unknown;

  constructor(host: DrskUser) {
    adoptStyles(host, [styles]);
    this.#host = host;
    this.#keys = new MenuKeys(host);
    this.#unread = new UnreadCount(host, () => Boolean(host.notificationsUrl));
    // Somebody was faster than the part.
    if (host.isOpen) this.#keys.enter();
  }

  enter(isFromBelow: boolean): void {
    this.#keys.enter(isFromBelow);
  }

  get onFocusOut(): (event: FocusEvent) => void {
    return this.#keys.onFocusOut;
  }

  /** What the button's name says besides. */
  get news(): string[] {
    const { count } = this.#unread;
    return count > 0 ? [messages[this.#host.language].unread(count, shown(count))] : [];
  }

  renderBadge(): TemplateResult | typeof nothing {
    const { count } = this.#unread;
    return count > 0 ? html`<span class="badge">${shown(count)}</span>` : nothing;
  }

  render(): TemplateResult | typeof nothing {
    const host = this.#host;
    const { state } = host.client.account;
    const text = messages[host.language];
    if (state.status !== 'signed-in') return nothing;
    return html`
      ${renderFailure(host, this.#failure, { explain: () => text.switchFailed })}
      <div
        role="menu"
        tabindex="-1"
        aria-label=${userMessages[host.language].menu(state.account.displayName)}
        @keydown=${this.#keys.onMenuKey}
      >
        ${state.roles.length > 1 ? this.#renderRoles(state) : nothing}
        ${renderLink(host.accountUrl, text.applications)}
        ${renderLink(host.notificationsUrl, [text.notifications, ...this.news].join(', '))}
        ${renderLink(host.setting('profile-url'), text.profile)}
        <button class="item" type="button" role="menuitem" tabindex="-1" @click=${this.#signOut}>
          ${coreMessages[host.language].signOut}
        </button>
      </div>
    `;
  }

  #renderRoles({ account, roles }: SignedIn): TemplateResult {
    return html`<div class="roles" role="group" aria-label=${messages[this.#host.language].roles}>
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
        <span class="relation">${messages[this.#host.language].relations[relation]}</span>
      </span>
    </button>`;
  }

  async #switch(accountId: string, isCurrent: boolean): Promise<void> {
    const host = this.#host;
    this.#failure = undefined;
    if (isCurrent) {
      this.#keys.close();
      return;
    }
    try {
      const { account } = await host.client.account.switchRole(accountId);
      host.announcement = messages[host.language].switched(account.displayName);
      this.#keys.close();
    } catch (error) {
      this.#failure = error;
      host.dispatchEvent(new FailureEvent(error));
    }
    host.requestUpdate();
  }

  readonly #signOut = async (): Promise<void> => {
    this.#keys.close();
    await signOut(this.#host);
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector('a')?.focus();
  };
}

/** As much as the badge holds; its name says the same. */
function shown(count: number): string {
  return count > 99 ? '99+' : String(count);
}

function renderLink(url: string | undefined, label: string): TemplateResult | typeof nothing {
  if (!url) return nothing;
  return html`<a class="item" role="menuitem" tabindex="-1" href=${url}>${label}</a>`;
}
