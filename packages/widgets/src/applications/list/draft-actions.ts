import type { ApplicationSummary } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { messages } from './applications.messages.js';
import type { DraftRemoval } from './draft-removal.js';

export interface DraftActions {
  host: DrskElement;
  removal: DraftRemoval;
  formUrl: string | undefined;
}

/** Go on with a draft or throw it away; the second asks first. */
export function renderDraftActions(
  draft: ApplicationSummary,
  { host, removal, formUrl }: DraftActions,
): TemplateResult {
  const text = messages[host.language];
  if (removal.askedId === draft.id) return renderQuestion(draft, { host, removal, formUrl });
  return html`<div class="card-actions">
    ${
      formUrl
        ? html`<a
            class="button button-secondary"
            part="button button-secondary"
            href=${`${formUrl}#id=${draft.id}`}
            >${text.continue}</a
          >`
        : nothing
    }
    <button
      class="button button-link"
      part="button button-link"
      type="button"
      @click=${() => ask(host, removal, draft.id)}
    >
      ${text.remove}
    </button>
  </div>`;
}

function renderQuestion(
  draft: ApplicationSummary,
  { host, removal }: DraftActions,
): TemplateResult {
  const text = messages[host.language];
  return html`<div class="card-actions" role="group" aria-label=${text.confirm}>
    <p class="text">${text.confirm}</p>
    <button
      class="button confirm"
      part="button"
      type="button"
      @click=${() => removal.remove(draft)}
    >
      ${text.confirmed}
    </button>
    <button
      class="button button-link"
      part="button button-link"
      type="button"
      @click=${() => removal.ask(undefined)}
    >
      ${text.keep}
    </button>
  </div>`;
}

/** The answer is one key away. */
function ask(host: DrskElement, removal: DraftRemoval, id: string): void {
  removal.ask(id);
  void host.updateComplete.then(() =>
    host.shadowRoot?.querySelector<HTMLElement>('.confirm')?.focus(),
  );
}

/** What has become of a draft, with the way back; the region is there before the words. */
export function renderRemovalNotice(host: DrskElement, removal: DraftRemoval): TemplateResult {
  const text = messages[host.language];
  const { removed, isRestored } = removal;
  const restored = isRestored ? html`<div class="alert alert-success">${text.restored}</div>` : '';
  return html`<div class="outlet" role="status">
    ${
      removed
        ? html`<div class="alert notice" part="alert">
            <span>${text.removed(removed.objectName || text.untitled)}</span>
            <button
              class="button button-link"
              part="button button-link"
              type="button"
              @click=${() => removal.restore(removed)}
            >
              ${text.restore}
            </button>
          </div>`
        : restored
    }
  </div>`;
}
