import type { AccountSummary, Application } from '@drsk/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DrskElement } from '../../shared/drsk-element.js';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { renderLoading } from '../../shared/loading.js';
import { SessionController } from '../../shared/session-controller.js';
import { endOf } from '../../shared/session-parts.js';
import { coreStyles } from '../../shared/core-styles.js';
import { renderSignedOut } from '../../shared/signed-out.js';
import { formatTime, todayOf } from '../dates.js';
import { PageHash } from '../../shared/page-hash.js';
import { PageReturn } from '../page-return.js';
import { stagePictureStyles } from './stage-picture.styles.js';
import { messages } from './status-tracker.messages.js';
import { styles } from './status-tracker.styles.js';
import { TrackedApplication } from './tracked-application.js';
import { renderTracker } from './tracker-body.js';
import { renderDraftNote, renderTrackerHeader } from './tracker-header.js';

/**
 * Shows where an application is: its stages as a picture, what to do now, what comes next, documents and payments.
 *
 * @fires drsk-failure - `detail` is the error, when something could not be loaded or sent.
 * @attr documents-url - Page of the documents, where those are signed that have to be; `#id=…&sign=…` is put after it.
 * @attr payments-url - Page of the payments; `#id=…` is put after it.
 * @csspart stages - The picture of the stages.
 * @csspart stage - One of them.
 * @csspart stage-done - One that is behind.
 * @csspart stage-current - The one in which the application is.
 * @csspart stage-upcoming - One that is ahead.
 * @csspart stage-stopped - Where the application has ended before its end.
 * @csspart now - What is to be done now, and by whom.
 * @csspart actions - What waits for the reader.
 * @csspart action - One thing that does.
 */
export class DrskStatusTracker extends DrskElement {
  static override styles = [...coreStyles, stagePictureStyles, ...styles];

  /** Which application; without it the page's address says so: `#id=…`. */
  @property({ attribute: 'application-id' }) applicationId: string | undefined;
  /** Page with the list of applications. */
  @property({ attribute: 'list-url' }) listUrl: string | undefined;
  /** Page of the application form, for a draft and after an annulment. */
  @property({ attribute: 'form-url' }) formUrl: string | undefined;

  readonly #hash = new PageHash(this, () => this.#open());
  readonly #session = new SessionController(this, (account) => this.#onAccount(account));
  #shownTo: string | undefined;
  readonly #tracked = new TrackedApplication(this, () => this.#id ?? '');

  constructor() {
    super();
    new PageReturn(this, this.refresh);
  }

  get #id(): string | undefined {
    return this.applicationId || this.#hash.get('id');
  }

  /** Loads the application anew; what is in view stays until it is here. */
  readonly refresh = (): void => {
    if (this.#id && this.#session.account) void this.#tracked.load();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.hasUpdated && changed.has('applicationId')) this.#open();
  }

  protected override content(): TemplateResult {
    const { failure, result } = this.#tracked.request;
    if (this.#session.isSignedOut) return this.#frame(renderSignedOut(this));
    if (!this.#id) return this.#frame(this.#renderNotChosen());
    if (result) return this.#renderApplication(result);
    return this.#frame(html`
      ${renderLoadFailure(this, failure, { retry: this.#retry })}
      ${failure === undefined ? renderLoading(this) : this.#renderToList()}
    `);
  }

  /** Nobody sees, not for a moment, what the one before them has filed. */
  #onAccount(account: AccountSummary | undefined): void {
    if (!account && endOf(this.client)) return; // files go on after the next login
    if (account && this.#shownTo && account.id !== this.#shownTo) this.#hash.replace({});
    if (account?.id !== this.#shownTo) this.#tracked.forget();
    this.#shownTo = account?.id;
    this.refresh();
  }

  readonly #retry = (): Promise<void> => this.#tracked.load();

  #frame(content: TemplateResult): TemplateResult {
    return html`${this.renderHeading(messages[this.language].untitled)} ${content}`;
  }

  #renderNotChosen(): TemplateResult {
    return html`<p class="text">${messages[this.language].notChosen}</p>
      ${this.#renderToList()}`;
  }

  #renderApplication(loaded: Application): TemplateResult {
    const { formUrl, language } = this;
    const { failure, request, rest } = this.#tracked;
    const application = rest?.money.leaveOut(loaded) ?? loaded;
    const today = todayOf(application, this.client.now());
    const view = { host: this, application, formUrl, language, today };
    return html`
      ${renderTrackerHeader(view, this.#renderTools())}
      ${renderLoadFailure(this, request.failure, { retry: this.#retry, other: failure })}
      ${application.status === 'draft' ? renderDraftNote(view) : renderTracker(view, this.#tracked)}
    `;
  }

  #renderTools(): TemplateResult {
    const text = messages[this.language];
    const { refreshedAt, request } = this.#tracked;
    return html`<div class="tools">
      ${this.#renderToList()}
      <button
        class="button button-link"
        part="button button-link"
        type="button"
        @click=${this.refresh}
      >
        ${request.isLoading ? text.refreshing : text.refresh}
      </button>
      ${
        refreshedAt
          ? html`<span class="muted small">
              ${text.refreshed(formatTime(refreshedAt, this.language))}
            </span>`
          : nothing
      }
    </div>`;
  }

  #renderToList(): TemplateResult | typeof nothing {
    if (!this.listUrl) return nothing;
    return html`<a class="link" href=${this.listUrl}>${messages[this.language].toList}</a>`;
  }

  #open(): void {
    this.#tracked.forget();
    this.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-status-tracker': DrskStatusTracker;
  }
}
