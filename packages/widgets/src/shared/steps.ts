import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { checkIcon } from './icons.js';
import { messages } from './shared.messages.js';

export interface Steps {
  labels: readonly string[];
  /** Index of the step in view. */
  current: number;
}

/** Where the reader is in a longer form, and the heading of the step in view. */
export function renderSteps(host: DrskElement, steps: Steps): TemplateResult {
  const text = messages[host.language];
  const { labels, current } = steps;
  return html`
    <div class="steps-header">
      <ol class="steps" part="steps" aria-label=${text.steps}>
        ${labels.map((label, index) => renderStep(host, label, index - current))}
      </ol>
      <div
        class="step-heading"
        part="step"
        role="heading"
        tabindex="-1"
        aria-level=${host.headingLevel + 1}
      >
        ${labels[current]}
        <span class="step-count">${text.stepOf(current + 1, labels.length)}</span>
      </div>
    </div>
  `;
}

/** Takes a keyboard or screen-reader user along to the step that has just come into view. */
export function focusStep(host: DrskElement): void {
  void host.updateComplete.then(() => {
    host.shadowRoot?.querySelector('.steps-header')?.scrollIntoView({ block: 'nearest' });
    host.shadowRoot?.querySelector<HTMLElement>('.step-heading')?.focus({ preventScroll: true });
  });
}

function renderStep(host: DrskElement, label: string, distance: number): TemplateResult {
  const isDone = distance < 0;
  const isCurrent = distance === 0;
  const state = isDone ? 'step-done' : '';
  return html`<li
    class="step ${isCurrent ? 'step-current' : state}"
    part=${isCurrent ? 'step step-current' : 'step'}
    aria-current=${isCurrent ? 'step' : nothing}
  >
    <span class="step-mark">${isDone ? checkIcon() : nothing}</span>
    <span class="step-label">${label}</span>
    ${isDone ? html`<span class="visually-hidden">${messages[host.language].stepDone}</span>` : nothing}
  </li>`;
}
