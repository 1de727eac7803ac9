import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The panel for QA that a page shows with `data-debug`. */
export class Panel {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get self(): Locator {
    return this.#page.locator('qa-panel');
  }

  /** Opens it, and this part of it alone. */
  async look(part: RegExp): Promise<void> {
    await this.self.getByRole('button').first().waitFor();
    if (await this.#closed.isVisible()) await this.#closed.click();
    for (const opened of await this.self.locator('section > details[open] > summary').all())
      await opened.click();
    await this.self.locator('summary').filter({ hasText: part }).click();
  }

  /** Waits until it says so, or has closed by itself since the page has moved the focus under it. */
  async said(text: string): Promise<void> {
    await this.self.getByText(text).or(this.#closed).first().waitFor();
  }

  /** It may have closed by itself, so as not to lie upon what has the focus. */
  async close(): Promise<void> {
    const button = this.self.getByRole('button', { name: 'Закрыть' });
    const press = async (): Promise<boolean> => {
      if (!(await this.#closed.isVisible()))
        await button.click({ timeout: 1000 }).catch(() => undefined);
      return this.#closed.isVisible();
    };
    await expect.poll(press).toBe(true);
  }

  get #closed(): Locator {
    return this.self.getByRole('button', { name: 'Проверка' });
  }
}
