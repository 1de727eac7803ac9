import { localDate, requestTitles } from '@drsk/domain';
import type { ApplicationRequest, RequestStatus } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatShortDay, regionOf } from '../dates.js';
import { renderDue } from '../due.js';
import { renderNumber } from '../number-text.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import { messages } from './after-filing.messages.js';
import { renderButton } from './plain-button.js';
import type { RequestCancelling } from './request-cancelling.js';
import { renderRequestAnswers } from './request-answers.js';

const tones: Partial<Record<RequestStatus, string>> = { granted: 'chip-good', refused: 'chip-bad' };

/** What was asked for, the last first: where it is, what was answered, and a way to take it back. */
export function renderRequests(
  requests: readonly ApplicationRequest[],
  cancelling: RequestCancelling,
  view: TrackerView,
): TemplateResult {
  if (requests.length === 0)
    return html`<p class="text muted">${messages[view.language].noRequests}</p>`;
  return html`<ul class="rows">
    ${requests.map((request) => renderRequest(request, cancelling, view))}
  </ul>`;
}

function renderRequest(
  request: ApplicationRequest,
  cancelling: RequestCancelling,
  view: TrackerView,
): TemplateResult {
  const { kind, number, status } = request;
  const titles = requestTitles[view.language];
  const filedOn = localDate(request.filedAt, regionOf(view.application));
  return html`<li class="row-item">
    <div>
      <div class="row-title">${titles.kinds[kind]} ${renderNumber(number, view.language)}</div>
      <div class="muted small">${formatShortDay(filedOn, view)}</div>
      ${renderOutcome(request, view)} ${renderRequestAnswers(request, view)}
    </div>
    <div class="row-facts">
      <span class="chip ${tones[status] ?? ''}">${titles.statuses[status]}</span>
      ${isWaiting(request) ? renderCancelling(request, cancelling, view) : nothing}
    </div>
  </li>`;
}

function isWaiting({ status }: ApplicationRequest): boolean {
  return status === 'requested' || status === 'in_review';
}

/** Until when somebody answers, or what was answered. */
function renderOutcome(
  request: ApplicationRequest,
  view: TrackerView,
): TemplateResult | typeof nothing {
  const text = messages[view.language];
  const { deadline, decidedOn, refusalReason } = request;
  if (refusalReason) return html`<p class="text small">${text.refusedFor(refusalReason)}</p>`;
  if (decidedOn)
    return html`<p class="text small">${text.decidedOn(formatShortDay(decidedOn, view))}</p>`;
  if (!deadline || !isWaiting(request)) return nothing;
  return html`<p class="text small">${text.answer} ${renderDue(deadline.dueOn, view)}</p>`;
}

function renderCancelling(
  request: ApplicationRequest,
  cancelling: RequestCancelling,
  { language }: TrackerView,
): TemplateResult {
  const text = messages[language];
  if (cancelling.askedId !== request.id)
    return renderButton(
      html`${text.cancelRequest}<span class="visually-hidden">: ${request.number}</span>`,
      () => cancelling.ask(request.id),
      'button-link',
    );
  return html`<span role="group" aria-label=${text.sureToCancel}>
    <span class="small">${text.sureToCancel}</span>
    ${renderButton(text.yesCancel, () => cancelling.cancel(request), 'button-danger')}
    ${renderButton(text.noCancel, () => cancelling.ask(undefined))}
  </span>`;
}
