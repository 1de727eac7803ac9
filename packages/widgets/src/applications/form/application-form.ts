import { sectionNames } from '@drsk/domain';
import type { AccountSummary, Application } from '@drsk/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DrskElement } from '../../shared/drsk-element.js';
import { focusHeading } from '../../shared/focus-heading.js';
import { renderLoading } from '../../shared/loading.js';
import { SessionController } from '../../shared/session-controller.js';
import { sharedStyles } from '../../shared/shared-styles.js';
import { renderSignedOut } from '../../shared/signed-out.js';
import { stepStyles } from '../../shared/steps.styles.js';
import { messages } from './application-form.messages.js';
import { styles } from './application-form.styles.js';
import { ApplicationSubmittedEvent, DraftSavedEvent } from '../applications-events.js';
import { todayOf } from '../dates.js';
import type { DraftStart } from '../drafts/draft-options.js';
import { DraftOpening } from '../drafts/draft-opening.js';
import type { Estimated } from './estimated.js';
import { Filling } from './filling.js';
import { renderExpired, renderFilling } from './filling-view.js';
import { renderOpening } from './opening-view.js';
import { PageHash } from '../../shared/page-hash.js';
import { renderProcessingNotice } from './processing-notice.js';
import { renderSaveStatus } from './save-status.js';
import type { Filed } from './submission.js';

/**
 * Takes an application for a connection: asks what its category needs and no more, saves itself, files it.
 *
 * @fires drsk-draft-saved - `detail` is the draft's id and when it was saved.
 * @fires drsk-application-submitted - `detail` is the id and number; cancel it to keep the widget from offering its `success-url`.
 * @fires drsk-failure - `detail` is the error, when something could not be loaded, saved or sent.
 * @csspart save-status - Whether what was typed is on the server, and since when.
 */
export class DrskApplicationForm extends DrskElement {
  static override styles = [...sharedStyles, stepStyles, ...styles];

  /** Which draft to go on with; without it the page's address says so: `#id=…`. */
  @property({ attribute: 'application-id' }) applicationId: string | undefined;
  /** Page that follows a filed application; `#id=…` is put after it. */
  @property({ attribute: 'success-url' }) successUrl: string | undefined;
  /** Page that estimates the fee. */
  @property({ attribute: 'estimate-url' }) estimateUrl: string | undefined;

  #filed: Filed | undefined;
  #mayOfferPage = true;
  /** Whose drafts were looked for. */
  #openedFor: string | undefined;
  readonly #hash = new PageHash(this, () => this.#onHash());
  readonly #session = new SessionController(this, (account) => this.#onAccount(account));
  readonly #filling = new Filling(this, {
    onStep: () => this.#hash.push(this.#place),
    onSaved: (application, savedAt) => this.#onSaved(application, savedAt),
    onFiled: (filed) => this.#onFiled(filed),
  });

  readonly #opening = new DraftOpening(this, {
    draft: this.#filling.draft,
    prepare: () => this.#filling.parts.prepare(...sectionNames),
    start: (account, start, estimated) => this.#start(account, start, estimated),
    goOn: () => this.#filling.walk.focusOpen(),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { account } = this.#session;
    if (this.hasUpdated && changed.has('applicationId') && account) this.#open(account);
  }

  protected override content(): TemplateResult {
    const title = this.renderHeading(messages[this.language].title);
    if (this.#filed) return this.#renderFiled(this.#filed);
    const notice = renderProcessingNotice(this, this.#opening.person);
    if (!this.#filling.isOpen) return html`${title} ${notice} ${this.#renderOpening()}`;
    return html`
      <div class="row form-header">${title} ${renderSaveStatus(this.#filling.draft, this)}</div>
      ${notice} ${this.#session.isSignedOut ? renderExpired(this) : nothing}
      ${renderFilling(this, this.#filling)}
    `;
  }

  #renderFiled({ application, opener, render }: Filed): TemplateResult {
    const { language } = this;
    const today = todayOf(application, this.client.now());
    const successUrl = this.#mayOfferPage ? this.successUrl : undefined;
    return html`${render({ host: this, application, language, opener, today, successUrl })}
    ${this.#renderAside()}`;
  }

  #renderOpening(): TemplateResult {
    const { account, isSignedOut } = this.#session;
    if (isSignedOut) return renderSignedOut(this);
    if (!account) return renderLoading(this);
    const { estimateUrl, language, successUrl } = this;
    const today = todayOf({ answers: {} }, this.client.now());
    const urls = { estimateUrl, successUrl };
    const { draft } = this.#filling;
    const opening = this.#opening;
    return html`${renderOpening({ host: this, account, opening, draft, language, today, ...urls })}
    ${this.#renderAside()}`;
  }

  #renderAside(): unknown {
    return this.#filling.parts.renderAside?.(this, this.#filling);
  }

  /** Goes on with what the page names; else asks, if there is something to go on with. */
  #open(account: AccountSummary): void {
    this.#openedFor = account.id;
    this.#filed = undefined;
    this.#filling.stop();
    void this.#opening.open(account, this.applicationId || this.#hash.get('id'));
  }

  #start(account: AccountSummary, draft: DraftStart = {}, estimated?: Estimated): void {
    const { application } = draft;
    const isReload = application !== undefined && application.id === this.#hash.get('id');
    const left = isReload ? this.#hash.get('step') : undefined;
    const { person } = this.#opening;
    this.#filling.start(account, { application, ...draft, left, person, estimated });
    this.#hash.replace(this.#place);
    this.requestUpdate();
  }

  /** The step in view, as the page's address names it. */
  get #place(): Record<string, string> {
    const { draft, walk } = this.#filling;
    return { ...(draft.application && { id: draft.application.id }), step: walk.step };
  }

  /** The reader went back or forth, or followed a link to another draft. */
  #onHash(): void {
    const { account } = this.#session;
    const id = this.#hash.get('id');
    const step = this.#filling.outline.find(({ name }) => name === this.#hash.get('step'));
    if (!account || this.#filed) return;
    if (id !== undefined && id !== this.#filling.draft.application?.id) this.#open(account);
    else if (step && this.#filling.accountId) this.#filling.walk.revisit(step.name);
  }

  #onAccount(account: AccountSummary | undefined): void {
    if (!account) this.#onSignedOut();
    else if (account.id === this.#filling.accountId) this.#filling.draft.saveNow();
    else if (account.id !== this.#openedFor) this.#welcome(account);
  }

  /** Whoever comes after somebody else begins without the other's place in the address. */
  #welcome(account: AccountSummary): void {
    if (this.#filling.accountId) this.#hash.replace({});
    this.#open(account);
  }

  /** Whoever signs out leaves nothing behind; an ended session goes on after the next login. */
  #onSignedOut(): void {
    const { state } = this.#session;
    this.#openedFor = undefined;
    if (state.status !== 'signed-out' || state.reason !== 'user') return;
    this.#filling.leave();
    this.#filed = undefined;
  }

  #onSaved({ id }: Application, savedAt: Date): void {
    if (this.#hash.get('step') === this.#filling.walk.step) this.#hash.replace(this.#place);
    this.dispatchEvent(new DraftSavedEvent({ applicationId: id, savedAt: savedAt.toISOString() }));
  }

  #onFiled(filed: Filed): void {
    const { id, number } = filed.application;
    this.#filed = filed;
    this.#filling.finish();
    this.#hash.replace({ id });
    this.#mayOfferPage = this.dispatchEvent(
      new ApplicationSubmittedEvent({ applicationId: id, number }),
    );
    focusHeading(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-application-form': DrskApplicationForm;
  }
}
