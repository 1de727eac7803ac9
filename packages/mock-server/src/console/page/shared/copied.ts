import { html, type TemplateResult } from 'lit';
import './copied-text.js';
import type { Page } from './page.js';

/** A text with a button that copies it; `label` says what it is. */
export function copied(text: string, label: string, { language }: Page): TemplateResult {
  return html`<copied-text .text=${text} .label=${label} .language=${language}></copied-text>`;
}
