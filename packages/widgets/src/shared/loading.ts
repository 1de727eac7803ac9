import { html, type TemplateResult } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { messages } from './shared.messages.js';

/** In place of what is on its way. */
export function renderLoading(host: DrskElement): TemplateResult {
  return html`<p class="loading muted" role="status">
    <span class="spinner" part="spinner"></span>${messages[host.language].loading}
  </p>`;
}
