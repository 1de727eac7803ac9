import { html, type TemplateResult } from 'lit';
import type { ClockReply } from '../frame/ticking.js';
import type { Page } from '../shared/page.js';
import { overviewMessages } from './overview.messages.js';

const rates = [1, 60, 3600] as const;

/** Whether the clock goes, and how fast. */
export function renderPace({ mode, rate }: ClockReply, page: Page): TemplateResult {
  const words = overviewMessages[page.language];
  const set = (body: Parameters<typeof page.control.setClock>[0]['body'], label: string) => () =>
    page.run(() => page.control.setClock({ body }), label);
  return html`<div class="row pace" role="group" aria-label=${words.pace}>
    <span class="soft" aria-hidden="true">${words.pace}:</span>
    <button
      type="button"
      aria-pressed=${mode === 'frozen'}
      @click=${set({ mode: 'frozen' }, words.frozen)}
    >
      ${words.frozen}
    </button>
    ${rates.map(
      (one) =>
        html`<button
          type="button"
          aria-pressed=${mode === 'running' && rate === one}
          @click=${set({ mode: 'running', rate: one }, words.rates[one])}
        >
          ${words.rates[one]}
        </button>`,
    )}
  </div>`;
}
