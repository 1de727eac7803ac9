import { formatKopecks, isStopped, owedKopecks, stageMessages } from '@drsk/domain';
import type { Stage, StageName, StageState } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatShortDay } from '../dates.js';
import { messages as dateMessages } from '../dates.messages.js';
import { doneBadge, stageIcon, stoppedBadge } from './stage-icons.js';
import { messages } from './status-tracker.messages.js';
import type { TrackerView } from './tracker-view.js';

/** As many as fit side by side in the widest tracker: more of them lie on one another's words. */
const mostInRow = 8;

/** The way from the application to the light in the window: a line, a node for each stage. */
export function renderStagePicture(view: TrackerView): TemplateResult {
  const { stages } = view.application;
  // What comes after the stop will not come any more: the first one says so for all.
  const stop = stages.findIndex(({ state }) => state === 'stopped');
  const shape = stages.length > mostInRow ? 'picture' : 'picture picture-row';
  return html`<ol class=${shape} part="stages" aria-label=${messages[view.language].picture}>
    ${stages.map((stage, index) => renderStage(stage, view, stop !== -1 && index > stop))}
  </ol>`;
}

function renderStage(stage: Stage, view: TrackerView, isBeyond: boolean): TemplateResult {
  const text = stageMessages[view.language];
  const state = isBeyond ? 'upcoming' : stage.state;
  return html`<li
    class="stage stage-${state}"
    part="stage stage-${state}"
    aria-current=${state === 'current' ? 'step' : nothing}
  >
    <span class="stage-node">
      ${stageIcon(stage.name)} ${state === 'done' ? doneBadge() : nothing}
      ${state === 'stopped' ? stoppedBadge() : nothing}
    </span>
    <span class="stage-body">
      <span class="stage-title">${text.stages[stage.name].title}</span>
      ${renderState(stage.name, state, view)} ${isBeyond ? nothing : renderDate(stage, view)}
    </span>
  </li>`;
}

/** A mark says that a stage is done, and a dashed line that it is ahead; money that is left is said in words. */
function renderState(name: StageName, state: StageState, view: TrackerView): TemplateResult {
  const { firstPartPaid, states } = stageMessages[view.language];
  const owed = name === 'payment' && state === 'done' ? owedBy(view) : 0;
  if (owed > 0)
    return html`<span class="stage-state stage-owed">
      ${firstPartPaid(formatKopecks(owed, view.language))}
    </span>`;
  return html`<span class=${state === 'upcoming' ? 'visually-hidden' : 'stage-state'}>
    ${states[state]}
  </span>`;
}

function owedBy({ application }: TrackerView): number {
  const { invoice } = application;
  return invoice && !isStopped(application) ? owedKopecks(invoice) : 0;
}

function renderDate({ actor, completedOn, deadline, state }: Stage, view: TrackerView): unknown {
  if (completedOn)
    return html`<span class="stage-date">${breakable(formatShortDay(completedOn, view))}</span>`;
  if (!deadline || state === 'stopped' || deadline.pausedOn) return nothing;
  // A day that has gone by is no date to wait for; how late a stage is it says when it comes.
  const isAwaited = state !== 'upcoming' && actor;
  if (!isAwaited && deadline.dueOn < view.today) return nothing;
  const { by } = dateMessages[view.language];
  return html`<span class="stage-date">
    ${breakable(by(formatShortDay(deadline.dueOn, view)))}
  </span>`;
}

/** Eight stages side by side leave little room: a date in two lines is better than one across its neighbour. */
function breakable(date: string): string {
  return date.replaceAll('\u00A0', ' ');
}
