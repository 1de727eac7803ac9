import type { AccountSummary, SecondFactorAsked, SessionEnd, SignedIn } from '@drsk/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DrskElement } from '../shared/drsk-element.js';
import { renderErrorSummary } from '../shared/error-summary.js';
import { renderFailure } from '../shared/failure.js';
import { focusField } from '../shared/focus-field.js';
import { FormController } from '../shared/form-controller.js';
import { PasswordField } from '../shared/password-field.js';
import type { Language } from '../shared/language.js';
import { tellLater } from '../shared/session-events.js';
import { endOf } from '../shared/session-parts.js';
import { SessionController } from '../shared/session-controller.js';
import { coreStyles } from '../shared/core-styles.js';
import { SlottedForm } from '../shared/slotted-form.js';
import { renderSubmitButton } from '../shared/submit-button.js';
import { SignedInEvent } from './account-events.js';
import { lastApplicantKind, rememberApplicantKind } from './last-applicant-kind.js';
import { checkLogin, type LoginValues } from './login-check.js';
import { renderApplicantKind, renderCredentials } from './login-fields.js';
import { LoginNext, type NextStep } from './login-next.js';
import { LoginRefusal } from './login-refusal.js';
import { renderWays } from './login-ways.js';
import { messages } from './login.messages.js';
import { styles } from './login.styles.js';

/**
 * Signs a resident in by status, СНИЛС or ИНН, and password, or by another of its `methods`; asks for what follows:
 * the code of a second factor, the role to act in, contacts and a password at the first entry.
 *
 * @fires drsk-signed-in - `detail.applicantKind` says who; cancel it to stay on the page.
 * @fires drsk-signed-out - The reader has signed out here.
 * @fires drsk-failure - `detail` is the error, when it is not about a field.
 */
export class DrskLogin extends DrskElement {
  static override styles = [...coreStyles, styles];

  /** Where to go after signing in. */
  @property({ attribute: 'success-url', reflect: true }) successUrl: string | undefined;
  /** Page of the registration; without it no link is shown. */
  @property({ attribute: 'registration-url', reflect: true }) registrationUrl: string | undefined;
  /** Page where a forgotten password is replaced; without it no link is shown. */
  @property({ attribute: 'recovery-url', reflect: true }) recoveryUrl: string | undefined;
  /** Page of an account that leaves nothing on the computer (`kiosk`); without it no link is shown. */
  @property({ attribute: 'shared-url' }) sharedUrl: string | undefined;
  /** Ways to sign in: `password`, which is always there, and besides it `esia` and `application` (by an application's number). */
  @property() methods = 'password';

