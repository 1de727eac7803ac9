import type { ApplicantKind, Recovery } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { messages as coreMessages } from '../../shared/core.messages.js';
import { coreStyles } from '../../shared/core-styles.js';
import { DrskElement } from '../../shared/drsk-element.js';
import { renderFailure } from '../../shared/failure.js';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors } from '../../shared/form-values.js';
import { renderLoading } from '../../shared/loading.js';
import { renderRadioField } from '../../shared/radio-field.js';
import { RequestController } from '../../shared/request-controller.js';
import { SlottedForm } from '../../shared/slotted-form.js';
import { focusStep } from '../../shared/steps.js';
import { stepStyles } from '../../shared/steps.styles.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { renderTextField } from '../../shared/text-field.js';
import { applicantKinds } from '../applicant-kinds.js';
import { takeConfirmationToken } from '../confirmation-token.js';
import { checkLogin, formatLogin } from '../login-check.js';
import { messages as loginMessages } from '../login.messages.js';
import { strengthStyles } from '../password-strength.styles.js';
import { credentialStyles } from '../profile/credentials.styles.js';
import { keepProgress, readProgress, type RecoveryStep, stepOf } from './recovery-progress.js';
import type { RecoveryRest } from './recovery-rest.js';
import { messages } from './recovery.messages.js';
import { styles } from './recovery.styles.js';
import { renderStepHeading } from './step-heading.js';

type StartValues = { applicantKind: ApplicantKind; login: string };

/**
 * The way back into an account: a link by e-mail or a code by SMS, then a new password. The link (`#token=…`) leads
 * here too.
 *
 * @fires drsk-password-changed - A new password is set, and every session has ended.
 * @fires drsk-failure - `detail` is the error, when it is not about a field.
 */
export class DrskRecovery extends DrskElement {
  static override styles = [...coreStyles, stepStyles, styles];

  /** Page of the login, where a recovery ends. */
  @property({ attribute: 'login-url', reflect: true }) loginUrl: string | undefined;

  readonly #progress = readProgress();
  readonly #rest = new RequestController(this, () => this.#loadRest());
  readonly #start = new FormController<StartValues, Recovery>(this, {
    initial: { applicantKind: this.#progress.applicantKind, login: this.#progress.login },
    check: (values) => this.#check(values),
    send: (values, signal) => this.client.account.recovery.start(values, { signal }),
    onSent: (recovery) => this.#choose(recovery),
  });
  readonly #credentials = new SlottedForm(this, {
    content: () => this.#renderCredentials(),
    submit: (event) => this.#submit(event),
    styles: [strengthStyles, credentialStyles],
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // The link may be opened where the page is open already: then only the hash changes.
    window.addEventListener('hashchange', this.#takeToken);
    void this.updateComplete.then(this.#takeToken);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#takeToken);
  }

  protected override firstUpdated(): void {
    if (this.#progress.step !== 'start') void this.updateComplete.then(this.#rest.load);
  }

  protected override content(): TemplateResult {
    const { step } = this.#progress;
    return html`
      ${this.renderHeading(messages[this.language].title)}
      ${step === 'start' ? this.#renderStart() : this.#renderRest()}
      ${step === 'done' ? nothing : this.#renderSignIn()}
    `;
  }

  #renderStart(): TemplateResult {
    const text = messages[this.language];
    return html`
      ${renderStepHeading(this, text.who)}
      <p class="muted">${text.explanation}</p>
      ${renderFailure(this, this.#start.failure)}
      <div class="stack">
        ${renderRadioField(this.#start, {
          name: 'applicantKind',
          label: loginMessages[this.language].applicantKind,
          choices: applicantKinds.map((value) => ({
            value,
            label: loginMessages[this.language].kinds[value],
          })),
        })}
        <slot name="credentials"></slot>
        ${renderSubmitButton({
          label: text.submit,
          busyLabel: text.submitting,
          isBusy: this.#start.isSending,
          submit: this.#credentials.submit,
        })}
      </div>
    `;
  }

  #renderRest(): TemplateResult {
    const { result, failure, load } = this.#rest;
    if (result) return result.render();
    return failure === undefined
      ? renderLoading(this)
      : renderLoadFailure(this, failure, { retry: load });
  }

  #renderSignIn(): TemplateResult | typeof nothing {
    const loginUrl = this.setting('login-url');
    if (!loginUrl) return nothing;
    return html`<p class="muted" part="footer">
      ${messages[this.language].remembered}
      <a class="link" href=${loginUrl}>${coreMessages[this.language].signIn}</a>
    </p>`;
  }

  #renderCredentials(): unknown {
    if (this.#progress.step !== 'start') return this.#rest.result?.renderCredentials();
    const { applicantKind } = this.#start.values;
    return renderTextField(this.#start, {
      name: 'login',
      id: 'drsk-recovery-login',
      ...loginMessages[this.language].login[applicantKind],
      inputMode: 'numeric',
      autocomplete: 'username',
      maxLength: 40,
      format: (value) => formatLogin(value, applicantKind),
    });
  }

  #submit(event: Event): void {
    if (this.#progress.step === 'start') void this.#start.submit(event);
    else this.#rest.result?.submit(event);
  }

  #check(values: StartValues): FieldErrors {
    const { login } = checkLogin({ ...values, password: '' }, this.language);
    return login === undefined ? {} : { login };
  }

  #choose(recovery: Recovery): void {
    const { applicantKind, login } = this.#start.values;
    Object.assign(this.#progress, { applicantKind, login, recovery, receipt: undefined });
    this.#go(stepOf(recovery, undefined));
  }

  readonly #takeToken = (): void => {
    const token = takeConfirmationToken();
    if (token === undefined) return;
    this.#progress.token = token;
    this.#go('password');
  };

  async #loadRest(): Promise<RecoveryRest> {
    const { RecoveryRest: Rest } = await import('./recovery-rest.js');
    return new Rest(this, {
      progress: this.#progress,
      go: (step) => this.#go(step),
      submit: this.#credentials.submit,
    });
  }

  #go(step: RecoveryStep): void {
    this.#progress.step = step;
    if (step !== 'done') keepProgress(this.#progress);
    this.requestUpdate();
    void this.#showStep();
  }

  async #showStep(): Promise<void> {
    if (this.#progress.step !== 'start' && !this.#rest.result) await this.#rest.load();
    focusStep(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-recovery': DrskRecovery;
  }
}
