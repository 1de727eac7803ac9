import { isOneTimeCode, isRecoveryCode } from '@drsk/domain';
import type { MessageReceipt, SecondFactorChallenge, SignedIn } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { errorFacts } from '../../shared/error-facts.js';
import { renderFailure } from '../../shared/failure.js';
import { focusField } from '../../shared/focus-field.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors } from '../../shared/form-values.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { renderTextField } from '../../shared/text-field.js';
import { LoginLock } from '../login-lock.js';
import type { LoginFlow, LoginStep } from '../login-next.js';
import { Resend } from '../resend.js';
import { ServerClock } from '../server-clock.js';
import { messages } from './login-steps.messages.js';
import { renderStepTitle } from './step-title.js';
import { renderBack } from './step-back.js';
import { unbroken } from '../unbroken.js';

export interface CodeStepOptions {
  challenge: SecondFactorChallenge;
  /** What the password was for: password managers are told. */
  login: string;
}

/** The code of an SMS or of an app, or a recovery code in its place. */
export class CodeStep implements LoginStep {
  readonly #flow: LoginFlow;
  readonly #challenge: SecondFactorChallenge;
  readonly #login: string;
  readonly #form: FormController<{ code: string }, SignedIn>;
  readonly #lock: LoginLock;
  readonly #resend: Resend<MessageReceipt>;
  #isRecovery = false;

  constructor(flow: LoginFlow, { challenge, login }: CodeStepOptions) {
    const { host } = flow;
    this.#flow = flow;
    this.#challenge = challenge;
    this.#login = login;
    this.#form = new FormController<{ code: string }, SignedIn>(host, {
      initial: { code: '' },
      check: (values) => this.#check(values.code),
      send: ({ code }, signal) =>
        host.client.account.completeSession(
          { challengeId: challenge.challengeId, code },
          { signal },
        ),
      onSent: (session) => flow.enter(session),
      onFailed: (error) => this.#startOver(error) || this.#lock.watch(error),
    });
    this.#lock = new LoginLock(host, () => {
      this.#form.failure = undefined;
    });
    this.#resend = new Resend(host, {
      clock: new ServerClock(host, 0),
      send: (signal) =>
        host.client.account.resendSecondFactorCode(challenge.challengeId, { signal }),
      sent: (receipt) => this.#takeReceipt(receipt),
      failed: (error) => this.#startOver(error),
    });
    if (challenge.resendAt) this.#resend.waitUntil(challenge.resendAt);
  }

  readonly focus = (): void => {
    const { host } = this.#flow;
    void host.updateComplete.then(() => {
      host.announcement = this.#explanation; // by now its English is here
    });
    this.#focusField();
  };

  readonly render = (): TemplateResult => {
    const { host } = this.#flow;
    const text = this.#text;
    return html`
      ${renderStepTitle(host, text.title)}
      <p class="text">${this.#explanation}</p>
      ${this.#lock.renderEnded()}
      ${renderFailure(host, this.#form.failure, { explain: this.#lock.explain })}
      <div class="stack">
        <slot name="credentials"></slot>
        ${renderSubmitButton({
          label: text.submit,
          busyLabel: text.submitting,
          isBusy: this.#form.isSending,
          submit: this.#flow.submit,
        })}
      </div>
      ${this.#resend.renderFailure()}
      <div class="ways">
        ${this.#challenge.resendAt ? this.#resend.renderButton() : nothing}
        <button
          class="button button-link"
          part="button button-link"
          type="button"
          @click=${this.#toggle}
        >
          ${this.#isRecovery ? text.useCode[this.#challenge.method] : text.useRecovery}
        </button>
        ${renderBack(this.#flow)}
      </div>
    `;
  };

  /** The hidden name tells password managers whose code this is. */
  readonly renderCredentials = (): TemplateResult => {
    const text = this.#text;
    const kind = this.#kind;
    return html`
      <input name="username" autocomplete="username" .value=${this.#login} hidden readonly />
      ${renderTextField(this.#form, {
        name: 'code',
        id: 'drsk-login-code',
        label: text.labels[kind],
        hint: text.hints[kind],
        inputMode: this.#isRecovery ? 'text' : 'numeric',
        autocomplete: this.#isRecovery ? 'off' : 'one-time-code',
        maxLength: 20,
      })}
    `;
  };

  readonly submit = (event: Event): Promise<void> => this.#form.submit(event);

  get #text() {
    return messages[this.#flow.host.language].code;
  }

  get #kind(): 'sms' | 'totp' | 'recovery' {
    return this.#isRecovery ? 'recovery' : this.#challenge.method;
  }

  get #explanation(): string {
    const { method, target } = this.#challenge;
    return method === 'sms' ? this.#text.sent(unbroken(target ?? '')) : this.#text.app;
  }

  readonly #toggle = (): void => {
    this.#isRecovery = !this.#isRecovery;
    this.#form.reset();
    this.#focusField();
  };

  #focusField(): void {
    const { host } = this.#flow;
    void host.updateComplete.then(() => focusField(host, { code: '' }));
  }

  /** Either kind is taken whatever is asked for. */
  #check(code: string): FieldErrors {
    if (code.trim() === '') return { code: this.#text.required };
    return isOneTimeCode(code) || isRecoveryCode(code)
      ? {}
      : { code: this.#text.wrong[this.#kind] };
  }

  #takeReceipt({ resendAt }: MessageReceipt): void {
    this.#resend.waitUntil(resendAt);
    this.#form.reset();
    this.#focusField();
  }

  /** Too old, or too many wrong codes: only the password leads on. */
  #startOver(error: unknown): boolean {
    const { status } = errorFacts(error);
    const isGone = status === 410 || status === 401;
    if (isGone) this.#flow.restart((language) => messages[language].code.gone);
    return isGone;
  }
}
