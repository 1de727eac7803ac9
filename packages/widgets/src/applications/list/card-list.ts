import type { ApplicationSummary } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
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
export function renderSkeleton({ language }: DrskElement): TemplateResult {
  return html`<div class="cards">
    <p class="visually-hidden" role="status">${sharedMessages[language].loading}</p>
    ${[1, 2, 3].map(() => html`<div class="card skeleton" aria-hidden="true"></div>`)}
  </div>`;
}
