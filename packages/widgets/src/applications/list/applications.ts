import type { AccountSummary, ApplicationPage, ApplicationStatus } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { DrskElement } from '../../shared/drsk-element.js';
import { renderFailure } from '../../shared/failure.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { SessionController } from '../../shared/session-controller.js';
import { endOf } from '../../shared/session-parts.js';
import { sharedStyles } from '../../shared/shared-styles.js';
import { renderSignedOut } from '../../shared/signed-out.js';
import { type CardView, renderCard } from './application-card.js';
import { ApplicationPages } from './application-pages.js';
import { messages } from './applications.messages.js';
import { styles } from './applications.styles.js';
import { todayOf } from '../dates.js';
import { renderDraftActions, renderRemovalNotice } from './draft-actions.js';
import { DraftRemoval } from './draft-removal.js';
import { PageReturn } from '../page-return.js';
import { renderStatusFilter } from './status-filter.js';

/**
 * Lists the reader's applications: what each is about, where it is, who acts next and by when.
 *
 * @slot - What the page shows until the widget is ready.
 * @fires drsk-failure - `detail` is the error, when something could not be loaded or deleted.
 * @csspart container - The card around it all.
 * @csspart card - One application.
 */
@customElement('drsk-applications')
export class DrskApplications extends DrskElement {
  static override styles = [...sharedStyles, ...styles];

  /** Page of the status tracker; `#id=…` is put after it. */
  @property({ attribute: 'application-url' }) applicationUrl: string | undefined;
  /** Page of the application form. */
  @property({ attribute: 'form-url' }) formUrl: string | undefined;

  readonly #session = new SessionController(this, (account) => this.#onAccount(account));
  readonly #pages = new ApplicationPages(this);
  #shownTo: string | undefined;
  readonly #removal = new DraftRemoval(this, () => this.refresh());

  constructor() {
    super();
    new PageReturn(this, this.refresh);
  }

  /** Loads the list anew; what is in view stays until it is here. */
  readonly refresh = (): void => {
    if (this.#session.account) void this.#pages.load();
  };

  protected override content(): TemplateResult {
    const text = messages[this.language];
    const failure = this.#pages.failure ?? this.#removal.failure;
    if (this.#session.isSignedOut)
      return html`${this.renderHeading(text.title)} ${renderSignedOut(this)}`;
    return html`
      <div class="row list-header">
        ${this.renderHeading(text.title)} ${this.#isEmpty ? nothing : this.#renderNew()}
      </div>
      ${renderFailure(this, failure, { retry: this.refresh })}
      ${renderRemovalNotice(this, this.#removal)} ${this.#renderList()}
    `;
  }

  /** Nobody sees, not for a moment, what the one before them has filed. */
  #onAccount(account: AccountSummary | undefined): void {
    if (!account && endOf(this.client)) return;
    if (account?.id !== this.#shownTo) {
      this.#pages.forget();
      this.#removal.forget();
    }
    this.#shownTo = account?.id;
    this.refresh();
  }

  /** Not with a temporary access: it reads, attaches and pays. */
  #renderNew(): TemplateResult | typeof nothing {
    const { state } = this.#session;
    const isTemporary = state.status === 'signed-in' && state.scope === 'temporary';
    if (!this.formUrl || isTemporary) return nothing;
    return html`<a class="button button-primary" part="button button-primary" href=${this.formUrl}
      >${messages[this.language].newApplication}</a
    >`;
  }

  get #isEmpty(): boolean {
    const { loaded, status } = this.#pages;
    return loaded?.items.length === 0 && !status;
  }

  #renderList(): TemplateResult | typeof nothing {
    const { loaded, failure } = this.#pages;
    if (!loaded) return failure === undefined ? this.#renderSkeleton() : nothing;
    if (this.#isEmpty) return this.#renderEmpty();
    return html`${this.#renderFilter(loaded)} ${this.#renderCards(loaded)}`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<div class="cards">
      <p class="visually-hidden" role="status">${sharedMessages[this.language].loading}</p>
      ${[1, 2, 3].map(() => html`<div class="card skeleton" aria-hidden="true"></div>`)}
    </div>`;
  }

  #renderEmpty(): TemplateResult {
    const text = messages[this.language];
    return html`<div class="empty">
      <p class="subheading">${text.empty}</p>
      <p class="muted">${text.emptyText}</p>
      ${this.#renderNew()}
    </div>`;
  }

  /** Few are seen at once without it. */
  #renderFilter({ items, next }: ApplicationPage): TemplateResult | typeof nothing {
    const { status } = this.#pages;
    if (items.length <= 5 && !next && !status) return nothing;
    const choose = (chosen: ApplicationStatus | undefined): void => {
      this.#pages.status = chosen;
      this.refresh();
    };
    return renderStatusFilter({ language: this.language, status, choose });
  }

  #renderCards({ items, next }: ApplicationPage): TemplateResult {
    const text = messages[this.language];
    const { formUrl, language, applicationUrl } = this;
    const view: CardView = {
      language,
      today: todayOf({ answers: {} }, this.client.now()),
      level: this.headingLevel + 1,
      applicationUrl,
      formUrl,
      draftActions: (draft) =>
        renderDraftActions(draft, { host: this, removal: this.#removal, formUrl }),
    };
    const waiting = items.filter(({ nextActor }) => nextActor === 'applicant').length;
    return html`
      ${waiting > 0 ? html`<p class="text"><strong>${text.waiting(waiting)}</strong></p>` : nothing}
      ${items.length === 0 ? html`<p class="muted">${text.nothingFound}</p>` : nothing}
      <ul class="cards">
        ${repeat(
          items,
          ({ id }) => id,
          (item) => renderCard(item, view),
        )}
      </ul>
      ${next ? this.#renderMore() : nothing}
    `;
  }

  #renderMore(): TemplateResult {
    const text = messages[this.language];
    return html`<div>
      <button class="button" part="button" type="button" @click=${() => this.#pages.more()}>
        ${this.#pages.isLoading ? text.loadingMore : text.more}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-applications': DrskApplications;
  }
}
