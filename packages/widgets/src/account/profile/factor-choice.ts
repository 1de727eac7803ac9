import type { SecondFactorEnrolment } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { renderErrorSummary } from '../../shared/error-summary.js';
import { namedBy } from '../../shared/named-errors.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import { renderRadioField } from '../../shared/radio-field.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { checkPassword, PasswordProof } from './password-proof.js';
import { messages as partMessages } from './profile-parts.messages.js';
import type { Profile } from './profile-section.js';
import { messages } from './second-factor.messages.js';

const methods = ['totp', 'sms'] as const;

type Choice = { method: string; password: string };

/** Where the codes shall come from; the password says that it is really the owner who asks. */
export class FactorChoice {
  readonly controller: FormController<Choice, SecondFactorEnrolment>;
  readonly #profile: Profile;
  readonly #password: PasswordProof;

  constructor(profile: Profile, chosen: (enrolment: SecondFactorEnrolment) => unknown) {
    const { host } = profile;
    this.#profile = profile;
    this.#password = new PasswordProof(host);
    this.controller = new FormController<Choice, SecondFactorEnrolment>(host, {
      initial: { method: '', password: '' },
      check: (values) => ({
        ...(values.method === '' ? { method: messages[host.language].methodRequired } : {}),
        ...checkPassword(values, host.language),
      }),
      send: ({ method, password }, signal) => {
        const choice = { method: method === 'sms' ? 'sms' : 'totp', password } as const;
        return host.client.account.secondFactor.enrol(choice, { signal });
      },
      onSent: (enrolment) => {
        this.controller.reset({ method: enrolment.method });
        chosen(enrolment);
      },
    });
  }

  render(cancel: () => unknown): TemplateResult {
    const { host, submitCredentials } = this.#profile;
    const text = messages[host.language];
    return html`
      ${renderErrorSummary(
        host,
        this.controller,
        namedBy(host, (name) => this.#labelOf(name)),
      )}
      ${renderFailure(host, this.controller.failure)}
      ${renderRadioField(this.controller, {
        name: 'method',
        label: text.method,
        choices: methods.map((value) => ({ value, ...text.methods[value] })),
      })}
      <slot name="credentials"></slot>
      <div class="actions">
        <button class="button" part="button" type="button" @click=${cancel}>
          ${partMessages[host.language].cancel}
        </button>
        ${renderSubmitButton({
          label: text.next,
          busyLabel: text.checking,
          isBusy: this.controller.isSending,
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
}
