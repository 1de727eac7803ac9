import { formatBasis, isStopped, stageMessages } from '@drsk/domain';
import type { Stage } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatDaysLeft, formatShortDay } from '../dates.js';
import { messages as dateMessages } from '../dates.messages.js';
import { renderTurn } from '../due.js';
import type { TrackedApplication } from './tracked-application.js';
import { headlineOf } from '../headline.js';
import { messages } from './status-tracker.messages.js';
import { renderFormLink } from './tracker-header.js';
import { currentStage, type TrackerView, waitsForDocuments } from './tracker-view.js';

/** Where things stand in one sentence, what it means, until when, and what to press. */
export function renderNow(view: TrackerView, tracked: TrackedApplication): TemplateResult {
  const { rest } = tracked;
  const stage = currentStage(view.application);
  const isOwn = stage?.actor === 'applicant';
  const { host } = view;
  return html`<section class="now ${isOwn ? 'now-own' : ''} ${toneOf(view)}" part="now">
    ${stage?.actor ? renderTurn(stage.actor, view) : nothing}
    <div class="now-headline" role="heading" aria-level=${host.headingLevel + 1}>
      ${sentenceOf(view, stage)}
    </div>
    ${renderDeadline(view, stage)}
    <p class="text">${explanationOf(view, stage, tracked)}</p>
    ${stage?.name === 'payment' && isOwn ? rest?.renderPayment(view) : nothing} ${renderWayOn(view)}
    ${rest?.renderLastEvent(view)}
  </section>`;
}

function renderWayOn({ application, formUrl, language }: TrackerView): unknown {
  if (!isStopped(application) || !formUrl) return nothing;
  return renderFormLink(formUrl, messages[language].newApplication);
}

function toneOf({ application }: TrackerView): string {
  if (isStopped(application)) return 'now-stopped';
  return application.status === 'completed' ? 'now-finished' : '';
}

function sentenceOf(view: TrackerView, stage: Stage | undefined): string {
  const headline = headlineOf(view.application.status, stage?.name, view.language);
  if (!stage?.deadline || stage.state === 'stopped' || stage.name === 'done') return headline;
  const { headlines } = messages[view.language];
  const by = dateMessages[view.language].by(formatShortDay(stage.deadline.dueOn, view));
  return stage.actor === 'applicant' ? headlines.own(headline, by) : headlines.others(headline, by);
}

function explanationOf(
  view: TrackerView,
  stage: Stage | undefined,
  { rest }: TrackedApplication,
): string {
  const text = stageMessages[view.language];
  if (isStopped(view.application)) return rest?.stopText(view) ?? '';
  if (waitsForDocuments(view.application)) return text.waitsForDocuments;
  return text.stages[stage?.name ?? 'done'].explanation;
}

/** The whole date, how long that is from today, and the clause. */
function renderDeadline(
  view: TrackerView,
  stage: Stage | undefined,
): TemplateResult | typeof nothing {
  if (!stage?.deadline || stage.state === 'stopped') return nothing;
  const text = messages[view.language];
  const { dueOn, basis } = stage.deadline;
  const isLate = dueOn < view.today;
  return html`
    <p class="deadline">
      ${stage.name === 'done' ? text.objections : text.deadline}:
      <strong>${formatDay(dueOn, view)}</strong> ·
      <span class=${isLate ? 'bad' : ''}>${formatDaysLeft(dueOn, view)}</span>
      <span class="muted small"> · ${formatBasis(basis, view.language)}</span>
    </p>
    ${isLate && stage.actor === 'grid' ? html`<p class="text">${text.overdue}</p>` : nothing}
  `;
}
