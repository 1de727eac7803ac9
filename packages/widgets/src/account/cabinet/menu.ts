import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../../shared/icons.js';
import { UnreadCount } from '../unread-count.js';
import type { DrskAccount } from './account.js';
import { messages } from './account.messages.js';
import { menus, views } from './views.js';

interface MenuState {
  /** The view, as addresses name it. */
  readonly current: string;
  readonly isIn: boolean;
  /** Whether the ways of whoever is signed in are shown. */
  readonly isKept: boolean;
}

/** The ways to the views, and who is signed in. Where there is no room for them side by side, a button opens them. */
export class Menu {
  readonly #host: DrskAccount;
  readonly #href: (view: string) => string;
  readonly #unread: UnreadCount;
  #isOpen = false;

  constructor(host: DrskAccount, href: (view: string) => string) {
    this.#host = host;
    this.#href = href;
    this.#unread = new UnreadCount(host, () => true);
    // Who is signed in is worth no failure: the views say what is wrong.
    import('../../generated/elements/user.js').catch(() => undefined);
  }

  close(): void {
    this.#setOpen(false);
  }

  render({ current, isIn, isKept }: MenuState): TemplateResult {
    const text = messages[this.#host.language];
    return html`<div class="bar">
      <nav class="menu" part="menu" aria-label=${text.menuName} @keydown=${this.#onKey}>
        <button
          class="button menu-button"
          part="button"
          type="button"
          aria-expanded=${this.#isOpen}
          aria-controls="menu"
          @click=${() => this.#setOpen(!this.#isOpen)}
        >
          ${menuIcon()} ${text.menu} ${this.#isOpen ? nothing : this.#renderBadge()}
        </button>
        <ul class="menu-list" id="menu" ?data-closed=${!this.#isOpen}>
          ${menus[isKept ? 'in' : 'out'].map((name) => this.#renderLink(name, name === current))}
        </ul>
      </nav>
      ${isIn ? this.#renderUser() : nothing}
    </div>`;
  }

  #renderLink(name: string, isCurrent: boolean): TemplateResult | typeof nothing {
    const { label } = views[name] ?? {};
    if (!label) return nothing;
    return html`<li>
      <a
        class="menu-link"
        part="menu-link"
        href=${this.#href(name)}
        aria-current=${isCurrent ? 'page' : nothing}
        ><span class="name">${messages[this.#host.language].views[label]}</span>
        ${name === 'notifications' ? this.#renderBadge() : nothing}</a
      >
    </li>`;
  }

  #renderBadge(): TemplateResult | typeof nothing {
    const { count } = this.#unread;
    if (count === 0) return nothing;
    const shown = count > 99 ? '99+' : String(count);
    return html`<span class="badge" aria-hidden="true">${shown}</span
      ><span class="visually-hidden">${messages[this.#host.language].unread(shown)}</span>`;
  }

  #renderUser(): TemplateResult {
    const { client, locale, theme } = this.#host;
    return html`<drsk-user
      class="user"
      .client=${client}
      locale=${locale ?? nothing}
      theme=${theme ?? nothing}
      profile-url=${this.#href('profile')}
    ></drsk-user>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    this.#setOpen(false);
    this.#host.shadowRoot?.querySelector<HTMLElement>('.menu-button')?.focus();
  };

  #setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  }
}

const menuIcon = () => icon(svg`<path d="M3 5.5h14M3 10h14M3 14.5h14"></path>`);
