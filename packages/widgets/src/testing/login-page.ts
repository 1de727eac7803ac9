import type { Locator, Page } from 'playwright-core';
import type { ApplicantKind } from '@drsk/sdk';
import { messages } from '../account/login.messages.js';
import { WidgetPage, type WidgetOptions } from './widget-page.js';

export interface Credentials {
  applicantKind: ApplicantKind;
  /** СНИЛС or ИНН, typed in any way. */
  login: string;
  password: string;
}

/** `<drsk-login>` */
export class LoginPage extends WidgetPage {
  constructor(scope: Page | Locator, options?: WidgetOptions) {
    super(scope, 'drsk-login', options);
  }

  get submit(): Locator {
    return this.button(messages[this.language].submit);
  }

  /** Fills the form and sends it; what follows is the page's to wait for. */
  async signIn({ applicantKind, login, password }: Credentials): Promise<void> {
    await this.answer('applicantKind', applicantKind);
    await this.answer('login', login);
    await this.answer('password', password);
    await this.submit.click();
  }
}
