import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { coreStyles } from '../shared/core-styles.js';
import { DrskElement } from '../shared/drsk-element.js';
import { renderFailure } from '../shared/failure.js';
import { focusHeading } from '../shared/focus-heading.js';
import { renderLoading } from '../shared/loading.js';
import { PartController } from '../shared/part-controller.js';
import { RequestController } from '../shared/request-controller.js';
import { SessionController } from '../shared/session-controller.js';
import { EmailConfirmedEvent } from './account-events.js';
import { isForeseen } from './confirmation-failures.js';
import { takeConfirmationToken } from './confirmation-token.js';
import { messages } from './email-confirmation.messages.js';
import { styles } from './email-confirmation.styles.js';
import { rememberApplicantKind } from './last-applicant-kind.js';
import { dropDraft } from './registration-draft.js';

/**
 * Confirms the e-mail of a registration: the link of its letter (`#token=…`) leads here.
 *
 * @fires drsk-email-confirmed - The account is open.
 * @fires drsk-failure - `detail` is the error, when the server could not be asked, or the link is no longer good.
 */
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

  readonly #outcome = new PartController(this, async () => {
    const { ConfirmationOutcome } = await import('./confirmation-outcome.js');
    return new ConfirmationOutcome(this, {
      request: this.#request,
      again: this.#confirm,
      hasLink: () => this.#token !== undefined,
    });
  });

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
    if (this.#session.account?.login === result.login)
      void this.client.account.refresh().catch(() => undefined);
  };

  #renderState(): unknown {
    const { result, failure } = this.#request;
    if (this.#token === undefined || isForeseen(failure)) return this.#outcome.render();
    if (failure !== undefined) return renderFailure(this, failure, { retry: this.#confirm });
    return result ? this.#outcome.render() : renderLoading(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-email-confirmation': DrskEmailConfirmation;
  }
}
