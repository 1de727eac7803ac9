import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { messages as sharedMessages } from '../../../shared/shared.messages.js';
import type { ApplicationPages } from '../application-pages.js';
import { messages } from './list-tools.messages.js';

/** A list of thousands is shown page by page: as much as is looked at, and no more. */
export function renderPager(
  host: DrskElement,
  pages: ApplicationPages,
): TemplateResult | typeof nothing {
  const { next, before } = pages.loaded ?? { next: null, before: 0 };
  if (next === null && before === 0) return nothing;
  const text = sharedMessages[host.language];
  const button = (label: string, step: 1 | -1, isLast: boolean): TemplateResult =>
    html`<button
      class="button"
      part="button"
      type="button"
      ?disabled=${isLast}
      @click=${() => turn(host, pages, step)}
    >
      ${label}
    </button>`;
  return html`<nav class="pager" aria-label=${messages[host.language].pages}>
    ${button(text.back, -1, before === 0)} ${button(text.next, 1, next === null)}
  </nav>`;
}

/** Takes the reader to the top of the next page. */
async function turn(host: DrskElement, pages: ApplicationPages, step: 1 | -1): Promise<void> {
  await pages.turn(step);
  await host.updateComplete;
  const count = host.shadowRoot?.querySelector<HTMLElement>('.count');
  count?.scrollIntoView({ block: 'center' });
  count?.focus({ preventScroll: true });
}
