import type { AccountSummary, SecondFactorAsked, SignedIn } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DrskElement } from '../shared/drsk-element.js';
import { renderErrorSummary } from '../shared/error-summary.js';
import { renderFailure } from '../shared/failure.js';
import { focusHeading } from '../shared/focus-heading.js';
import { FormController } from '../shared/form-controller.js';
import { PasswordField } from '../shared/password-field.js';
import { renderRadioField } from '../shared/radio-field.js';
import { SessionController } from '../shared/session-controller.js';
import { messages as coreMessages } from '../shared/core.messages.js';
import { coreStyles } from '../shared/core-styles.js';
import { SlottedForm } from '../shared/slotted-form.js';
import { renderSubmitButton } from '../shared/submit-button.js';
import { renderTextField } from '../shared/text-field.js';
import { SignedInEvent } from './account-events.js';
import { applicantKinds } from './applicant-kinds.js';
import { lastApplicantKind, rememberApplicantKind } from './last-applicant-kind.js';
import { checkLogin, formatLogin, type LoginValues } from './login-check.js';
import { LoginLock } from './login-lock.js';
import { messages } from './login.messages.js';
import { styles } from './login.styles.js';
import { signOut } from '../shared/sign-out.js';

/**
 * Signs a resident in by status, СНИЛС or ИНН, and password.
 *
 * @slot - What the page shows until the widget is ready.
 * @slot credentials - The widget's own form, in light DOM for password managers.
 * @fires drsk-signed-in - `detail.applicantKind` says who; cancel it to stay on the page.
 * @fires drsk-signed-out - The reader has signed out here.
 * @fires drsk-failure - `detail` is the error, when it is not about a field.
 * @csspart container - The card.
 */
@customElement('drsk-login')
export class DrskLogin extends DrskElement {
  static override styles = [...coreStyles, styles];

  /** Where to go after signing in. */
  @property({ attribute: 'success-url' }) successUrl: string | undefined;
  /** Page of the registration; without it no link is shown. */
  @property({ attribute: 'registration-url' }) registrationUrl: string | undefined;

  readonly #session = new SessionController(this);
  readonly #form = new FormController<LoginValues, SignedIn | SecondFactorAsked>(this, {
    initial: { applicantKind: lastApplicantKind(), login: '', password: '' },
    check: (values) => checkLogin(values, this.language),
    send: (values, signal) => this.client.account.createSession(values, { signal }),
    onSent: (answer) => answer.status === 'signed-in' && this.#leave(answer.account),
    onFailed: (error) => this.#lock.watch(error),
  });
  readonly #lock = new LoginLock(this, () => {
    this.#form.failure = undefined;
  });

  readonly #password = new PasswordField(this);
  readonly #credentials = new SlottedForm(this, {
    content: () => this.#renderCredentials(),
    submit: this.#form.submit,
  });

  protected override content(): TemplateResult {
    const { account } = this.#session;
    return account ? this.#renderSignedIn(account) : this.#renderForm();
  }

  #renderForm(): TemplateResult {
    const text = messages[this.language];
    return html`
      ${this.renderHeading(text.title)} ${this.#renderEnded()} ${this.#lock.renderEnded()}
      ${renderErrorSummary(this, this.#form)}
      ${renderFailure(this, this.#form.failure, { explain: this.#lock.explain })}
      <div class="stack">
        ${this.#renderApplicantKind()}
        <slot name="credentials"></slot>
        ${renderSubmitButton({
          label: text.submit,
          busyLabel: text.submitting,
          isBusy: this.#form.isSending,
          submit: this.#credentials.submit,
        })}
      </div>
      ${this.#renderRegistration()}
    `;
  }

  /** Why the reader is here again. */
  #renderEnded(): TemplateResult | typeof nothing {
    const { state } = this.#session;
    const isShown = state.status === 'signed-out' && this.#form.failure === undefined;
    if (!isShown || !state.reason || state.reason === 'user') return nothing;
    const text = messages[this.language];
    return html`<p class="alert alert-warning text" part="alert alert-warning">
      ${state.reason === 'expired' ? text.sessionEnded : text.sessionRevoked}
    </p>`;
  }

  #renderApplicantKind(): TemplateResult {
    const text = messages[this.language];
    return renderRadioField(this.#form, {
      name: 'applicantKind',
      label: text.applicantKind,
      choices: applicantKinds.map((value) => ({ value, label: text.kinds[value] })),
    });
  }

  #renderCredentials(): TemplateResult {
    const text = messages[this.language];
    const { applicantKind } = this.#form.values;
    return html`
      ${renderTextField(this.#form, {
        name: 'login',
        id: 'drsk-login-login',
        ...text.login[applicantKind],
        inputMode: 'numeric',
        autocomplete: 'username',
        format: (value) => formatLogin(value, applicantKind),
      })}
      ${this.#password.render(this.#form, {
        name: 'password',
        id: 'drsk-login-password',
        label: text.password,
        autocomplete: 'current-password',
      })}
    `;
  }

  #renderRegistration(): TemplateResult | typeof nothing {
    if (!this.registrationUrl) return nothing;
    const text = messages[this.language];
    return html`<p class="muted" part="footer">
      ${text.noAccount} <a class="link" href=${this.registrationUrl}>${text.register}</a>
    </p>`;
  }

  #renderSignedIn({ displayName }: AccountSummary): TemplateResult {
    const text = messages[this.language];
    return html`
      ${this.renderHeading(text.signedIn)}
      <p class="text">${displayName}</p>
      <div class="actions">
        <button class="button" part="button" type="button" @click=${this.#signOut}>
          ${coreMessages[this.language].signOut}
        </button>
        ${
          this.successUrl
            ? html`<a
                class="button button-primary"
                part="button button-primary"
                href=${this.successUrl}
              >
                ${text.continue}
              </a>`
            : nothing
        }
      </div>
    `;
  }

  readonly #signOut = async (): Promise<void> => {
    await signOut(this);
    focusHeading(this);
  };

  #leave({ applicantKind }: AccountSummary): void {
    rememberApplicantKind(applicantKind);
    this.#form.reset({ applicantKind });
    focusHeading(this);
    const mayLeave = this.dispatchEvent(new SignedInEvent(applicantKind));
    if (mayLeave && this.successUrl) window.location.assign(this.successUrl);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-login': DrskLogin;
  }
}
