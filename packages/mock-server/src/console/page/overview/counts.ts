import { html, type TemplateResult } from 'lit';
import { count } from '../shared/format.js';
import type { Page } from '../shared/page.js';
import { overviewMessages } from './overview.messages.js';

const places = {
  accounts: 'centre',
  applications: 'applications',
  messages: 'outbox',
  appeals: 'appeals',
  orders: 'bank',
  exchanges: 'journal',
} as const;

const names = ['accounts', 'applications', 'messages', 'appeals', 'orders', 'exchanges'] as const;

/** How much there is of everything, and the way there. */
export function renderCounts({ language, changes }: Page): TemplateResult | undefined {
  const words = overviewMessages[language];
  const { counts } = changes;
  return (
    counts &&
    html`<section class="card">
      <h2>${words.counts}</h2>
      <ul class="tiles">
        ${names.map(
          (name) =>
            html`<li>
              <a href=${`#/${places[name]}`}
                ><strong>${count(counts[name], language)}</strong> ${words.counted[name]}</a
              >
            </li>`,
        )}
      </ul>
    </section>`
  );
}
