import { formatDate } from '@drsk/domain';
import type { AccountClosure, AccountSummary } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DrskElement } from '../../shared/drsk-element.js';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { focusHeading } from '../../shared/focus-heading.js';
import { renderLoading } from '../../shared/loading.js';
import { RequestController } from '../../shared/request-controller.js';
import { SessionController } from '../../shared/session-controller.js';
import { sharedStyles } from '../../shared/shared-styles.js';
import { renderSignedOut } from '../../shared/signed-out.js';
import { SlottedForm } from '../../shared/slotted-form.js';
import { summaryStyles } from '../../shared/summary-list.styles.js';
import { SignedOutEvent } from '../account-events.js';
import { strengthStyles } from '../password-strength.styles.js';
import { credentialStyles } from './credentials.styles.js';
import { OpenedSections } from './opened-sections.js';
import { messages } from './profile.messages.js';
import type { Profile } from './profile-section.js';
import { styles } from './profile.styles.js';
import { addressOf } from './section-address.js';
import { sectionPartStyles } from './section-parts.styles.js';
import { type SectionName, sectionNames } from './sections.js';

/**
 * What is on file about the reader, and what they may do about it: data, contacts, password, confirmation of a sign-in,
 * devices, consents, access for programs, a copy of everything, closing the account. `#section=password` of the page opens one of them.
 *
 * @fires drsk-signed-out - The reader has closed the account here.
 * @fires drsk-failure - `detail` is the error, when it is not about a field.
 * @csspart menu - The list of sections.
 * @csspart menu-link - The way to one of them.
 * @csspart section - The section in view.
 */
export class DrskProfile extends DrskElement {
  static override styles = [...sharedStyles, summaryStyles, styles, sectionPartStyles];

  /** Page of the login. */
  @property({ attribute: 'login-url', reflect: true }) loginUrl: string | undefined;

  readonly #session = new SessionController(this, (account) => this.#meet(account));
  readonly #account = new RequestController(this, (signal) => this.client.account.get({ signal }));
  readonly #credentials = new SlottedForm(this, {
    content: () => this.#section?.renderCredentials?.(),
    submit: (event) => this.#submit(event),
    styles: [strengthStyles, credentialStyles],
  });
  readonly #profile: Profile = {
    host: this,
    account: this.#account,
    submitCredentials: this.#credentials.submit,
    closed: (closure) => this.#bidFarewell(closure),
  };
  readonly #sections = new OpenedSections(this.#profile);
  #accountId: string | undefined;
  #closure: AccountClosure | undefined;

  protected override content(): TemplateResult {
    const text = messages[this.language];
    const { account, isSignedOut } = this.#session;
    if (this.#closure) return this.#renderFarewell(this.#closure);
    return html`${this.renderHeading(text.title)}
    ${
      account
        ? (this.#renderTemporary() ?? this.#renderProfile())
        : html`<div class="stack">
            ${isSignedOut ? renderSignedOut(this) : renderLoading(this)}
          </div>`
    }`;
  }

  get #section() {
    return this.#session.account ? this.#sections.section : undefined;
  }

  /** Whoever signs in again after the session has run out finds everything as it was left. */
  #meet(account: AccountSummary | undefined): void {
    const { state } = this.#session;
    if (state.status === 'signed-out' && state.reason === 'user') this.#forget();
    if (!account) return;
    this.#closure = undefined;
    if (account.id !== this.#accountId) this.#forget();
    this.#accountId = account.id;
    if (state.status === 'signed-in' && state.scope === 'temporary') return;
    if (!this.#account.result) void this.#account.load();
    void this.#sections.open();
  }

  #forget(): void {
    this.#accountId = undefined;
    this.#account.result = undefined;
    this.#sections.forget();
  }

  /** In place of the sections, for whom they are closed. */
  #renderTemporary(): TemplateResult | undefined {
    const { state } = this.#session;
    if (state.status !== 'signed-in' || state.scope !== 'temporary') return undefined;
    const { temporary } = messages[this.language];
    const isWaiting = !state.isSetupRequired; // contacts and a password are given
    return html`<p class="alert alert-warning text" part="alert alert-warning">
      ${state.method === 'application' ? temporary.byApplication : temporary[isWaiting ? 'waits' : 'begins']}
    </p>`;
  }

  #renderProfile(): TemplateResult {
    const text = messages[this.language];
    const { name } = this.#sections;
    return html`<div class="profile">
      <nav class="menu" part="menu" aria-label=${text.menu}>
        <ul class="menu-list">
          ${this.#names().map((each) => this.#renderLink(each))}
        </ul>
      </nav>
      <section class="section" part="section">
        <div class="section-title" role="heading" tabindex="-1" aria-level=${this.headingLevel + 1}>
          ${text.sections[name]}
        </div>
        ${this.#renderSection()}
      </section>
    </div>`;
  }

  #names(): SectionName[] {
    const { state } = this.#session;
    const hasRoles = state.status === 'signed-in' && state.roles.length > 1;
    return sectionNames.filter((name) => name !== 'roles' || hasRoles);
  }

  #renderLink(name: SectionName): TemplateResult {
    return html`<li>
      <a
        class="menu-link"
        part="menu-link"
        href=${addressOf(name)}
        aria-current=${name === this.#sections.name ? 'page' : nothing}
        >${messages[this.language].sections[name]}</a
      >
    </li>`;
  }

  #renderSection(): unknown {
    const { current, section, open } = this.#sections;
    if (section) return section.render();
    return current?.failure === undefined
      ? renderLoading(this)
      : renderLoadFailure(this, current.failure, { retry: open });
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#section?.submit?.(event);
  }

  #bidFarewell(closure: AccountClosure): void {
    this.#closure = closure;
    this.#forget();
    this.requestUpdate();
    focusHeading(this);
    this.dispatchEvent(new SignedOutEvent());
  }

  #renderFarewell({ erasedOn }: AccountClosure): TemplateResult {
    const text = messages[this.language];
    return html`
      ${this.renderHeading(text.title)}
      <div class="alert alert-success" part="alert alert-success">
        <p class="alert-title">${text.closed}</p>
        <p class="text">${text.erasedOn(formatDate(erasedOn, this.language))}</p>
        <p class="text">${text.mayRegister}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-profile': DrskProfile;
  }
}
