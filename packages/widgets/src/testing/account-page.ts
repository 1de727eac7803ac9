import type { Locator, Page } from 'playwright-core';
import { messages } from '../account/cabinet/account.messages.js';
import { type Credentials, LoginPage } from './login-page.js';
import { WidgetPage, type WidgetOptions } from './widget-page.js';

type ViewName = keyof (typeof messages)['ru']['views'];

/** `<drsk-account>`; what is in view has a page object of its own. */
export class AccountPage extends WidgetPage {
  readonly #options: WidgetOptions | undefined;

  constructor(scope: Page | Locator, options?: WidgetOptions) {
    super(scope, 'drsk-account', options);
    this.#options = options;
  }

  /** The view, by its name for the reader. */
  view(name: ViewName): Locator {
    const label = messages[this.language].views[name];
    return this.root.getByRole('region', { name: label, exact: true });
  }

  /** Fills the login that stands in place of what is nobody else's. */
  async signIn(credentials: Credentials): Promise<void> {
    await new LoginPage(this.root, this.#options).signIn(credentials);
  }

  /** Goes to a view by the menu, which it opens where there is no room for it. */
  async goTo(name: Exclude<ViewName, 'application'>): Promise<void> {
    const text = messages[this.language];
    const menu = this.root.getByRole('navigation', { name: text.menuName });
    await menu.waitFor();
    const button = menu.getByRole('button', { name: new RegExp(`^${text.menu}`) });
    if (await button.isVisible()) await button.click();
    const label = new RegExp(`^${text.views[name]}`);
    await menu.getByRole('link', { name: label }).click();
    await this.view(name).waitFor();
  }
}
