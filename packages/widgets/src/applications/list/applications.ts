import type { AccountSummary, ApplicationSummary } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DrskElement } from '../../shared/drsk-element.js';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { isKiosk } from '../../shared/kiosk.js';
import { SessionController } from '../../shared/session-controller.js';
import { endOf } from '../../shared/session-parts.js';
import { sharedStyles } from '../../shared/shared-styles.js';
import { renderSignedOut } from '../../shared/signed-out.js';
import { PageHash } from '../../shared/page-hash.js';
import { PageReturn } from '../page-return.js';
import { ApplicationPages } from './application-pages.js';
import { messages } from './applications.messages.js';
import { styles } from './applications.styles.js';
import { CalendarOpener } from './calendar-feed/calendar-opener.js';
import { waitsForReader } from './application-card.js';
import { renderCards, renderSkeleton } from './card-list.js';
import { DraftActions } from './draft-actions.js';
import { LongList } from './long-list.js';

/**
 * Lists the reader's applications: what each is about, where it is, who acts next and by when.
 *
 * @fires drsk-failure - `detail` is the error, when something could not be loaded or deleted.
 * @csspart card - One application.
 */
export class DrskApplications extends DrskElement {
  static override styles = [...sharedStyles, ...styles];

  /** Page of the status tracker; `#id=…` is put after it. */
  @property({ attribute: 'application-url' }) applicationUrl: string | undefined;
  /** Page of the application form. */
  @property({ attribute: 'form-url' }) formUrl: string | undefined;

  readonly #session = new SessionController(this, (account) => this.#onAccount(account));
  readonly #pages = new ApplicationPages(this);
  readonly #long = new LongList(this, this.#pages);
  readonly #calendar = new CalendarOpener(this);
  readonly #drafts = new DraftActions(this, () => this.refresh());
  #shownTo: string | undefined;

  constructor() {
    super();
    new PageReturn(this, this.refresh);
    new PageHash(this, () => this.#session.account && this.#pages.followHash());
  }

  /** Loads the list anew; what is in view stays until it is here. */
  readonly refresh = (): void => {
    if (this.#session.account) void this.#pages.load();
  };

  protected override content(): TemplateResult {
    const text = messages[this.language];
    if (this.#session.isSignedOut)
      return html`${this.renderHeading(text.title)} ${renderSignedOut(this)}`;
    return html`
      <div class="row list-header">
        ${this.renderHeading(text.title)} ${this.#pages.isEmpty ? nothing : this.#renderNew()}
      </div>
      ${renderLoadFailure(this, this.#loadFailure, { retry: this.#retry, other: this.#failure })}
      ${this.#drafts.renderNotice()} ${this.#renderList()}
    `;
  }

  get #loadFailure(): unknown {
    return this.#pages.failure ?? this.#long.missing;
  }

  get #failure(): unknown {
    return this.#drafts.failure ?? this.#long.failure ?? this.#calendar.failure;
  }

  readonly #retry = async (): Promise<void> => {
    const { missing } = this.#long;
    await Promise.all([missing !== undefined && this.#long.load(), this.#pages.load()]);
  };

  /** Nobody sees, not for a moment, what the one before them has filed. */
  #onAccount(account: AccountSummary | undefined): void {
    if (!account && endOf(this.client)) return;
    if (account?.id !== this.#shownTo) {
      this.#pages.forget();
      this.#drafts.forget();
      this.#calendar.forget();
    }
    this.#shownTo = account?.id;
    this.refresh();
  }

  /** With a temporary access one reads, attaches and pays. */
  get #isTemporary(): boolean {
    const { state } = this.#session;
    return state.status === 'signed-in' && state.scope === 'temporary';
  }

  #renderNew(): TemplateResult | typeof nothing {
    if (!this.formUrl || this.#isTemporary) return nothing;
    return html`<a class="button button-primary" part="button button-primary" href=${this.formUrl}
      >${messages[this.language].newApplication}</a
    >`;
  }

  #renderList(): TemplateResult | typeof nothing {
    const { loaded, failure, isEmpty, isLong } = this.#pages;
    if (!loaded) return failure === undefined ? renderSkeleton(this) : nothing;
    if (isEmpty) return this.#renderEmpty();
    if (!isLong)
      return html`${this.#renderWaiting()} ${this.#renderCards()}
        <div class="calendar-place">${this.#renderOpener()}</div>
        ${this.#calendar.renderPanel()}`;
    return html`${this.#long.renderTools(this.#renderOpener())} ${this.#calendar.renderPanel()}
    ${loaded.items.length > 0 ? this.#renderCards() : this.#long.renderNothing()}
    ${this.#long.renderPager()}`;
  }

  #renderEmpty(): TemplateResult {
    const text = messages[this.language];
    return html`<div class="empty">
      <p class="subheading">${text.empty}</p>
      <p class="muted">${text.emptyText}</p>
      ${this.#renderNew()}
    </div>`;
  }

  /** Not for a computer that many people use: an address that is left there is left to all of them. */
  #renderOpener(): TemplateResult | typeof nothing {
    const hasDeadlines = this.#pages.isLong || this.#items.some(({ number }) => number !== null);
    if (!hasDeadlines || this.#isTemporary || isKiosk()) return nothing;
    return this.#calendar.renderButton();
  }

  #renderWaiting(): TemplateResult | typeof nothing {
    const count = this.#items.filter(waitsForReader).length;
    if (count === 0) return nothing;
    return html`<p class="text"><strong>${messages[this.language].waiting(count)}</strong></p>`;
  }

  get #items() {
    return this.#pages.loaded?.items ?? [];
  }

  #renderCards(): TemplateResult {
    const { formUrl, language, applicationUrl } = this;
    const view = {
      language,
      now: this.client.now(),
      level: this.headingLevel + 1,
      applicationUrl,
      formUrl,
      draftActions: (draft: ApplicationSummary) => this.#drafts.render(draft, formUrl),
    };
    return renderCards(this.#items, view, this.#pages.isLoading);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-applications': DrskApplications;
  }
}
