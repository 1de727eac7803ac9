import type { Registration, RegistrationReceipt } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FieldErrors } from '../shared/form-values.js';
import { messages as sharedMessages } from '../shared/shared.messages.js';
import { ConsentDocuments } from './consent-documents.js';
import { addNewPassword } from './new-password.js';
import { toRegistration } from './registration-body.js';
import { checkRegistration } from './registration-check.js';
import { renderDetails } from './registration-details.js';
import type { RegistrationDraft } from './registration-draft.js';
import { detailNames, labelOf } from './registration-fields.js';
import type { RegistrationForm } from './registration-form.js';
import { RegistrationLetter } from './registration-letter.js';
import { messages } from './registration-rest.messages.js';
import { renderReview } from './registration-review.js';
import { registrationSteps as steps } from './registration-steps.js';
import { consentName, type RegistrationValues } from './registration-values.js';

export interface RestOptions {
  draft: RegistrationDraft;
  form: RegistrationForm;
  /** A new letter is on its way. */
  resent: (receipt: RegistrationReceipt) => unknown;
  /** The reader wants to correct what was typed. */
  corrected: () => unknown;
}

/** What the steps after the first one need, a part of its own: the page of the first does not wait for it. */
export class RegistrationRest {
  readonly documents: ConsentDocuments;
  readonly letter: RegistrationLetter;
  readonly #host: DrskElement;
  readonly #form: RegistrationForm;

  constructor(host: DrskElement, options: RestOptions) {
    this.#host = host;
    this.#form = options.form;
    this.documents = new ConsentDocuments(host, () => options.form.kind);
    this.letter = new RegistrationLetter(host, options);
    addNewPassword(host, options.form.controller, options.form.goOn);
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
    return checkRegistration(values, this.documents.items, this.#host.language);
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
    const { kind, values, isResumed, controller } = this.#form;
    return html`
      <p class="muted">${sharedMessages[language].requiredNote}</p>
      ${
        isResumed && values.password === ''
          ? html`<p class="alert text" part="alert">${messages[language].passwordAgain}</p>`
          : nothing
      }
      ${renderDetails(this.#host, controller, kind)}
    `;
  }
}
