import type { Actor } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { messages as applicationMessages } from './application.messages.js';
import { type DateView, formatDaysLeft, formatShortDay } from './dates.js';
import { messages } from './dates.messages.js';

/** «до 19 января, осталось 5 дней»; too late, it stands out. */
export function renderDue(dueOn: string, view: DateView): TemplateResult {
  const day = messages[view.language].by(formatShortDay(dueOn, view));
  return html`<span class=${dueOn < view.today ? 'bad' : ''}>
    ${day}, ${formatDaysLeft(dueOn, view)}
  </span>`;
}

/** Whose turn it is; the reader's own stands out. */
export function renderTurn(actor: Actor, { language }: DateView): TemplateResult {
  return html`<span class="chip ${actor === 'applicant' ? 'chip-own' : ''}">
    ${applicationMessages[language].turns[actor]}
  </span>`;
}
