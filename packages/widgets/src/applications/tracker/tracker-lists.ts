import {
  actionMessages,
  formatBasis,
  formatKopecks,
  requestTitles,
  stageExplanations,
  stageMessages,
} from '@drsk/domain';
import type { Stage, TimelineEvent, UpcomingAction } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatShortDay } from '../dates.js';
import { renderDue, renderTurn } from '../due.js';
import { eventDay, eventTitle } from './last-event.js';
import { formatPercent } from './invoice-parts.js';
import { messages } from './tracker-rest.messages.js';
import { currentStage, type TrackerView } from './tracker-view.js';

/** Whether anything comes after what the headline asks for. */
export function hasNext(view: TrackerView): boolean {
  return nextStage(view) !== undefined || nextActions(view).length > 0;
}

/** The stage after this one, and what else is to be done, by whom and until when. */
export function renderUpcoming(view: TrackerView): TemplateResult {
  const stage = nextStage(view);
  return html`<ul class="rows">
    ${nextActions(view).map((action) => renderAction(action, view))}
    ${stage ? renderNextStage(stage, view) : nothing}
  </ul>`;
}

/** Unless an action of the list is what this stage is about. */
function nextStage(view: TrackerView): Stage | undefined {
  const { stages } = view.application;
  const stage = stages.find(({ state }) => state === 'upcoming');
  const isRunning = stages.some(({ state }) => state === 'current');
  const isListed = nextActions(view).some((action) => action.dueOn && isDue(action, stage));
  return isRunning && !isListed ? stage : undefined;
}

/** The first action of the current stage is the headline already. */
function nextActions({ application }: TrackerView): UpcomingAction[] {
  const current = currentStage(application);
  const headline = application.upcomingActions.find((action) => isDue(action, current));
  return application.upcomingActions.filter((action) => action !== headline);
}

function isDue({ actor, dueOn }: UpcomingAction, stage: Stage | undefined): boolean {
  return actor === stage?.actor && dueOn === stage.deadline?.dueOn;
}

function renderNextStage({ actor, name }: Stage, view: TrackerView): TemplateResult {
  const { title } = stageMessages[view.language].stages[name];
  return html`<li class="row-item">
    <div>
      <div class="row-title">${messages[view.language].nextStage(title)}</div>
      <div class="muted small">${stageExplanations[view.language].stages[name]}</div>
    </div>
    ${actor ? html`<div class="row-facts">${renderTurn(actor, view)}</div>` : nothing}
  </li>`;
}

function renderAction(action: UpcomingAction, view: TrackerView): TemplateResult {
  const { actor, amountKopecks, basis } = action;
  return html`<li class="row-item">
    <div>
      <div class="row-title">
        ${actionTitle(action, view)}${
          amountKopecks === undefined
            ? nothing
            : html`, <span class="nowrap">${formatKopecks(amountKopecks, view.language)}</span>`
        }
      </div>
      <div class="muted small">${formatBasis(basis, view.language)}</div>
    </div>
    <div class="row-facts">${renderTurn(actor, view)} ${renderTerm(action, view)}</div>
  </li>`;
}

/** Of what the supplier has done nobody tells the grid: its lateness is no fact, only its term. */
function renderTerm({ actor, dueOn }: UpcomingAction, view: TrackerView): unknown {
  const { askSupplier, noDate } = messages[view.language];
  if (!dueOn) return actor === 'applicant' ? nothing : noDate;
  if (actor !== 'supplier' || dueOn >= view.today) return renderDue(dueOn, view);
  return html`<span class="muted small">${askSupplier(formatShortDay(dueOn, view))}</span>`;
}

/** Which part of how many, where the invoice says so. */
function actionTitle({ kind, partNumber, requestKind }: UpcomingAction, view: TrackerView): string {
  const parts = view.application.invoice?.parts ?? [];
  const part = parts.find(({ number }) => number === partNumber);
  const title = actionMessages[view.language].actions[kind];
  if (requestKind) return `${title}: ${requestTitles[view.language].kinds[requestKind]}`;
  if (kind !== 'pay_part' || !part) return title;
  const percent = formatPercent(part, view);
  return messages[view.language].payPart(part.number, parts.length, percent);
}

/** What has happened, newest first. */
export function renderHistory(view: TrackerView): TemplateResult {
  const text = messages[view.language];
  return html`<details class="history">
    <summary class="history-summary">
      <span class="subheading">${text.history}</span>
      <span class="muted small">${view.application.timeline.length}</span>
    </summary>
    <ol class="rows">
      ${view.application.timeline.toReversed().map((event) => renderEvent(event, view))}
    </ol>
  </details>`;
}

function renderEvent(event: TimelineEvent, view: TrackerView): TemplateResult {
  const { actors } = actionMessages[view.language];
  return html`<li class="row-item">
    <div>
      <div class="row-title">${eventTitle(event, view)}</div>
      ${event.note ? html`<div class="note small">${event.note}</div>` : nothing}
      <div class="muted small">
        ${actors[event.actor]}&nbsp;·&nbsp;${formatBasis(event.basis, view.language)}
      </div>
    </div>
    <div class="row-facts">${eventDay(event, view)}</div>
  </li>`;
}
