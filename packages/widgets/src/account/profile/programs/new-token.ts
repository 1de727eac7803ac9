import { checkNewApiToken, programAccessMessages } from '@drsk/domain';
import type { CreatedApiToken, NewApiToken } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { renderErrorSummary } from '../../../shared/error-summary.js';
import { namedBy } from '../../../shared/named-errors.js';
import { renderFailure } from '../../../shared/failure.js';
import { FormController } from '../../../shared/form-controller.js';
import type { FieldErrors } from '../../../shared/form-values.js';
import { renderButton } from '../../../shared/plain-button.js';
import { renderSelectField } from '../../../shared/select-field.js';
import { renderSubmitButton } from '../../../shared/submit-button.js';
import { renderTextField } from '../../../shared/text-field.js';
import { checkPassword, PasswordProof } from '../password-proof.js';
import { messages as partMessages } from '../profile-parts.messages.js';
import type { Profile } from '../profile-section.js';
import { chosenOf, renderBoxesField } from './boxes-field.js';
import { messages } from './programs.messages.js';
import { scopes } from './program-choices.js';

const terms = ['30', '90', '180', '365'];

type Values = { name: string; scopes: string; days: string; password: string };

/** What a token is for, what it may do and how long; the password says that it is really the owner who asks. */
export class NewToken {
  readonly controller: FormController<Values, CreatedApiToken>;
  readonly #profile: Profile;
  readonly #password: PasswordProof;

  constructor(profile: Profile, made: (token: CreatedApiToken) => unknown) {
    const { host } = profile;
    this.#profile = profile;
    this.#password = new PasswordProof(host);
    this.controller = new FormController<Values, CreatedApiToken>(host, {
      initial: { name: '', scopes: '', days: '90', password: '' },
      check: (values) => this.#check(values),
      send: (values, signal) => host.client.account.tokens.create(toToken(values), { signal }),
      onSent: (token) => {
        this.controller.reset();
        made(token);
      },
    });
  }

  render(cancel: () => unknown): TemplateResult {
    const { host, submitCredentials } = this.#profile;
    const text = messages[host.language].token;
    const { failure, isSending } = this.controller;
    return html`
      ${renderErrorSummary(
        host,
        this.controller,
        namedBy(host, (name) => this.#labelOf(name)),
      )}
      ${renderFailure(host, failure)}
      ${renderTextField(this.controller, { name: 'name', ...text.name, maxLength: 100 })}
      ${renderBoxesField(this.controller, {
        name: 'scopes',
        label: text.scopes,
        choices: scopes.map((value) => ({
          value,
          label: programAccessMessages[host.language].scopes[value],
        })),
      })}
      ${renderSelectField(this.controller, {
        name: 'days',
        label: text.days,
        choices: terms.map((value) => ({ value, label: text.term(Number(value)) })),
      })}
      <slot name="credentials"></slot>
      <div class="actions">
        ${renderButton(partMessages[host.language].cancel, cancel)}
        ${renderSubmitButton({
          label: text.submit,
          busyLabel: text.submitting,
          isBusy: isSending,
          submit: submitCredentials,
        })}
      </div>
    `;
  }

  renderField(): TemplateResult {
    return this.#password.render(this.controller);
  }

  #labelOf(name: string): string | undefined {
    return name === 'password' ? partMessages[this.#profile.host.language].password : undefined;
  }

  #check(values: Values): FieldErrors {
    const { language } = this.#profile.host;
    const errors = Object.entries(checkNewApiToken(toToken(values), language));
    const texts = errors.map(([name, { text }]) => [name, text]);
    return { ...Object.fromEntries(texts), ...checkPassword(values, language) };
  }
}

function toToken({ name, scopes: text, days, password }: Values): NewApiToken {
  const chosen = chosenOf(text);
  const allowed = scopes.filter((scope) => chosen.includes(scope));
  return { name, scopes: allowed, days: Number(days), password };
}
