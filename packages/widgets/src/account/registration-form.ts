import type { ApplicantKind, RegistrationReceipt } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { renderErrorSummary } from '../shared/error-summary.js';
import { namedBy } from '../shared/named-errors.js';
import { renderFailure } from '../shared/failure.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import { FormController } from '../shared/form-controller.js';
import type { FieldErrors } from '../shared/form-values.js';
import { renderLoading } from '../shared/loading.js';
import type { RequestController } from '../shared/request-controller.js';
import { messages as sharedMessages } from '../shared/shared.messages.js';
import { focusStep, renderSteps } from '../shared/steps.js';
import { renderSubmitButton } from '../shared/submit-button.js';
import { isApplicantKind } from './applicant-kinds.js';
import { isConsentOutdated } from './consent-outdated.js';
import type { EsiaValues } from './esia-person.js';
import type { RegistrationDraft } from './registration-draft.js';
import { renderKind } from './registration-kind.js';
import { messages } from './registration.messages.js';
import type { RegistrationRest } from './registration-rest.js';
import { registrationSteps as steps } from './registration-steps.js';
import type { RegistrationValues } from './registration-values.js';

export interface RegistrationFormOptions {
  draft: RegistrationDraft;
  /** What ЕСИА has told of the applicant. */
  person: EsiaValues | undefined;
  /** What the later steps need. */
  rest: RequestController<RegistrationRest>;
  /** Something was typed, or another step is in view. */
  changed: () => unknown;
  sent: (receipt: RegistrationReceipt) => unknown;
}

/** The four steps from the status to the sending. */
export class RegistrationForm {
  step: number;

  readonly #host: DrskElement;
  readonly #options: RegistrationFormOptions;
  readonly #form: FormController<RegistrationValues, RegistrationReceipt>;
  /** Something was typed before a reload, or is known from elsewhere. */
  readonly isResumed: boolean;
  readonly isFromEsia: boolean;

  constructor(host: DrskElement, options: RegistrationFormOptions) {
    this.#host = host;
    this.#options = options;
    const { draft, person } = options;
    const values = { ...draft.values, ...person };
    this.isFromEsia = person !== undefined;
    const wasOpen = draft.step >= steps.details || this.isFromEsia;
    // Where a reload leads is told by the answers: the password is never kept, so no further than the details.
    this.isResumed = wasOpen && isApplicantKind(values.applicantKind);
    this.step = this.isResumed ? steps.details : steps.kind;
    this.#form = new FormController(host, {
      initial: values,
      check: (typed) => this.#check(typed),
      send: (typed, signal) => this.#send(typed, signal),
      onSent: options.sent,
      onFailed: (error) => isConsentOutdated(error) && this.#askAgain(),
      onInput: options.changed,
      onRefused: (errors) => this.#showRefused(errors),
    });
  }

  /** What the later steps are made with. */
  get controller(): FormController<RegistrationValues, RegistrationReceipt> {
    return this.#form;
  }

  get values(): RegistrationValues {
    return this.#form.values;
  }

  readonly show = (step: number): void => {
    if (step !== steps.kind) void this.load(step);
    this.#open(step);
  };

  /** Loads what the step in view needs. */
  readonly load = async (step = this.step): Promise<void> => {
    const { rest } = this.#options;
    if (!rest.result) await rest.load();
    if (step === steps.consents) rest.result?.documents.load();
  };

  render(): TemplateResult {
    const { language } = this.#host;
    const isChecking = this.step === steps.check;
    return html`
      ${renderSteps(this.#host, { labels: messages[language].steps, current: this.step })}
      ${renderErrorSummary(
        this.#host,
        this.#form,
        namedBy(this.#host, (name) => this.#rest?.labelOf(name)),
      )}
      ${renderFailure(this.#host, this.#form.failure)}
      <form class="stack" part="form" novalidate @submit=${this.goOn}>
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

  #renderStep(): TemplateResult {
    if (this.step === steps.kind) return renderKind(this.#host, this.#form);
    const { result, failure } = this.#options.rest;
    if (failure !== undefined)
      return renderLoadFailure(this.#host, failure, { retry: () => this.load() });
    return result ? result.render() : renderLoading(this.#host);
  }

  #renderBack(): TemplateResult | typeof nothing {
    if (this.step === steps.kind) return nothing;
    return html`<button
      class="button"
      part="button"
      type="button"
      @click=${() => this.show(this.step - 1)}
    >
      ${sharedMessages[this.#host.language].back}
    </button>`;
  }

  readonly goOn = (event: Event): void => {
    event.preventDefault();
    if (this.step === steps.check) void this.#form.submit();
    else if (this.step !== steps.kind && !this.#rest?.isLoaded) void this.load();
    else if (this.#form.passes(this.#namesOf(this.step))) this.show(this.step + 1);
  };

  #open(step: number): void {
    this.step = step;
    this.#options.changed();
    focusStep(this.#host);
  }

  /** A text has changed since it was agreed to. */
  #askAgain(): boolean {
    this.#rest?.documents.renew();
    this.#open(steps.consents);
    return true;
  }

  #showRefused(errors: FieldErrors): void {
    const [name = ''] = Object.keys(errors);
    const step = [steps.kind, steps.details, steps.consents].find((candidate) =>
      this.#namesOf(candidate).includes(name),
    );
    this.step = step ?? this.step;
  }

  #namesOf(step: number): string[] {
    return step === steps.kind ? ['applicantKind'] : (this.#rest?.names(step) ?? []);
  }

  #check(values: RegistrationValues): FieldErrors {
    if (isApplicantKind(values.applicantKind)) return this.#rest?.check(values) ?? {};
    return { applicantKind: messages[this.#host.language].kindRequired };
  }

  async #send(values: RegistrationValues, signal: AbortSignal): Promise<RegistrationReceipt> {
    const registration = this.#rest?.registration(values);
    if (!registration) throw new TypeError('The form lets nobody here without an applicant kind');
    return this.#host.client.account.register(registration, { signal });
  }
}
