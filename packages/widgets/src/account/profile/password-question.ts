import { html, type TemplateResult } from 'lit';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import { findField } from '../../shared/focus-field.js';
import { focusPlace } from '../../shared/focus-place.js';
import { checkPassword, PasswordProof } from './password-proof.js';
import { messages } from './profile-parts.messages.js';
import type { Profile } from './profile-section.js';
import type { QuestionText } from './question.js';

export interface PasswordQuestionOptions<Result> {
  act: (password: string, signal: AbortSignal) => Promise<Result>;
  done: (result: Result) => unknown;
}

/** Asks for the password before something weighty, in place; the button that asks has `data-ask`. */
export class PasswordQuestion<Result> {
  isAsked = false;
  readonly controller: FormController<{ password: string }, Result>;
  readonly #profile: Profile;
  readonly #password: PasswordProof;

  constructor(profile: Profile, { act, done }: PasswordQuestionOptions<Result>) {
    const { host } = profile;
    this.#profile = profile;
    this.#password = new PasswordProof(host);
    this.controller = new FormController<{ password: string }, Result>(host, {
      initial: { password: '' },
      check: (values) => checkPassword(values, host.language),
      send: ({ password }, signal) => act(password, signal),
      onSent: (result) => {
        this.#close();
        done(result);
      },
    });
  }

  readonly ask = (): void => {
    const { host } = this.#profile;
    this.isAsked = true;
    host.requestUpdate();
    void host.updateComplete.then(() => findField(host, 'password')?.focus());
  };

  readonly cancel = (): void => {
    this.#close();
    focusPlace(this.#profile.host, '[data-ask]');
  };

  render(text: QuestionText): TemplateResult {
    const { host, submitCredentials } = this.#profile;
    const { failure, isSending } = this.controller;
    return html`<div class="panel" role="group" aria-label=${text.question}>
      <p class="row-title">${text.question}</p>
      <p class="text">${text.consequence}</p>
      ${renderFailure(host, failure)}
      <slot name="credentials"></slot>
      <div class="row">
        <button
          class="button button-danger"
          part="button"
          type="button"
          aria-disabled=${isSending}
          @click=${submitCredentials}
        >
          ${isSending ? text.busyLabel : text.label}
        </button>
        <button class="button" part="button" type="button" @click=${this.cancel}>
          ${messages[host.language].cancel}
        </button>
      </div>
    </div>`;
  }

  renderField(): TemplateResult {
    return this.#password.render(this.controller);
  }

  #close(): void {
    this.isAsked = false;
    this.controller.reset();
  }
}
