import { formatAddress, localDate } from '@drsk/domain';
import type { AccountSummary, Application, ApplicationPage, ApplicationSummary } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { renderLoading } from '../../shared/loading.js';
import { messages } from './application-form.messages.js';
import { type DateView, formatShortDay } from '../dates.js';
import type { DraftController } from '../drafts/draft-controller.js';
import type { DraftOpening } from '../drafts/draft-opening.js';

export interface OpeningView extends DateView {
  host: DrskElement;
  account: AccountSummary;
  opening: DraftOpening;
  draft: DraftController;
  /** Page that follows a filed application. */
  successUrl: string | undefined;
  /** Page that estimates the fee. */
  estimateUrl: string | undefined;
}

/** Before the form: what is on its way, what to go on with, what cannot be filled in any more. */
export function renderOpening(view: OpeningView): TemplateResult {
  const { account, draft, host, opening } = view;
  const { application, drafts, failure, hasChoice, person, startPage } = opening;
  if (draft.application && draft.status === 'filed')
    return renderFiledAlready(view, draft.application);
  if (opening.isBlocked) return renderOpeningFailure(view, failure);
  if (drafts && hasChoice) return renderChoice(view, drafts);
  if (drafts && startPage)
    return startPage.renderStartPage({ ...view, person, begin: () => opening.begin(account) });
  if (failure !== undefined) return renderOpeningFailure(view, failure);
  return application ? renderFiledAlready(view, application) : renderLoading(host);
}

/** The draft is gone, or the network: a new application can be begun in any case. */
function renderOpeningFailure(view: OpeningView, failure: unknown): TemplateResult {
  const { account, host, opening } = view;
  return html`${renderLoadFailure(host, failure, { retry: () => opening.retry(account) })}
    <div>${renderBegin(view)}</div>`;
}

function renderFiledAlready(view: OpeningView, { id }: Application): TemplateResult {
  const text = messages[view.language].notDraft;
  const { successUrl } = view;
  return html`
    <p class="text">${text.text}</p>
    <div class="row">
      ${
        successUrl
          ? html`<a
              class="button button-primary"
              part="button button-primary"
              href=${`${successUrl}#id=${id}`}
              >${text.track}</a
            >`
          : nothing
      }
      ${renderBegin(view)}
    </div>
  `;
}

function renderChoice(view: OpeningView, { items, next }: ApplicationPage): TemplateResult {
  const { account, draft: current, host, language, opening } = view;
  const text = messages[language].choose;
  return html`
    <div>
      <div class="subheading" role="heading" aria-level=${host.headingLevel + 1}>${text.title}</div>
      <p class="muted">${text.explanation}</p>
    </div>
    <ul class="rows">
      ${
        current.hasUnsent
          ? renderDraft(view, [text.untitled, text.unsent], () => opening.resumeUnsent(account))
          : nothing
      }
      ${items.map((draft) =>
        renderDraft(view, factsOf(draft, view), () => opening.resume(account, draft.id)),
      )}
    </ul>
    ${renderLoadFailure(host, opening.failure, { retry: () => opening.retry(account) })}
    ${next ? renderMore(view) : nothing}
    <div>${renderBegin(view)}</div>
  `;
}

function renderMore({ language, opening }: OpeningView): TemplateResult {
  const text = messages[language].choose;
  return html`<div>
    <button
      class="button button-link"
      part="button button-link"
      type="button"
      @click=${() => opening.more()}
    >
      ${opening.isLoading ? text.loadingMore : text.more}
    </button>
  </div>`;
}

function renderDraft(
  { language }: OpeningView,
  [title, ...facts]: string[],
  resume: () => unknown,
): TemplateResult {
  return html`<li class="row-item">
    <div>
      <div class="row-title">${title}</div>
      <div class="muted small">${facts.join('\u00A0·\u00A0')}</div>
    </div>
    <button
      class="button button-secondary"
      part="button button-secondary"
      type="button"
      @click=${resume}
    >
      ${messages[language].choose.continue}<span class="visually-hidden">: ${title}</span>
    </button>
  </li>`;
}

function factsOf(draft: ApplicationSummary, view: OpeningView): string[] {
  const text = messages[view.language].choose;
  const changed = text.changed(formatShortDay(localDate(draft.updatedAt, '28'), view));
  const address = draft.objectAddress ? [formatAddress(draft.objectAddress)] : [];
  return [draft.objectName || text.untitled, ...address, changed];
}

function renderBegin({ account, language, opening }: OpeningView): TemplateResult {
  return html`<button
    class="button"
    part="button"
    type="button"
    @click=${() => opening.begin(account)}
  >
    ${messages[language].choose.begin}
  </button>`;
}
