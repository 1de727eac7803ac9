import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderContested } from './contested-view.js';
import { renderEarlier } from './earlier-view.js';
import type { Filling } from './filling.js';
import { renderUnfiled } from './unfiled-view.js';

/** Answers that the reader has to choose between, or has to know of: none of them goes in silence. */
export function renderAside(host: DrskElement, filling: Filling): TemplateResult {
  if (filling.draft.status === 'filed') return html`${renderUnfiled(host, filling)}`;
  return html`${renderContested(host, filling)} ${renderEarlier(host, filling)}`;
}
