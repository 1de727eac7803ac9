import type { SignedIn } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { ErrorFacts } from '../../shared/error-facts.js';
import { renderErrorSummary } from '../../shared/error-summary.js';
import { renderFailure } from '../../shared/failure.js';
import { focusHeading } from '../../shared/focus-heading.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors } from '../../shared/form-values.js';
import { PasswordField } from '../../shared/password-field.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { renderTextField } from '../../shared/text-field.js';
import { LoginLock } from '../login-lock.js';
import { messages as loginMessages } from '../login.messages.js';
import type { LoginFlow, LoginStep } from '../login-next.js';
import { messages } from './login-steps.messages.js';
import { renderBack } from './step-back.js';
import { renderStepTitle } from './step-title.js';

type Values = { applicationNumber: string; password: string };

/** Signs in to one application, with the password that a customer centre gave for it. */
export class ApplicationStep implements LoginStep {
  readonly #flow: LoginFlow;
  readonly #form: FormController<Values, SignedIn>;
  readonly #lock: LoginLock;
  readonly #password: PasswordField;

  constructor(flow: LoginFlow) {
    const { host } = flow;
    this.#flow = flow;
    this.#password = new PasswordField(host);
    this.#form = new FormController<Values, SignedIn>(host, {
      initial: { applicationNumber: '', password: '' },
      check: (values) => this.#check(values),
      send: (values, signal) => host.client.account.createApplicationSession(values, { signal }),
      onSent: (session) => flow.enter(session),
      onFailed: (error) => this.#lock.watch(error),
    });
    this.#lock = new LoginLock(host, () => {
      this.#form.failure = undefined;
    });
  }

  readonly focus = (): void => focusHeading(this.#flow.host);

  readonly render = (): TemplateResult => {
    const { host } = this.#flow;
    const text = messages[host.language].application;
    const { submit, submitting } = loginMessages[host.language];
    return html`
      ${renderStepTitle(host, text.title)}
      <p class="muted">${text.explanation}</p>
      ${this.#lock.renderEnded()} ${renderErrorSummary(host, this.#form)}
      ${renderFailure(host, this.#form.failure, { explain: this.#explain })}
      <div class="stack">
        <slot name="credentials"></slot>
        ${renderSubmitButton({
          label: submit,
          busyLabel: submitting,
          isBusy: this.#form.isSending,
          submit: this.#flow.submit,
        })}
      </div>
      <div class="ways">${renderBack(this.#flow)}</div>
    `;
  };

  readonly renderCredentials = (): TemplateResult => {
    const text = messages[this.#flow.host.language].application;
    return html`
      ${renderTextField(this.#form, {
        name: 'applicationNumber',
        id: 'drsk-login-application',
        label: text.number,
        hint: text.numberHint,
        inputMode: 'text',
        maxLength: 40,
        format: (value) => value.trim(),
      })}
      ${this.#password.render(this.#form, {
        name: 'password',
        id: 'drsk-login-application-password',
        label: text.password,
        hint: text.passwordHint,
        autocomplete: 'current-password',
        maxLength: 200,
      })}
    `;
  };

  readonly submit = (event: Event): Promise<void> => this.#form.submit(event);

  #check({ applicationNumber, password }: Values): FieldErrors {
    const { language } = this.#flow.host;
    return {
      ...(applicationNumber.trim() === '' && {
        applicationNumber: messages[language].application.numberRequired,
      }),
      ...(password === '' && { password: loginMessages[language].passwordRequired }),
    };
  }

  readonly #explain = (facts: ErrorFacts): TemplateResult | string | undefined =>
    facts.status === 401
      ? messages[this.#flow.host.language].application.wrong
      : this.#lock.explain(facts);
}
