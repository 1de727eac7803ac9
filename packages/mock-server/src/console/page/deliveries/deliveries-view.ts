import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ControlAnswer } from '../../../client/control-call.js';
import type { CarrierState, DeliveryCase } from '../../../operator/deliveries/delivery-desk.js';
import { facts } from '../shared/facts.js';
import { when } from '../shared/format.js';
import { Live } from '../shared/live.js';
import { View } from '../shared/view.js';
import { shownAddress } from '../shared/shown-address.js';
import { deliveriesViewMessages } from './deliveries-view.messages.js';

const settings = {
  sound: {},
  faults: { faultPercent: 100 },
  delays: { delayPercent: 100, delayMinutes: 30 },
} as const;

const settingNames = ['sound', 'faults', 'delays'] as const;

/** What becomes of what people are told, and how well those work who carry it. */
@customElement('deliveries-view')
export class DeliveriesView extends View {
  readonly #deliveries = new Live(this, ['deliveries', 'clock'], () =>
    this.page.control.listDeliveries(),
  );

  protected override render(): unknown {
    return this.#deliveries.render((reply) => this.#renderReply(reply));
  }

  #renderReply({ items, carriers }: ControlAnswer<'listDeliveries'>): TemplateResult {
    const words = deliveriesViewMessages[this.page.language];
    return html`<p class="soft">${words.hint}</p>
      <section class="card">
        <h2>${words.carrying}</h2>
        <ul class="plain">
          ${carriers.map((carrier) => this.#renderCarrier(carrier))}
        </ul>
      </section>
      ${items.length === 0 ? html`<p class="empty">${words.none}</p>` : undefined}
      ${items.map((item) => this.#renderDelivery(item))}`;
  }

  #renderCarrier(carrier: CarrierState): TemplateResult {
    const { control, language, run } = this.page;
    const words = deliveriesViewMessages[language];
    const { id } = carrier;
    // Files have no address that could fail.
    const names = settingNames.filter((name) => id !== 'documents' || name !== 'faults');
    return html`<li class="row">
      <span class="wide">
        ${words.carriers[id]} <span class="soft">${this.#troublesOf(carrier)}</span>
      </span>
      <span class="row" role="group" aria-label=${words.carriers[id]}>
        ${names.map(
          (name) =>
            html`<button
              type="button"
              aria-pressed=${name === settingOf(carrier)}
              @click=${() =>
                run(
                  () => control.setCarrier({ id, body: settings[name] }),
                  `${words.carriers[id]}: ${words.settings[name]}`,
                )}
            >
              ${words.settings[name]}
            </button>`,
        )}
      </span>
    </li>`;
  }

  #troublesOf({ faultPercent, delayPercent, delayMinutes }: CarrierState): string {
    const words = deliveriesViewMessages[this.page.language];
    const troubles = [
      ...(faultPercent > 0 ? [words.faults(faultPercent)] : []),
      ...(delayPercent > 0 ? [words.delays(delayPercent, delayMinutes)] : []),
    ];
    return troubles.join(', ') || words.sound;
  }

  #renderDelivery(item: DeliveryCase): TemplateResult {
    const { control, language, run } = this.page;
    const words = deliveriesViewMessages[language];
    const { id, actions, attempts, channel, createdAt, nextAttemptAt, title, to } = item;
    return html`<article>
      <h2>${title[language]}</h2>
      <p class="soft">
        ${[words.channels[channel], shownAddress(channel, to), when(createdAt, language)].join(' · ')}
      </p>
      <p>${this.#wordsOf(item)}</p>
      ${facts([
        ...attempts.map((attempt) => [when(attempt.at, language), this.#wordsOf(attempt)] as const),
        nextAttemptAt ? [words.next, when(nextAttemptAt, language)] : undefined,
      ])}
      ${
        actions.length === 0
          ? undefined
          : html`<div class="row">
              ${actions.map(
                (action) =>
                  html`<button
                    type="button"
                    @click=${() =>
                      run(() => control.decideDelivery({ id, action }), words.actions[action])}
                  >
                    ${words.actions[action]}
                  </button>`,
              )}
            </div>`
      }
    </article>`;
  }

  #wordsOf({ state, reason }: Pick<DeliveryCase, 'state' | 'reason'>): string {
    const words = deliveriesViewMessages[this.page.language];
    const said = words.states[state];
    return reason === null ? said : `${said}: ${words.reasons[reason]}`;
  }
}

function settingOf({ faultPercent, delayPercent }: CarrierState): string {
  if (faultPercent > 0) return 'faults';
  return delayPercent > 0 ? 'delays' : 'sound';
}

declare global {
  interface HTMLElementTagNameMap {
    'deliveries-view': DeliveriesView;
  }
}
