import type { DeliveryReason, Notification, NotificationDelivery } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { messages } from './deliveries.messages.js';
import { type Clock, formatDate, formatMoment } from './moments.js';

/** Whatever there is no such thing of. */
const refusals = {
  email: 'address_refused',
  sms: 'phone_refused',
  push: 'browser_refused',
} as const;

/** What became of its messages, and every try; opened by who wants to know. */
export function renderDeliveries(
  { deliveries, announceOn }: Notification,
  clock: Clock,
): TemplateResult | typeof nothing {
  const text = messages[clock.language];
  if (deliveries.length === 0) return nothing;
  const states = deliveries.map(
    ({ channel, state }) => `${text.channels[channel]}\u00A0— ${text.states[state]}`,
  );
  return html`<details class="deliveries">
    <summary class="small">${states.join('\u00A0·\u00A0')}</summary>
    ${
      announceOn === null
        ? nothing
        : html`<p class="muted small">${text.announceOn(formatDate(announceOn, clock))}</p>`
    }
    <ul class="delivery-list">
      ${deliveries.map((delivery) => renderDelivery(delivery, clock))}
    </ul>
  </details>`;
}

function renderDelivery(
  { channel, address, state, reason, nextAttemptAt, isLate, attempts }: NotificationDelivery,
  clock: Clock,
): TemplateResult {
  const text = messages[clock.language];
  const because = (why: DeliveryReason | null): string => {
    if (why === null) return '';
    return `, ${text.reasons[why === 'address_refused' ? refusals[channel] : why]}`;
  };
  const moment = (instant: string): string => formatMoment(instant, clock);
  return html`<li class="delivery delivery-${state}">
    <p class="text small">
      <strong>${text.channels[channel]}</strong> ${address}: ${text.states[state]}${because(reason)}
    </p>
    ${isLate ? html`<p class="text small late">${text.late}</p>` : nothing}
    ${
      nextAttemptAt === null
        ? nothing
        : html`<p class="text small">${text.next(moment(nextAttemptAt))}</p>`
    }
    ${
      attempts.length === 0
        ? nothing
        : html`<ol class="attempts small" aria-label=${text.attempts}>
            ${attempts.map(
              (attempt) =>
                html`<li>
                  <time datetime=${attempt.at}>${moment(attempt.at)}</time> —
                  ${text.states[attempt.state]}${because(attempt.reason)}
                </li>`,
            )}
          </ol>`
    }
  </li>`;
}
