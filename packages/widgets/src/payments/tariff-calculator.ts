import { formatKopecks } from '@drsk/domain';
import type { ApplicationAnswers, Estimate, SocialCategoryPage } from '@drsk/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DrskElement } from '../shared/drsk-element.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import { FormController } from '../shared/form-controller.js';
import type { Language } from '../shared/language.js';
import { RequestController } from '../shared/request-controller.js';
import { sharedStyles } from '../shared/shared-styles.js';
import { renderCalculatorForm } from './calculator-form.js';
import { answersOf, checkValues, factsOf, initialValues } from './calculator-values.js';
import { EstimateChangedEvent } from './estimate-changed-event.js';
import { Estimates } from './estimates.js';
import { messages } from './tariff-calculator.messages.js';
import { styles } from './tariff-calculator.styles.js';

/**
 * Tells what a connection would cost and why, while its questions are answered; nobody has to sign in.
 * In a form of the page its value is the fee in kopecks, empty as long as there is none.
 *
 * @fires drsk-estimate-changed - `detail` is the fee in kopecks, and whether its rates are a sample.
 * @fires drsk-failure - `detail` is the error, when nothing could be estimated.
 * @csspart result - The answer.
 * @csspart fee - The fee.
 * @csspart picture - What the fee is made of, drawn.
 */
export class DrskTariffCalculator extends DrskElement {
  static readonly formAssociated = true;
  static override styles = [...sharedStyles, styles];

  /** Under which the fee is sent with the form around it. */
  @property({ reflect: true }) name: string | undefined;
  /** Kilowatts to begin with. */
  @property() power: string | undefined;
  /** Page of the application form. */
  @property({ attribute: 'form-url' }) formUrl: string | undefined;

  /** By a `<fieldset disabled>` around it. */
  @state() isDisabled = false;

  /** Set by `attachInternals`, which the ground calls before this class has its own fields. */
  declare protected internals: ElementInternals;

  readonly #estimates = new Estimates(this, (estimate) => this.#onEstimate(estimate));
  readonly #form = new FormController(this, {
    initial: initialValues,
    check: (values) => checkValues(values, this.language),
    send: () => this.#estimates.now(),
    onSent: () => undefined,
    onInput: (values) => this.#ask(values),
  });

  /** Who pays by the social rate: asked for when somebody says that they do. */
  readonly #social = new RequestController<SocialCategoryPage>(this, (signal) =>
    this.client.payments.socialCategories({ signal, locale: this.language }),
  );
  #language: Language | undefined;

  /** The form of the page that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The fee in kopecks; empty as long as there is none. */
  get value(): string {
    return this.#fee === undefined ? '' : String(this.#fee);
  }

  /** What was estimated last, whole. */
  get estimate(): Estimate | undefined {
    return this.#estimates.estimate;
  }

  /** What has been answered, as the application form takes it. */
  get answers(): ApplicationAnswers {
    return answersOf(this.#form.values);
  }

  override attachInternals(): ElementInternals {
    return (this.internals = super.attachInternals());
  }

  formResetCallback(): void {
    this.#form.reset(this.#given());
    this.#ask(this.#form.values);
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || changed.has('power')) this.#begin();
    // The sentences come from the server, in the language of the question.
    else if (this.#language !== this.language) this.#askAgain();
    this.#language = this.language;
  }

  protected override content(): TemplateResult {
    const text = messages[this.language];
    return html`
      ${this.renderHeading(text.title)}
      <form
        class="questions"
        part="form"
        novalidate
        ?inert=${this.isDisabled}
        @submit=${this.#form.submit}
      >
        ${renderCalculatorForm(this, this.#form, this.#social.result?.items)} ${this.#renderPeek()}
      </form>
      <section class="result" part="result" aria-busy=${String(this.#estimates.isAsking)}>
        ${renderLoadFailure(this, this.#estimates.failure, { retry: this.#estimates.now })}
        ${this.#renderResult()}
      </section>
    `;
  }

  #renderResult(): TemplateResult | typeof nothing {
    const text = messages[this.language];
    const { estimate, failure, isAsking, view } = this.#estimates;
    if (estimate && view) return view.renderEstimate(this, estimate);
    if (failure !== undefined) return nothing; // that nothing is counted has another reason
    return html`<p class="muted">${isAsking ? text.counting : text.empty}</p>`;
  }

  /** For the eye alone: what it says is announced, and stands in the result. */
  #renderPeek(): TemplateResult | typeof nothing {
    if (this.#fee === undefined) return nothing;
    return html`<p class="peek" aria-hidden="true">
      <span>${messages[this.language].peek}</span>
      <span>${formatKopecks(this.#fee, this.language)}</span>
    </p>`;
  }

  get #fee(): number | undefined {
    return this.#estimates.estimate?.sheet?.feeKopecks;
  }

  #begin(): void {
    this.#form.values = { ...this.#form.values, ...this.#given() };
    this.#ask(this.#form.values);
  }

  /** What the page knows. */
  #given(): Record<string, string> {
    return { regionCode: this.setting('region') ?? '', powerKw: this.power ?? '' };
  }

  #ask(values: typeof initialValues): void {
    const facts = factsOf(values);
    this.#estimates.later(facts);
    if (!facts) this.#tell(undefined);
    if (values['isSocial'] && !this.#social.result && !this.#social.isLoading)
      void this.#social.load();
  }

  #askAgain(): void {
    void this.#estimates.now();
    if (this.#social.result) void this.#social.load();
  }

  #onEstimate(estimate: Estimate): void {
    const { sheet, refusal } = estimate;
    this.#estimates.view?.keepEstimated(this.answers);
    this.announcement = sheet
      ? messages[this.language].fee(formatKopecks(sheet.feeKopecks, this.language))
      : (refusal?.text ?? '');
    this.#tell(estimate);
  }

  #told: string | null = null;

  #tell(estimate: Estimate | undefined): void {
    const sheet = estimate?.sheet;
    const value = sheet ? String(sheet.feeKopecks) : null;
    this.internals.setFormValue(value);
    if (value === this.#told) return;
    this.#told = value;
    const detail = {
      feeKopecks: sheet?.feeKopecks ?? null,
      isSample: sheet?.tariff.isSample ?? false,
    };
    this.dispatchEvent(new EstimateChangedEvent(detail));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-tariff-calculator': DrskTariffCalculator;
  }
}
