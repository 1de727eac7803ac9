import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ControlAnswer } from '../../../client/control-call.js';
import { facts } from '../shared/facts.js';
import { roubles, when } from '../shared/format.js';
import { Live } from '../shared/live.js';
import { View } from '../shared/view.js';
import { bankViewMessages } from './bank-view.messages.js';

type Order = ControlAnswer<'listOrders'>['items'][number];

/** What people pay by card and by SBP, and what may happen to it. */
@customElement('bank-view')
export class BankView extends View {
  readonly #orders = new Live(this, ['bank'], () => this.page.control.listOrders());

  protected override render(): unknown {
    const words = bankViewMessages[this.page.language];
    return this.#orders.render(
      ({ items }) =>
        html`<p class="soft">${words.hint}</p>
          ${items.length === 0 ? html`<p class="empty">${words.none}</p>` : undefined}
          ${items.map((item) => this.#renderOrder(item))}`,
    );
  }

  #renderOrder(item: Order): TemplateResult {
    const { control, language, run } = this.page;
    const words = bankViewMessages[language];
    const { id, amountKopecks, createdAt, events, kind, purpose, state } = item;
    return html`<article>
      <h2>${roubles(amountKopecks, language)} · ${words.kinds[kind]}</h2>
      <p class="soft">${purpose}</p>
      ${facts([
        [words.state, words.states[state]],
        [words.begun, when(createdAt, language)],
      ])}
      <div class="row">
        ${events.map(
          (event) =>
            html`<button
              type="button"
              class=${event === 'pay' ? 'main' : ''}
              @click=${() => run(() => control.runOrderEvent({ id, event }), words.events[event])}
            >
              ${words.events[event]}
            </button>`,
        )}
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bank-view': BankView;
  }
}
