import type { ApplicantKind, ConsentDocument, RegistrationReceipt } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { renderErrorSummary } from '../shared/error-summary.js';
import { renderFailure } from '../shared/failure.js';
import { FormController } from '../shared/form-controller.js';
import type { FieldErrors } from '../shared/form-values.js';
import { renderLoading } from '../shared/loading.js';
import type { RequestController } from '../shared/request-controller.js';
import { messages as sharedMessages } from '../shared/shared.messages.js';
import { focusStep, renderSteps } from '../shared/steps.js';
import { renderSubmitButton } from '../shared/submit-button.js';
import { isApplicantKind } from './applicant-kinds.js';
import { isConsentOutdated } from './consent-outdated.js';
import { addNewPassword } from './new-password.js';
import { checkRegistration } from './registration-check.js';
import { renderDetails } from './registration-details.js';
import type { RegistrationDraft } from './registration-draft.js';
import { detailNames, labelOf } from './registration-fields.js';
import { renderKind } from './registration-kind.js';
import { messages } from './registration.messages.js';
import type { RegistrationRest } from './registration-rest.js';
import { consentName, type RegistrationValues, toRegistration } from './registration-values.js';

export interface RegistrationFormOptions {
  draft: RegistrationDraft;
  /** What the later steps need. */
  rest: RequestController<RegistrationRest>;
  /** The reader is on the way to them. */
  prepare: () => unknown;
  /** Something was typed, or another step is in view. */
  changed: () => unknown;
  sent: (receipt: RegistrationReceipt) => unknown;
}

const kindStep = 0;
const detailsStep = 1;
const consentsStep = 2;
const checkStep = 3;

/** The four steps from the status to the sending. */
export class RegistrationForm {
  step: number;

  readonly #host: DrskElement;
  readonly #options: RegistrationFormOptions;
  readonly #form: FormController<RegistrationValues, RegistrationReceipt>;
  readonly #isResumed: boolean;

  constructor(host: DrskElement, options: RegistrationFormOptions) {
    this.#host = host;
    this.#options = options;
    const { values, step } = options.draft;
    // Where a reload leads is told by the answers: the password is never kept, so no further than the details.
    this.#isResumed = step >= detailsStep && isApplicantKind(values.applicantKind);
    this.step = this.#isResumed ? detailsStep : kindStep;
    this.#form = new FormController(host, {
      initial: values,
      check: (typed) => checkRegistration(typed, this.#documents, host.language),
      send: (typed, signal) => this.#send(typed, signal),
      onSent: options.sent,
      onFailed: (error) => isConsentOutdated(error) && this.#askAgain(),
      onInput: options.changed,
      onRefused: (errors) => this.#showRefused(errors),
    });
    addNewPassword(host, this.#form, this.#goOn);
  }

  get values(): RegistrationValues {
    return this.#form.values;
  }

  readonly show = (step: number): void => {
    if (step === detailsStep) this.#options.prepare();
    if (step === consentsStep) void this.#loadConsents();
    this.#open(step);
  };

  render(): TemplateResult {
    const { language } = this.#host;
    const isChecking = this.step === checkStep;
    return html`
      ${renderSteps(this.#host, { labels: messages[language].steps, current: this.step })}
      ${renderErrorSummary(this.#host, this.#form, (name) => labelOf(name, language))}
      ${renderFailure(this.#host, this.#form.failure)}
      <form class="stack" part="form" novalidate @submit=${this.#goOn}>
        ${this.#renderStep()}
        <div class="actions">
          ${this.#renderBack()}
          ${renderSubmitButton({
            label: isChecking ? messages[language].submit : sharedMessages[language].next,
            busyLabel: messages[language].submitting,
            isBusy: this.#form.isSending,
          })}
        </div>
      </form>
    `;
  }

  get kind(): ApplicantKind {
    const { applicantKind } = this.values;
    return isApplicantKind(applicantKind) ? applicantKind : 'individual';
  }

  get #rest(): RegistrationRest | undefined {
    return this.#options.rest.result;
  }

  get #documents(): readonly ConsentDocument[] {
    return this.#rest?.documents.items ?? [];
  }

  #renderStep(): TemplateResult {
    if (this.step === kindStep) return renderKind(this.#host, this.#form);
    if (this.step === detailsStep) return this.#renderDetails();
    const { result, failure } = this.#options.rest;
    if (failure !== undefined)
      return renderFailure(this.#host, failure, { retry: this.#loadConsents });
    if (!result) return renderLoading(this.#host);
    if (this.step === consentsStep) return result.documents.render(this.#form);
    return result.renderReview(this.#host, {
      kind: this.kind,
      values: this.values,
      documents: this.#documents,
      show: this.show,
    });
  }

  #renderDetails(): TemplateResult {
    const { language } = this.#host;
    return html`
      <p class="muted">${sharedMessages[language].requiredNote}</p>
      ${
        this.#isResumed && this.values.password === ''
          ? html`<p class="alert text" part="alert">${messages[language].passwordAgain}</p>`
          : nothing
      }
      ${renderDetails(this.#host, this.#form, this.kind)}
    `;
  }

  #renderBack(): TemplateResult | typeof nothing {
    if (this.step === kindStep) return nothing;
    return html`<button
      class="button"
      part="button"
      type="button"
      @click=${() => this.show(this.step - 1)}
    >
      ${sharedMessages[this.#host.language].back}
    </button>`;
  }

  readonly #goOn = (event: Event): void => {
    event.preventDefault();
    if (this.step === checkStep) void this.#form.submit();
    else if (this.step === consentsStep && !this.#rest?.documents.areHere)
      void this.#loadConsents();
    else if (this.#form.passes(this.#namesOf(this.step))) this.show(this.step + 1);
  };

  readonly #loadConsents = async (): Promise<void> => {
    const { rest } = this.#options;
    if (!rest.result) await rest.load();
    rest.result?.documents.load();
  };

  #open(step: number): void {
    this.step = step;
    this.#options.changed();
    focusStep(this.#host);
  }

  /** A text has changed since it was agreed to. */
  #askAgain(): boolean {
    this.#rest?.documents.renew();
    this.#open(consentsStep);
    return true;
  }

  #showRefused(errors: FieldErrors): void {
    const [name = ''] = Object.keys(errors);
    const step = [kindStep, detailsStep, consentsStep].find((candidate) =>
      this.#namesOf(candidate).includes(name),
    );
    this.step = step ?? this.step;
  }

  #namesOf(step: number): string[] {
    if (step === kindStep) return ['applicantKind'];
    return step === detailsStep ? detailNames(this.kind) : this.#documents.map(consentName);
  }

  async #send(values: RegistrationValues, signal: AbortSignal): Promise<RegistrationReceipt> {
    const registration = toRegistration(values, this.#documents);
    if (!registration) throw new TypeError('The form lets nobody here without an applicant kind');
    return this.#host.client.account.register(registration, { signal });
  }
}
