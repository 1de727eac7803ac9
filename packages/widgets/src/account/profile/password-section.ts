import { messages as rules } from '@drsk/domain';
import { html, type TemplateResult } from 'lit';
import { renderErrorSummary } from '../../shared/error-summary.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors } from '../../shared/form-values.js';
import { PasswordField } from '../../shared/password-field.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { PasswordJudge } from '../password-judge.js';
import { focusPlace } from '../../shared/focus-place.js';
import { messages } from './password.messages.js';
import { ownLogin, PasswordProof } from './password-proof.js';
import type { Profile, ProfileSection } from './profile-section.js';

type Passwords = { currentPassword: string; newPassword: string };

/** Another password for the one in use. */
export class PasswordSection implements ProfileSection {
  readonly submit: (event?: Event) => Promise<void>;
  #isDone = false;
  readonly #profile: Profile;
  readonly #current: PasswordProof;
  readonly #new: PasswordField;
  readonly #judge: PasswordJudge;
  readonly #form: FormController<Passwords, void>;

  constructor(profile: Profile) {
    const { host } = profile;
    this.#profile = profile;
    this.#current = new PasswordProof(host);
    this.#new = new PasswordField(host);
    this.#judge = new PasswordJudge(host);
    this.#form = new FormController<Passwords, void>(host, {
      initial: { currentPassword: '', newPassword: '' },
      check: (values) => this.#check(values),
      send: (values, signal) => host.client.account.changePassword(values, { signal }),
      onSent: () => this.#finish(),
      onInput: (values) => this.#begin(values),
    });
    this.submit = this.#form.submit;
  }

  readonly render = (): TemplateResult => {
    const { host, submitCredentials } = this.#profile;
    const text = messages[host.language];
    return html`
      ${this.#isDone ? this.#renderDone() : html`<p class="muted">${text.explanation}</p>`}
      ${renderErrorSummary(host, this.#form)} ${renderFailure(host, this.#form.failure)}
      <slot name="credentials"></slot>
      ${renderSubmitButton({
        label: text.submit,
        busyLabel: text.submitting,
        isBusy: this.#form.isSending,
        submit: submitCredentials,
      })}
    `;
  };

  readonly renderCredentials = (): TemplateResult => {
    const { host } = this.#profile;
    const text = messages[host.language];
    return html`
      ${this.#current.render(this.#form, 'currentPassword', text.current)}
      ${this.#new.render(
        this.#form,
        {
          name: 'newPassword',
          id: 'drsk-profile-newPassword',
          ...text.new,
          maxLength: 200,
          autocomplete: 'new-password',
        },
        this.#judge.renderStrength(this.#form.values.newPassword, ownLogin(host)),
      )}
    `;
  };

  #renderDone(): TemplateResult {
    const text = messages[this.#profile.host.language];
    return html`<div class="alert alert-success done" part="alert alert-success" tabindex="-1">
      <p class="alert-title">${text.done}</p>
      <p class="text">${text.others}</p>
    </div>`;
  }

  #check({ currentPassword, newPassword }: Passwords): FieldErrors {
    const { host } = this.#profile;
    const newError = this.#judge.error(newPassword, ownLogin(host));
    return {
      ...(currentPassword === '' ? { currentPassword: rules[host.language].required } : {}),
      ...(newError === undefined ? {} : { newPassword: newError }),
    };
  }

  /** A browser that notices late that the fields were emptied types nothing. */
  #begin({ currentPassword, newPassword }: Passwords): void {
    if (currentPassword !== '' || newPassword !== '') this.#isDone = false;
    this.#judge.load();
  }

  #finish(): void {
    const { host } = this.#profile;
    this.#form.reset();
    this.#isDone = true;
    host.announcement = messages[host.language].done;
    focusPlace(host, '.done');
  }
}
