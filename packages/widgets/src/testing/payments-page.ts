import type { PaymentWay } from '@drsk/sdk';
import type { Locator, Page } from 'playwright-core';
import { messages } from '../payments/payments.messages.js';
import { WidgetPage, type WidgetOptions } from './widget-page.js';

/** `<drsk-payments>` */
export class PaymentsPage extends WidgetPage {
  constructor(scope: Page | Locator, options?: WidgetOptions) {
    super(scope, 'drsk-payments', options);
  }

  get invoices(): Locator {
    return this.part('invoice');
  }

  /** What has become of money that was sent. */
  get payments(): Locator {
    return this.part('payment');
  }

  /** What is to be paid now. */
  get amountDue(): Locator {
    return this.fact('amountDue');
  }

  /** Begins to pay the part that is due; a card leads to the bank's page. */
  async pay(way: PaymentWay): Promise<void> {
    const name = new RegExp(`^${messages[this.language].ways[way]}`);
    await this.button(name).first().click();
  }

  /** Gives up what was begun, to choose another way. */
  async cancel(): Promise<void> {
    await this.button(messages[this.language].cancel).first().click();
  }
}