  /** Why the reader is back at the password. */
  #reason: ((language: Language) => string) | undefined;
  #end: SessionEnd | undefined;
  readonly #session = new SessionController(this);
  readonly #form = new FormController<LoginValues, SignedIn | SecondFactorAsked>(this, {
    initial: { applicantKind: lastApplicantKind(), login: '', password: '' },
    check: (values) => checkLogin(values, this.language),
    send: (values, signal) =>
      this.#refusal.tell(this.client.account.createSession(values, { signal })),
    onSent: (answer) => this.#goOn(answer),
  });
  readonly #refusal = new LoginRefusal(this, () => {
    this.#form.failure = undefined;
  });
  readonly #next = new LoginNext({
    host: this,
    submit: () => this.#credentials.submit(),
    enter: (session) => this.#goOn(session),
    leave: (account) => this.#leave(account),
    restart: (reason) => this.#restart(reason),
  });

  readonly #password = new PasswordField(this);
  readonly #credentials = new SlottedForm(this, {
    content: () => this.#renderSlotted(),
    submit: (event) => (this.#next.isOpen ? this.#next.submit(event) : this.#form.submit(event)),
  });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const isInStep = this.#next.isOpen && this.matches(':focus-within');
    // What follows a password is not known before its answer.
    if (!this.#form.isSending) this.#next.follow(this.#session.state);
    const end = endOf(this.client);
    if (end !== this.#end) void this.#tellEnd(end, isInStep);
  }

  protected override firstUpdated(): void {
    const { searchParams } = new URL(window.location.href);
    if (this.methods.includes('esia') && searchParams.has('state'))
      this.#next.show({ kind: 'esia' });
  }

  protected override content(): TemplateResult {
    return this.#next.isOpen ? this.#next.render() : this.#renderForm();
  }

  #renderForm(): TemplateResult {
    const text = messages[this.language];
    return html`
      ${this.renderHeading(text.title)} ${this.#renderReason()} ${this.#refusal.renderEnded()}
      ${renderErrorSummary(this, this.#form)}
      ${renderFailure(this, this.#form.failure, { explain: this.#refusal.explain })}
      <div class="stack">
        ${renderApplicantKind(this.#form, this.language)}
        <slot name="credentials"></slot>
        ${renderSubmitButton({
          label: text.submit,
          busyLabel: text.submitting,
          isBusy: this.#form.isSending,
          submit: this.#credentials.submit,
        })}
      </div>
      ${renderWays(this, (kind) => this.#next.show({ kind }))} ${this.#renderRegistration()}
    `;
  }

  /** Why the reader is here again. */
  #renderReason(): TemplateResult | typeof nothing {
    const text = this.#reason?.(this.language);
    if (!text || this.#form.failure !== undefined) return nothing;
    return html`<p class="alert alert-warning text" part="alert alert-warning">${text}</p>`;
  }

  /** Once for every end of a session, also in the middle of a step; where the login stands in a dialog, that tells it. */
  async #tellEnd(end: SessionEnd | undefined, isInStep: boolean): Promise<void> {
    this.#end = end;
    this.#reason = undefined;
    if (!end || this.hasAttribute('in-place')) return;
    const ended = await import('./login-ended.messages.js').catch(() => undefined);
    if (!ended || end !== this.#end) return;
    this.#reason = (language) => ended.messages[language][end];
    this.requestUpdate();
    await this.updateComplete; // by then its English is here
    if (isInStep) this.#restart(this.#reason);
    void this.client.account.forgetEnd();
  }

  /** Once it has served, the password leaves the page. */
  #renderSlotted(): unknown {
    return this.#next.isOpen
      ? this.#next.renderCredentials()
      : renderCredentials(this.#form, this.#password, this.language);
  }

  #renderRegistration(): TemplateResult | typeof nothing {
    const registrationUrl = this.setting('registration-url');
    if (!registrationUrl) return nothing;
    const text = messages[this.language];
    return html`<p class="muted" part="footer">
      ${text.noAccount} <a class="link" href=${registrationUrl}>${text.register}</a>
    </p>`;
  }

  /** Another step, where one is needed. */
  #goOn(answer: SignedIn | SecondFactorAsked): void {
    const { login, applicantKind } = this.#form.values;
    this.#reason = undefined;
    this.#form.reset({ applicantKind, login });
    if (answer.status === 'second-factor')
      this.#next.show({ kind: 'code', challenge: answer.challenge, login });
    else if (answer.isSetupRequired) this.#ask({ kind: 'set-up', session: answer });
    else if (answer.roles.length > 1) this.#ask({ kind: 'role', session: answer });
    else this.#leave(answer.account);
  }

  #ask(next: NextStep): void {
    tellLater(this);
    this.#next.show(next);
  }

  #restart(reason?: (language: Language) => string): void {
    this.#reason = reason;
    this.announcement = reason?.(this.language) ?? '';
    this.#next.close();
    const name = this.#form.values.login === '' ? 'login' : 'password';
    void this.updateComplete.then(() => {
      focusField(this, { [name]: '' });
      this.shadowRoot?.querySelector('.alert')?.scrollIntoView({ block: 'nearest' });
    });
  }

  #leave({ applicantKind }: AccountSummary): void {
    rememberApplicantKind(applicantKind);
    this.#form.reset({ applicantKind });
    this.#next.close();
    const successUrl = this.setting('success-url');
    const mayLeave = this.dispatchEvent(new SignedInEvent(applicantKind));
    if (mayLeave && successUrl) window.location.assign(successUrl);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-login': DrskLogin;
  }
}
