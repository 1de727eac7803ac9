import type { ConfirmedAccount } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { errorFacts } from '../../shared/error-facts.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors } from '../../shared/form-values.js';
import { checkIcon } from '../../shared/icons.js';
import { PasswordField } from '../../shared/password-field.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { PasswordChangedEvent } from '../account-events.js';
import { rememberApplicantKind } from '../last-applicant-kind.js';
import { PasswordJudge } from '../password-judge.js';
import { dropProgress } from './recovery-progress.js';
import type { RecoveryFlow } from './recovery-rest.js';
import { messages } from './recovery-rest.messages.js';
import { renderStepHeading } from './step-heading.js';

/** The new password, and that it is set. */
export class PasswordStep {
  #login = '';
  readonly #host: DrskElement;
  readonly #flow: RecoveryFlow;
  readonly #judge: PasswordJudge;
  readonly #field: PasswordField;
  readonly #form: FormController<{ password: string }, ConfirmedAccount>;

  constructor(host: DrskElement, flow: RecoveryFlow) {
    this.#host = host;
    this.#flow = flow;
    this.#judge = new PasswordJudge(host);
    this.#field = new PasswordField(host);
    this.#form = new FormController<{ password: string }, ConfirmedAccount>(host, {
      initial: { password: '' },
      check: ({ password }) => this.#check(password),
      send: ({ password }, signal) =>
        host.client.account.recovery.resetPassword(
          { token: flow.progress.token ?? '', password },
          { signal },
        ),
      onInput: this.#judge.load,
      onSent: (account) => this.#finish(account),
      onFailed: (error) => this.#isGone(error),
    });
  }

  readonly submit = (): Promise<void> => this.#form.submit();

  render(): TemplateResult {
    const text = messages[this.#host.language].password;
    return html`
      ${renderStepHeading(this.#host, text.title)}
      <p class="muted">${text.explanation}</p>
      ${renderFailure(this.#host, this.#form.failure)}
      <slot name="credentials"></slot>
      ${renderSubmitButton({
        label: text.submit,
        busyLabel: text.submitting,
        isBusy: this.#form.isSending,
        submit: this.#flow.submit,
      })}
    `;
  }

  /** The login stands beside the password, unseen: a password manager keeps both. */
  renderCredentials(): TemplateResult {
    const { login } = this.#flow.progress;
    const { label, hint } = messages[this.#host.language].password;
    const { password } = this.#form.values;
    return html`
      ${
        login === ''
          ? nothing
          : html`<input
              class="username"
              name="username"
              autocomplete="username"
              .value=${login}
              readonly
            />`
      }
      ${this.#field.render(
        this.#form,
        {
          name: 'password',
          id: 'drsk-recovery-password',
          label,
          hint,
          maxLength: 200,
          autocomplete: 'new-password',
        },
        this.#judge.renderStrength(password, login),
      )}
    `;
  }

  renderDone(): TemplateResult {
    const text = messages[this.#host.language].done;
    const loginUrl = this.#host.setting('login-url');
    return html`
      ${renderStepHeading(this.#host, text.title)}
      <div class="alert alert-success" part="alert alert-success">
        <p class="alert-title done">${checkIcon()} ${text.text}</p>
        <p class="text">${text.login} <strong class="login">${this.#login}</strong></p>
      </div>
      ${
        loginUrl
          ? html`<div class="actions">
              <a class="button button-primary" part="button button-primary" href=${loginUrl}>
                ${text.signIn}
              </a>
            </div>`
          : nothing
      }
    `;
  }

  #check(password: string): FieldErrors {
    const error = this.#judge.error(password, this.#flow.progress.login);
    return error === undefined ? {} : { password: error };
  }

  /** The link was used before, is too old, or a newer one has replaced it. */
  #isGone(error: unknown): boolean {
    if (errorFacts(error).status !== 410) return false;
    this.#leave();
    this.#flow.go('link-gone');
    return true;
  }

  #finish({ applicantKind, login }: ConfirmedAccount): void {
    this.#login = login;
    this.#leave();
    dropProgress();
    rememberApplicantKind(applicantKind);
    this.#flow.go('done');
    this.#host.dispatchEvent(new PasswordChangedEvent());
    // Whoever is signed in here finds out at once that the session has ended.
    void this.#host.client.account.refresh().catch(() => undefined);
  }

  #leave(): void {
    this.#form.reset();
    const none = { token: undefined, recovery: undefined, receipt: undefined };
    Object.assign(this.#flow.progress, none);
  }
}
