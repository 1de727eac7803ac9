import type { ConfirmedAccount } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { coreStyles } from '../shared/core-styles.js';
import { DrskElement } from '../shared/drsk-element.js';
import { errorFacts } from '../shared/error-facts.js';
import { renderFailure } from '../shared/failure.js';
import { focusHeading } from '../shared/focus-heading.js';
import { checkIcon } from '../shared/icons.js';
import { renderLoading } from '../shared/loading.js';
import { RequestController } from '../shared/request-controller.js';
import { SessionController } from '../shared/session-controller.js';
import { EmailConfirmedEvent } from './account-events.js';
import { takeConfirmationToken } from './confirmation-token.js';
import { messages } from './email-confirmation.messages.js';
import { styles } from './email-confirmation.styles.js';
import { renderEnter, renderRegister } from './email-confirmation-ways.js';
import { rememberApplicantKind } from './last-applicant-kind.js';
import { dropDraft, readDraft } from './registration-draft.js';

/**
 * Confirms the e-mail of a registration: the link of its letter (`#token=…`) leads here.
 *
 * @slot - What the page shows until the widget is ready.
 * @fires drsk-email-confirmed - The account is open.
 * @fires drsk-failure - `detail` is the error, when the server could not be asked, or the link is no longer good.
 * @csspart container - The card.
 */
@customElement('drsk-email-confirmation')
export class DrskEmailConfirmation extends DrskElement {
  static override styles = [...coreStyles, styles];

  /** Page of the login, where a registration ends. */
  @property({ attribute: 'login-url', reflect: true }) loginUrl: string | undefined;
  /** Page of the registration; without it no link is shown. */
  @property({ attribute: 'registration-url' }) registrationUrl: string | undefined;
  /** Where somebody goes on who is signed in already. */
  @property({ attribute: 'success-url', reflect: true }) successUrl: string | undefined;

  readonly #session = new SessionController(this);
  #token: string | undefined;
  readonly #request = new RequestController(this, (signal) =>
    this.client.account.confirmEmail(this.#token ?? '', { signal }),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    // The link may be opened where the page is open already: then only the hash changes.
    window.addEventListener('hashchange', this.#start);
    void this.updateComplete.then(this.#start);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#start);
  }

  protected override content(): TemplateResult {
    return html`${this.renderHeading(messages[this.language].title)} ${this.#renderState()}`;
  }

  readonly #start = (): void => {
    const token = takeConfirmationToken();
    if (token === undefined) return;
    this.#token = token;
    void this.#confirm();
  };

  readonly #confirm = async (): Promise<void> => {
    await this.#request.load();
    focusHeading(this);
    const { result } = this.#request;
    if (!result) return;
    dropDraft();
    rememberApplicantKind(result.applicantKind);
    this.dispatchEvent(new EmailConfirmedEvent());
    // A first entry ends here: what was temporary is a full session now, in all tabs.
    if (this.#isOwn(result)) void this.client.account.refresh().catch(() => undefined);
  };

  /** Whether the reader is signed in to that account; to any, where none is named. */
  #isOwn(confirmed?: ConfirmedAccount): boolean {
    const { account } = this.#session;
    return account !== undefined && (!confirmed || account.login === confirmed.login);
  }

  #renderState(): TemplateResult {
    const { result, failure } = this.#request;
    if (this.#token === undefined) return this.#renderNoLink();
    if (isInvalid(failure)) return this.#renderInvalid();
    if (isPhoneFirst(failure)) return this.#renderPhoneFirst();
    if (failure !== undefined) return renderFailure(this, failure, { retry: this.#confirm });
    return result ? this.#renderDone(result) : renderLoading(this);
  }

  /** Opened by hand, or once more after the link has been followed. */
  #renderNoLink(): TemplateResult {
    const text = messages[this.language];
    const isSignedIn = this.#isOwn();
    return html`
      <p class="text">${text.noLink}</p>
      ${
        isSignedIn
          ? nothing
          : html`<p class="text">${text.confirmedBefore}</p>
              <p class="muted">${text.noLetter}</p>`
      }
      <div class="actions">
        ${isSignedIn ? nothing : renderRegister(this, text.register)}
        ${renderEnter(this, isSignedIn)}
      </div>
    `;
  }

  #renderDone(confirmed: ConfirmedAccount): TemplateResult {
    const text = messages[this.language];
    const isOwn = this.#isOwn(confirmed);
    return html`
      <div class="alert alert-success" part="alert alert-success">
        <p class="alert-title done">${checkIcon()} ${text.done}</p>
        <p class="text">${isOwn ? text.signedIn : text.open}</p>
        <p class="text">${text.login} <strong class="login">${confirmed.login}</strong></p>
      </div>
      <div class="actions">${renderEnter(this, isOwn)}</div>
    `;
  }

  #renderInvalid(): TemplateResult {
    const text = messages[this.language];
    const isSignedIn = this.#isOwn();
    const label = readDraft().receipt ? text.letterAgain : text.registerAgain;
    return html`
      <div class="alert alert-warning" part="alert alert-warning">
        <p class="alert-title">${text.invalid}</p>
        <p class="text">${isSignedIn ? text.latest : text.whatNext}</p>
      </div>
      <div class="actions">
        ${isSignedIn ? nothing : renderRegister(this, label)} ${renderEnter(this, isSignedIn)}
      </div>
    `;
  }

  /** The code is typed where the registration is: here, if this tab has it, else in the one that has. */
  #renderPhoneFirst(): TemplateResult {
    const { phoneFirst } = messages[this.language];
    const isHere = readDraft().receipt !== undefined;
    return html`
      <div class="alert alert-warning" part="alert alert-warning">
        <p class="alert-title">${phoneFirst.title}</p>
        <p class="text">${isHere ? phoneFirst.here : phoneFirst.elsewhere}</p>
        <p class="text">${phoneFirst.link}</p>
      </div>
      <div class="actions">
        ${renderRegister(this, isHere ? phoneFirst.enterCode : phoneFirst.registerAgain)}
        <button
          class="button button-primary"
          part="button button-primary"
          type="button"
          @click=${this.#confirm}
        >
          ${phoneFirst.done}
        </button>
      </div>
    `;
  }
}

/** Used, too old, replaced by a newer one, or cut off on its way. */
function isInvalid(failure: unknown): boolean {
  const { status } = errorFacts(failure);
  return status === 410 || status === 422;
}

/** An office opened this account with that phone: whoever has it has to show so. */
function isPhoneFirst(failure: unknown): boolean {
  return errorFacts(failure).code === 'phone_unconfirmed';
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-email-confirmation': DrskEmailConfirmation;
  }
}
