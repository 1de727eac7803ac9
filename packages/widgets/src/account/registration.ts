import type { RegistrationReceipt } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DrskElement } from '../shared/drsk-element.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import { focusHeading } from '../shared/focus-heading.js';
import { renderLoading } from '../shared/loading.js';
import { RequestController } from '../shared/request-controller.js';
import { messages as sharedMessages } from '../shared/shared.messages.js';
import { sharedStyles } from '../shared/shared-styles.js';
import { stepStyles } from '../shared/steps.styles.js';
import { summaryStyles } from '../shared/summary-list.styles.js';
import { RegistrationSentEvent } from './account-events.js';
import { takeEsiaPerson } from './esia-person.js';
import { keepDraft, readDraft } from './registration-draft.js';
import { RegistrationForm } from './registration-form.js';
import { letterStyles } from './letter.styles.js';
import { consentStyles } from './registration-consents.styles.js';
import { messages } from './registration.messages.js';
import type { RegistrationRest } from './registration-rest.js';
import { styles } from './registration.styles.js';

/**
 * Opens an account: status, its fields, consents, a check, and the letter that confirms the e-mail; its link leads
 * to `<drsk-email-confirmation>`.
 *
 * @fires drsk-registration-sent - The letter is on its way.
 * @fires drsk-failure - `detail` is the error, when it is not about a field.
 */
export class DrskRegistration extends DrskElement {
  static override styles = [
    ...sharedStyles,
    stepStyles,
    summaryStyles,
    consentStyles,
    letterStyles,
    styles,
  ];

  /** Page of the login, where a registration ends. */
  @property({ attribute: 'login-url', reflect: true }) loginUrl: string | undefined;

  readonly #draft = readDraft();
  readonly #rest = new RequestController(this, () => this.#loadRest());
  readonly #form = new RegistrationForm(this, {
    draft: this.#draft,
    person: takeEsiaPerson(),
    rest: this.#rest,
    changed: () => this.#keep(),
    sent: (receipt) => this.#waitForLetter(receipt),
  });

  protected override firstUpdated(): void {
    if (this.#draft.receipt || this.#form.isResumed) void this.updateComplete.then(this.#rest.load);
  }

  protected override content(): TemplateResult {
    const text = messages[this.language];
    const receipt = this.#receipt;
    if (receipt) {
      const heading = receipt.isConfirmed ? text.confirmed : text.letterSent;
      return html`${this.renderHeading(heading)} ${this.#renderLetter(receipt)}`;
    }
    return html`${this.renderHeading(text.title)} ${this.#form.render()} ${this.#renderLogin()}`;
  }

  /** The letter that is on its way; until the part that shows it is here, the one before a reload. */
  get #receipt(): RegistrationReceipt | undefined {
    const { result } = this.#rest;
    return result ? result.letter.receipt : this.#draft.receipt;
  }

  #renderLetter(receipt: RegistrationReceipt): TemplateResult {
    const { result, failure, load } = this.#rest;
    if (result) return result.letter.render(receipt);
    return failure === undefined
      ? renderLoading(this)
      : renderLoadFailure(this, failure, { retry: load });
  }

  #renderLogin(): TemplateResult | typeof nothing {
    const loginUrl = this.setting('login-url');
    if (!loginUrl) return nothing;
    return html`<p class="muted" part="footer">
      ${messages[this.language].haveAccount}
      <a class="link" href=${loginUrl}>${sharedMessages[this.language].signIn}</a>
    </p>`;
  }

  async #loadRest(): Promise<RegistrationRest> {
    const { RegistrationRest: Rest } = await importRest();
    return new Rest(this, {
      draft: this.#draft,
      form: this.#form,
      resent: () => this.#keep(),
      corrected: () => this.#correct(),
    });
  }

  #keep(): void {
    // On the way to the next step; whoever needs it asks again.
    if (!this.#rest.result) void importRest().catch(() => undefined);
    const { values, step } = this.#form;
    const letter = this.#rest.result?.letter;
    const clockAhead = letter?.clock.ahead ?? this.#draft.clockAhead;
    const isPhoneConfirmed = letter?.phone.isConfirmed ?? this.#draft.isPhoneConfirmed;
    keepDraft({ values, step, receipt: this.#receipt, clockAhead, isPhoneConfirmed });
    this.requestUpdate();
  }

  #waitForLetter(receipt: RegistrationReceipt): void {
    this.#rest.result?.letter.show(receipt);
    this.#keep();
    focusHeading(this);
    this.dispatchEvent(new RegistrationSentEvent());
  }

  /** Back to the details, with everything kept. */
  #correct(): void {
    const { result } = this.#rest;
    if (result) result.letter.receipt = undefined;
    this.#form.show(1);
  }
}

function importRest() {
  return import('./registration-rest.js');
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-registration': DrskRegistration;
  }
}
