import { formatBasis, isStopped } from '@drsk/domain';
import type { Stage } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatDaysLeft, formatShortDay } from '../dates.js';
import { messages as dateMessages } from '../dates.messages.js';
import { renderTurn } from '../due.js';
import type { TrackedApplication } from './tracked-application.js';
import { messages } from './status-tracker.messages.js';
import { currentStage, headlineAt, type TrackerView } from './tracker-view.js';

/** Where things stand in one sentence, what it means, until when, and what to press. */
export function renderNow(view: TrackerView, tracked: TrackedApplication): TemplateResult {
  const { rest } = tracked;
  const stage = currentStage(view.application);
  const isOwn = stage?.actor === 'applicant';
  const { host } = view;
  return html`<section class="now ${isOwn ? 'now-own' : ''} ${toneOf(view)}" part="now">
    ${stage?.actor ? renderTurn(stage.actor, view) : nothing}
    <div class="now-headline" role="heading" aria-level=${host.headingLevel + 1}>
      ${sentenceOf(view, stage, tracked)}
    </div>
    ${renderDeadline(view, stage, tracked)}
    <p class="text">${rest?.explanation(view)}</p>
    ${isOwn ? nothing : rest?.actions?.renderTurn(view)} ${renderPayment(view, stage, tracked)}
    ${renderWayOn(view, tracked)} ${rest?.renderLastEvent(view)}
  </section>`;
}

/** The first part: the others come with the actions. */
function renderPayment(
  view: TrackerView,
  stage: Stage | undefined,
  { rest }: TrackedApplication,
): unknown {
  const isAsked = stage?.name === 'payment' && stage.actor === 'applicant';
  return isAsked ? rest?.renderPayment(view) : nothing;
}

function renderWayOn(view: TrackerView, { rest }: TrackedApplication): unknown {
  return isStopped(view.application) ? rest?.again.render(view) : nothing;
}

function toneOf({ application }: TrackerView): string {
  if (isStopped(application)) return 'now-stopped';
  return application.status === 'completed' ? 'now-finished' : '';
}

function sentenceOf(
  view: TrackerView,
  stage: Stage | undefined,
  { rest }: TrackedApplication,
): string {
  const headline = rest?.headline(view) ?? headlineAt(view.application, view.language);
  if (!stage?.deadline || !hasDay(stage, view)) return headline;
  const { headlines } = messages[view.language];
  const day = formatShortDay(stage.deadline.dueOn, view);
  if (!stage.actor) return headlines.lasting(headline, day);
  const by = dateMessages[view.language].by(day);
  return stage.actor === 'applicant' ? headlines.own(headline, by) : headlines.others(headline, by);
}

/** How late it is, or since when its clock stands still, is told below. */
function hasDay({ deadline, name, state }: Stage, { today }: TrackerView): boolean {
  if (!deadline || deadline.pausedOn !== null || deadline.dueOn < today) return false;
  return state !== 'stopped' && name !== 'done';
}

/** The whole date, how long that is from today, and the clause. */
function renderDeadline(
  view: TrackerView,
  stage: Stage | undefined,
  tracked: TrackedApplication,
): TemplateResult | typeof nothing {
  if (!stage?.deadline || stage.state === 'stopped') return nothing;
  const text = messages[view.language];
  const { dueOn, basis, pausedOn } = stage.deadline;
  if (pausedOn !== null) return renderPause(view, pausedOn);
  const isLate = dueOn < view.today;
  if (isLate && isForObjections(stage)) return nothing; // nobody is late
  return html`
    <p class="deadline dotted">
      <span>
        ${isForObjections(stage) ? text.objections : text.deadline}:
        <strong>${formatDay(dueOn, view)}</strong>
      </span>
      <span class=${isLate ? 'bad' : ''}>${formatDaysLeft(dueOn, view)}</span>
      <span class="muted small">${formatBasis(basis, view.language)}</span>
    </p>
    ${renderDelay(view, stage, tracked)}
  `;
}

/** What was left of the term counts from when it goes on (п. 118). */
function renderPause(view: TrackerView, since: string): TemplateResult {
  const { language } = view;
  return html`<p class="deadline dotted">
    <span>${messages[language].paused} <strong>${formatShortDay(since, view)}</strong></span>
    <span class="muted small">${formatBasis('861/118', language)}</span>
  </p>`;
}

function renderDelay(
  view: TrackerView,
  { actor, deadline }: Stage,
  { rest }: TrackedApplication,
): TemplateResult | typeof nothing {
  if (actor !== 'grid' || !deadline || deadline.dueOn >= view.today) return nothing;
  return html`<p class="text">${rest?.delay(view, deadline.dueOn)}</p>`;
}

function isForObjections({ actor, name }: Stage): boolean {
  return name === 'done' && !actor;
}
