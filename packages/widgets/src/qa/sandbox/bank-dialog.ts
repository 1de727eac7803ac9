import { html, LitElement, type TemplateResult } from 'lit';
import { toLanguage } from '../../shared/language.js';
import { page } from '../../shared/page.js';
import type { Control } from '../control.js';
import { styles as controls } from '../panel/controls.styles.js';
import { styles } from './bank-dialog.styles.js';
import { messages } from './bank.messages.js';
import type { PageSandbox } from './page-sandbox.js';

const payment = /^\/_sandbox\/bank\/pay\/([\w-]+)$/;

/** Stands in for the page of the bank, which a sandbox in the page cannot open. */
export class BankDialog extends LitElement {
  static override styles = [controls, styles];

  readonly #sandbox: PageSandbox;
  readonly #control: Control;
  #address = '';

  constructor(sandbox: PageSandbox, control: Control) {
    super();
    this.#sandbox = sandbox;
    this.#control = control;
  }

  /** Opens where the page would leave for the bank. */
  watch(navigation: Navigation): void {
    navigation.addEventListener('navigate', (event) => {
      const { origin, pathname, href } = new URL(event.destination.url);
      if (origin !== this.#sandbox.origin) return;
      // The host is nobody's: whatever else the sandbox would show there, the reader stays here.
      event.preventDefault();
      if (payment.test(pathname)) void this.#ask(href);
    });
  }

  protected override render(): TemplateResult {
    const language = toLanguage(page().settings.locale ?? document.documentElement.lang);
    const { title, text, pay, decline, back } = messages[language];
    return html`
      <dialog lang=${language} dir="ltr" aria-labelledby="title" aria-describedby="text">
        <h2 id="title">${title}</h2>
        <p id="text">${text}</p>
        <div class="row">
          <button type="button" class="main" @click=${() => this.#leave('pay')}>${pay}</button>
          <button type="button" @click=${() => this.#leave('decline')}>${decline}</button>
          <button type="button" @click=${() => this.#leave()}>${back}</button>
        </div>
      </dialog>
    `;
  }

  async #ask(address: string): Promise<void> {
    this.#address = address;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** To where the bank sends whoever has paid. */
  async #leave(event?: 'pay' | 'decline'): Promise<void> {
    const [, orderId = ''] = payment.exec(new URL(this.#address).pathname) ?? [];
    if (event) await this.#control.settle(orderId, event);
    const answer = await this.#sandbox.fetch(this.#address, {
      method: 'POST',
      body: new URLSearchParams({ cancel: 'yes' }),
    });
    window.location.assign(answer.headers.get('location') ?? window.location.href);
  }
}
