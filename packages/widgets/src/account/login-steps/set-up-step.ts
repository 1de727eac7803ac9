import type { AccountSetup, AccountSummary, ContactChange, SignedIn } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { renderErrorSummary } from '../../shared/error-summary.js';
import { namedBy } from '../../shared/named-errors.js';
import { renderFailure } from '../../shared/failure.js';
import { focusHeading } from '../../shared/focus-heading.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors } from '../../shared/form-values.js';
import { inputs } from '../../shared/input.styles.js';
import { PasswordField } from '../../shared/password-field.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { renderTextField } from '../../shared/text-field.js';
import { ConsentDocuments } from '../consent-documents.js';
import { isConsentOutdated } from '../consent-outdated.js';
import type { LoginFlow, LoginStep } from '../login-next.js';
import { PasswordJudge } from '../password-judge.js';
import { strengthStyles } from '../password-strength.styles.js';
import { checkRegistration, todayOf } from '../registration-check.js';
import { consentStyles } from '../registration-consents.styles.js';
import { contactNames, detailField, labelOf } from '../registration-fields.js';
import { consentName, noValues, type RegistrationValues } from '../registration-values.js';
import { SetUpLetter } from './set-up-letter.js';
import { messages } from './set-up.messages.js';
import { renderStepTitle } from './step-title.js';

/** The first entry of somebody whose account a customer centre has opened: contacts, a password, consents. */
export class SetUpStep implements LoginStep {
  readonly #flow: LoginFlow;
  readonly #account: AccountSummary;
  readonly #documents: ConsentDocuments;
  readonly #form: FormController<RegistrationValues, ContactChange>;
  readonly #password: PasswordField;
  readonly #judge: PasswordJudge;
  #letter: SetUpLetter | undefined;

  constructor(flow: LoginFlow, { account }: SignedIn) {
    const { host } = flow;
    this.#flow = flow;
    this.#account = account;
    this.#documents = new ConsentDocuments(host, () => account.applicantKind);
    this.#password = new PasswordField(host);
    this.#judge = new PasswordJudge(host);
    this.#form = new FormController<RegistrationValues, ContactChange>(host, {
      initial: { ...noValues, ...loginOf(account) },
      check: (values) => this.#check(values),
      send: (values, signal) => host.client.account.setUp(this.#toSetup(values), { signal }),
      onSent: (change) => this.#waitForLetter(change),
      onFailed: (error) => isConsentOutdated(error) && this.#askAgain(),
    });
    adoptStyles(host, [inputs, strengthStyles, consentStyles]);
    this.#documents.load();
  }

  readonly focus = (): void => focusHeading(this.#flow.host);

  readonly render = (): TemplateResult => {
    if (this.#letter) return this.#letter.render(() => this.#flow.leave(this.#account));
    const { host } = this.#flow;
    const text = messages[host.language];
    return html`
      ${renderStepTitle(host, text.title)}
      <p class="text">${text.explanation}</p>
      ${renderErrorSummary(
        host,
        this.#form,
        namedBy(host, (name) => labelOf(name, host.language)),
      )}
      ${renderFailure(host, this.#form.failure)}
      <form class="stack" part="form" novalidate @submit=${this.submit}>
        <p class="muted">${sharedMessages[host.language].requiredNote}</p>
        ${contactNames.map((name) =>
          renderTextField(
            this.#form,
            detailField(name, this.#account.applicantKind, host.language),
          ),
        )}
        <slot name="credentials"></slot>
        ${
          // Below the form in light DOM, where the widget's own styles reach.
          this.#judge.renderStrength(this.#form.values.password, this.#account.login)
        }
        ${this.#documents.render(this.#form)}
        ${renderSubmitButton({
          label: text.submit,
          busyLabel: text.submitting,
          isBusy: this.#form.isSending,
        })}
      </form>
    `;
  };

  /** The hidden name tells password managers whose new password this is. */
  readonly renderCredentials = (): TemplateResult | typeof nothing => {
    if (this.#letter) return nothing;
    const { applicantKind, login } = this.#account;
    if (this.#form.values.password !== '') this.#judge.load();
    const field = detailField('password', applicantKind, this.#flow.host.language);
    return html`
      <input name="username" autocomplete="username" .value=${login} hidden readonly />
      ${this.#password.render(this.#form, { ...field, id: 'drsk-login-new-password' })}
    `;
  };

  readonly submit = (event: Event): void => {
    event.preventDefault();
    if (this.#documents.areHere) void this.#form.submit();
  };

  #check(values: RegistrationValues): FieldErrors {
    const { language } = this.#flow.host;
    const asked = [...contactNames, 'password', ...this.#documents.items.map(consentName)];
    const errors = checkRegistration(values, {
      documents: this.#documents.items,
      password: this.#judge,
      language,
      today: todayOf(this.#flow.host),
    });
    return Object.fromEntries(Object.entries(errors).filter(([name]) => asked.includes(name)));
  }

  #toSetup(values: RegistrationValues): AccountSetup {
    const { email, phone, password } = values;
    const given = this.#documents.items.filter(
      (document) => values[consentName(document)] === true,
    );
    return {
      email,
      phone,
      password,
      consents: given.map(({ kind, version }) => ({ kind, version })),
    };
  }

  #askAgain(): true {
    this.#documents.renew();
    return true;
  }

  #waitForLetter(change: ContactChange): void {
    this.#letter = new SetUpLetter(this.#flow, change);
    this.#form.reset();
    this.focus();
  }
}

/** The login as the registration's rules know it: a password may not be the same. */
function loginOf({ applicantKind, login }: AccountSummary) {
  return { applicantKind, [applicantKind === 'individual' ? 'snils' : 'inn']: login };
}
