import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';

/** Where `focusStep` takes the reader. */
export function renderStepHeading(host: DrskElement, text: string): TemplateResult {
  return html`<div
    class="step-heading"
    part="step"
    role="heading"
    tabindex="-1"
    aria-level=${host.headingLevel + 1}
  >
    ${text}
  </div>`;
}
