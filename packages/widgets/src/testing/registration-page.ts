import type { ApplicantKind } from '@drsk/sdk';
import type { Locator, Page } from 'playwright-core';
import { messages } from '../account/registration.messages.js';
import { messages as restMessages } from '../account/registration-rest.messages.js';
import { messages as sharedMessages } from '../shared/shared.messages.js';
import { WidgetPage, type WidgetOptions } from './widget-page.js';

/** `<drsk-registration>` */
export class RegistrationPage extends WidgetPage {
  constructor(scope: Page | Locator, options?: WidgetOptions) {
    super(scope, 'drsk-registration', options);
  }

  /** The step in view. */
  get step(): Locator {
    return this.part('step').and(this.root.getByRole('heading'));
  }

  get consents(): Locator {
    return this.part('consent');
  }

  /** Says where the letter has gone, once everything is sent. */
  letterTo(email: string): Locator {
    return this.root.getByText(restMessages[this.language].letter.sentTo(email));
  }

  /** From the first step to the letter; `details` by the names of fields, with the password among them. */
  async register(kind: ApplicantKind, details: Readonly<Record<string, string>>): Promise<void> {
    await this.answer('applicantKind', kind);
    await this.next();
    await this.answerAll(details);
    await this.next();
    await this.giveConsents();
    await this.next();
    await this.submit();
  }

  /** Those without which no account is opened. */
  async giveConsents(): Promise<void> {
    await this.consents.first().waitFor();
    const needed = this.consents.locator('[aria-required=true]');
    for (const box of await needed.all()) await box.check();
  }

  async next(): Promise<void> {
    await this.button(sharedMessages[this.language].next).click();
  }

  async submit(): Promise<void> {
    await this.button(messages[this.language].submit).click();
  }
}
