import type { Registration } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FieldErrors } from '../shared/form-values.js';
import { messages as sharedMessages } from '../shared/shared.messages.js';
import { SlottedForm } from '../shared/slotted-form.js';
import { ConsentDocuments } from './consent-documents.js';
import { NewPassword } from './new-password.js';
import { PasswordJudge } from './password-judge.js';
import { strengthStyles } from './password-strength.styles.js';
import { toRegistration } from './registration-body.js';
import { checkRegistration, todayOf } from './registration-check.js';
import { renderDetails } from './registration-details.js';
import type { RegistrationDraft } from './registration-draft.js';
import { detailNames, labelOf } from './registration-fields.js';
import type { RegistrationForm } from './registration-form.js';
import { RegistrationLetter } from './registration-letter.js';
import { messages } from './registration-rest.messages.js';
import { renderReview } from './registration-review.js';
import { registrationSteps as steps } from './registration-steps.js';
import { consentName, type RegistrationValues } from './registration-values.js';

export interface RestInput {
  draft: RegistrationDraft;
  form: RegistrationForm;
  /** Another letter or code is on its way, or the phone is confirmed. */
  resent: () => unknown;
  /** The reader wants to correct what was typed. */
  corrected: () => unknown;
}

export interface RestOptions extends RestInput {
  /** Sends the form in light DOM. */
  submit: () => unknown;
}

/** What the steps after the first one need, a part of its own: the page of the first does not wait for it. */
export class RegistrationRest {
  readonly documents: ConsentDocuments;
  readonly letter: RegistrationLetter;
  readonly #host: DrskElement;
  readonly #form: RegistrationForm;
  readonly #password: PasswordJudge;
  readonly #newPassword: NewPassword;

  constructor(host: DrskElement, options: RestInput) {
    this.#host = host;
    this.#form = options.form;
    this.documents = new ConsentDocuments(host, () => options.form.kind);
    this.#password = new PasswordJudge(host);
    this.#newPassword = new NewPassword(host, options.form.controller, this.#password);
    const { submit } = new SlottedForm(host, {
      content: () => this.#renderCredentials(),
      submit: (event) => this.#submitCredentials(event),
      styles: [strengthStyles],
    });
    this.letter = new RegistrationLetter(host, { ...options, submit });
  }

  /** Whether the step in view has all that it shows. */
  get isLoaded(): boolean {
    return this.#form.step !== steps.consents || this.documents.areHere;
  }

  render(): TemplateResult {
    const { step, kind, values, show, controller } = this.#form;
    if (step === steps.details) return this.#renderDetails();
    if (step === steps.consents) return this.documents.render(controller);
    const documents = this.documents.items;
    return renderReview(this.#host, { kind, values, documents, show });
  }

  check(values: RegistrationValues): FieldErrors {
    return checkRegistration(values, {
      documents: this.documents.items,
      password: this.#password,
      language: this.#host.language,
      today: todayOf(this.#host),
    });
  }

  /** Names of the fields of a step. */
  names(step: number): string[] {
    return step === steps.details
      ? detailNames(this.#form.kind)
      : this.documents.items.map(consentName);
  }

  labelOf(name: string): string | undefined {
    return labelOf(name, this.#host.language);
  }

  registration(values: RegistrationValues): Registration | undefined {
    return toRegistration(values, this.documents.items);
  }

  #renderDetails(): TemplateResult {
    const { language } = this.#host;
    const { kind, controller } = this.#form;
    return html`
      <p class="muted">${sharedMessages[language].requiredNote}</p>
      ${this.#renderKept()} ${renderDetails(this.#host, controller, kind)}
    `;
  }

  /** Where the fields that are filled in already come from. */
  #renderKept(): TemplateResult | typeof nothing {
    const { expired, fromEsia, passwordAgain } = messages[this.#host.language];
    const { isResumed, isFromEsia, values } = this.#form;
    if (this.letter.isExpired)
      return html`<p class="alert alert-warning text" part="alert alert-warning">${expired}</p>`;
    if (!isResumed || values.password !== '') return nothing;
    return html`<p class="alert text" part="alert">${isFromEsia ? fromEsia : passwordAgain}</p>`;
  }

  /** In light DOM: what is asked for depends on whether the letter is on its way. */
  #renderCredentials(): unknown {
    const { receipt, phone } = this.letter;
    if (!receipt) return this.#newPassword.render();
    return receipt.isConfirmed || phone.isConfirmed ? nothing : phone.renderCredentials();
  }

  #submitCredentials(event: Event): void {
    if (this.letter.receipt) void this.letter.phone.submit(event);
    else this.#form.goOn(event);
  }
}
