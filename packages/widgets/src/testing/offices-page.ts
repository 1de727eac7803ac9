import type { Locator, Page } from 'playwright-core';
import { messages } from '../offices/offices.messages.js';
import { WidgetPage, type WidgetOptions } from './widget-page.js';

/** `<drsk-offices>` */
export class OfficesPage extends WidgetPage {
  constructor(scope: Page | Locator, options?: WidgetOptions) {
    super(scope, 'drsk-offices', options);
  }

  get offices(): Locator {
    return this.part('office');
  }

  /** Those of the reader that are ahead. */
  get visits(): Locator {
    return this.part('visit');
  }

  get bookingNumber(): Locator {
    return this.fact('bookingNumber');
  }

  office(name: string): Locator {
    return this.titled('office', name);
  }

  /** Holds the first free time of an office. */
  async hold(name: string): Promise<void> {
    const text = messages[this.language];
    await this.office(name)
      .getByRole('button', { name: new RegExp(`^${text.book}`) })
      .click();
    await this.field('startsAt').first().check();
    await this.button(text.choose).click();
  }

  async confirm(): Promise<void> {
    await this.button(messages[this.language].held.confirm).click();
  }
}
