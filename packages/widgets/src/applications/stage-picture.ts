import { stageMessages } from '@drsk/domain';
import type { Stage } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { type DateView, formatShortDay } from './dates.js';
import { messages as dateMessages } from './dates.messages.js';
import { doneBadge, stageIcon, stoppedBadge } from './stage-icons.js';
import { messages } from './status-tracker.messages.js';

/** The way from the application to the light in the window: a line, a node for each stage. */
export function renderStagePicture(stages: readonly Stage[], view: DateView): TemplateResult {
  // What comes after the stop will not come any more: the first one says so for all.
  const stop = stages.findIndex(({ state }) => state === 'stopped');
  return html`<ol class="picture" part="stages" aria-label=${messages[view.language].picture}>
    ${stages.map((stage, index) => renderStage(stage, view, stop !== -1 && index > stop))}
  </ol>`;
}

function renderStage(stage: Stage, view: DateView, isBeyond: boolean): TemplateResult {
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
      <span class=${state === 'upcoming' ? 'visually-hidden' : 'stage-state'}>
        ${text.states[state]}
      </span>
      ${isBeyond ? nothing : renderDate(stage, view)}
    </span>
  </li>`;
}

function renderDate({ completedOn, deadline, state }: Stage, view: DateView): unknown {
  if (completedOn)
    return html`<span class="stage-date">${formatShortDay(completedOn, view)}</span>`;
  if (!deadline || state === 'stopped' || deadline.pausedOn) return nothing;
  const { by } = dateMessages[view.language];
  return html`<span class="stage-date">${by(formatShortDay(deadline.dueOn, view))}</span>`;
}
