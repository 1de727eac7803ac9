import type { ApplicationSummary } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { isSlow } from '../../shared/slow.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { type CardView, renderCard } from './application-card.js';

/** One below the other; they stay until others have come. */
export function renderCards(
  items: readonly ApplicationSummary[],
  view: CardView,
  isLoading: boolean,
): TemplateResult {
  return html`<ul class="cards" aria-busy=${isLoading}>
    ${items.map((item) => renderCard(item, view))}
  </ul>`;
}

/** In place of the first ones, which are on their way. */
export function renderSkeleton(host: DrskElement): TemplateResult {
  const text = sharedMessages[host.language];
  return html`<div class="cards">
    ${
      isSlow(host)
        ? html`<p class="muted">${text.slow}</p>`
        : html`<p class="visually-hidden" role="status">${text.loading}</p>`
    }
    ${[1, 2, 3].map(() => html`<div class="card skeleton" aria-hidden="true"></div>`)}
  </div>`;
}
