import { html, type TemplateResult } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { messages } from './shared.messages.js';
import { isSlow } from './slow.js';

/** In place of what is on its way. */
export function renderLoading(host: DrskElement): TemplateResult {
  const text = messages[host.language];
  return html`<p class="loading muted" role="status">
    <span class="spinner" part="spinner"></span>${isSlow(host) ? text.slow : text.loading}
  </p>`;
}
