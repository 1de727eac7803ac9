import { html, type TemplateResult } from 'lit';
import type { Language } from '../shared/language.js';
import { messages } from './application.messages.js';

/** The number of an application or a document, on one line: it is read out and typed as a whole. */
export function renderNumber(number: string, language: Language): TemplateResult {
  return html`<span class="nowrap">${messages[language].number(number)}</span>`;
}
