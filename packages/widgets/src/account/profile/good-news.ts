import { html, type TemplateResult } from 'lit';
import { checkIcon } from '../../shared/icons.js';

/** What has just been done, beside where it was asked for. */
export function renderGoodNews(text: string): TemplateResult {
  return html`<p class="good-news">${checkIcon()}<span>${text}</span></p>`;
}
