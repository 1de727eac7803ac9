import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';

/** Says where the reader is now; below the page's own heading where the widget has none. */
export function renderStepTitle(host: DrskElement, text: string): TemplateResult {
  const level = host.heading === 'none' ? host.headingLevel + 1 : host.headingLevel;
  return html`<div class="heading" part="heading" role="heading" tabindex="-1" aria-level=${level}>
    ${text}
  </div>`;
}
