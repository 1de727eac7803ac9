import type { ConfirmedAccount, RegistrationReceipt } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DrskElement } from '../shared/drsk-element.js';
import { focusHeading } from '../shared/focus-heading.js';
import { messages as sharedMessages } from '../shared/shared.messages.js';
import { sharedStyles } from '../shared/shared-styles.js';
import { stepStyles } from '../shared/steps.styles.js';
import { summaryStyles } from '../shared/summary-list.styles.js';
import { EmailConfirmedEvent, RegistrationSentEvent } from './account-events.js';
import { EmailConfirmation } from './email-confirmation.js';
import { rememberApplicantKind } from './last-applicant-kind.js';
import { dropDraft, keepDraft, readDraft } from './registration-draft.js';
import { RegistrationForm } from './registration-form.js';
import { RegistrationLetter } from './registration-letter.js';
import { messages } from './registration.messages.js';
import { styles } from './registration.styles.js';

/**
 * Opens an account: status, its fields, consents, a check, a letter; and confirms the e-mail when the letter's
 * link (`#token=…`) leads to the page.
 *
 * @slot - What the page shows until the widget is ready.
 * @slot credentials - The widget's own form, in light DOM for password managers.
 * @fires drsk-registration-sent - The letter is on its way.
 * @fires drsk-email-confirmed - The account is open.
 * @fires drsk-failure - `detail` is the error, when it is not about a field.
 * @csspart container - The card.
 */
@customElement('drsk-registration')
export class DrskRegistration extends DrskElement {
  static override styles = [...sharedStyles, stepStyles, summaryStyles, styles];

  /** Page of the login, where a registration ends. */
  @property({ attribute: 'login-url', reflect: true }) loginUrl: string | undefined;

  readonly #draft = readDraft();
  readonly #form = new RegistrationForm(this, {
    draft: this.#draft,
    changed: () => this.#keep(),
    sent: (receipt) => this.#waitForLetter(receipt),
  });
  readonly #letter = new RegistrationLetter(this, {
    receipt: this.#draft.receipt,
    resent: () => this.#keep(),
    changed: () => this.#correct(),
  });
  readonly #confirmation = new EmailConfirmation(this, {
    hasLetter: () => this.#letter.receipt !== undefined,
    confirmed: (account) => this.#finish(account),
    left: () => focusHeading(this),
  });

  protected override content(): TemplateResult {
    const text = messages[this.language];
    const { receipt } = this.#letter;
    if (this.#confirmation.isShown)
      return html`${this.renderHeading(text.confirmation.title)} ${this.#confirmation.render()}`;
    if (receipt)
      return html`${this.renderHeading(text.letter.title)} ${this.#letter.render(receipt)}`;
    return html` ${this.renderHeading(text.title)} ${this.#form.render()} ${this.#renderLogin()} `;
  }

  #renderLogin(): TemplateResult | typeof nothing {
    const loginUrl = this.setting('login-url');
    if (!loginUrl) return nothing;
    return html`<p class="muted" part="footer">
      ${messages[this.language].haveAccount}
      <a class="link" href=${loginUrl}>${sharedMessages[this.language].signIn}</a>
    </p>`;
  }

  #keep(): void {
    const { values, step } = this.#form;
    keepDraft({ values, step, receipt: this.#letter.receipt });
    this.requestUpdate();
  }

  #waitForLetter(receipt: RegistrationReceipt): void {
    this.#letter.show(receipt);
    this.#keep();
    focusHeading(this);
    this.dispatchEvent(new RegistrationSentEvent());
  }

  /** Back to the details, with everything kept. */
  #correct(): void {
    this.#letter.receipt = undefined;
    this.#form.show(1);
  }

  #finish({ applicantKind }: ConfirmedAccount): void {
    dropDraft();
    rememberApplicantKind(applicantKind);
    this.dispatchEvent(new EmailConfirmedEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drsk-registration': DrskRegistration;
  }
}
