import { mayCorrect, mayWithdraw } from '@drsk/domain';
import type { Application } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerView } from '../tracker/tracker-view.js';
import type { AfterFilingPart } from './after-filing-part.js';
import { messages } from './after-filing.messages.js';
import { renderButton } from './plain-button.js';
import { renderRequests } from './request-list.js';
import { correctionJournal, requestJournal } from './typed-journals.js';
import { renderVersions } from './version-list.js';

/** Whether there is anything to do or to show. */
export function mayChange(application: Application): boolean {
  const checks = [mayCorrect, mayWithdraw, hasContract, isCorrected];
  return checks.some((check) => check(application));
}

export function hasContract({ contract }: Application): boolean {
  return contract !== null && contract.concludedOn !== null;
}

export function isCorrected({ timeline }: Application): boolean {
  return timeline.some(
    ({ kind, requestKind }) =>
      kind === 'corrected' ||
      kind === 'clarified' ||
      (kind === 'request_granted' && requestKind === 'power_change'),
  );
}

/** What may be done, what was asked for, and what the application said before. */
export function renderOverview(view: TrackerView, part: AfterFilingPart): TemplateResult {
  const { application, language } = view;
  const text = messages[language];
  const isTyped = correctionJournal.read(application.id) !== undefined;
  const correcting = isTyped
    ? renderAction(text.typedCorrection, text.goOnCorrecting, part.correct)
    : renderAction(text.correctText, text.correct, part.correct);
  const actions = [
    mayCorrect(application) && correcting,
    mayWithdraw(application) && renderAction(text.withdrawText, text.withdraw, part.withdraw),
  ].filter((action) => action !== false);
  return html`
    ${
      actions.length > 0
        ? html`<ul class="rows">
            ${actions}
          </ul>`
        : nothing
    }
    ${hasContract(application) ? renderAsked(view, part) : nothing}
    ${renderVersions(part.versions.result?.items ?? [], view)}
  `;
}

function renderAction(explanation: string, label: string, act: () => unknown): TemplateResult {
  return html`<li class="row-item">
    <div class="muted small">${explanation}</div>
    ${renderButton(label, act)}
  </li>`;
}

function renderAsked(
  view: TrackerView,
  { ask, cancelling, requests }: AfterFilingPart,
): TemplateResult | typeof nothing {
  const { result } = requests;
  if (!result) return nothing;
  const text = messages[view.language];
  const isTyped = requestJournal.read(view.application.id) !== undefined;
  return html`
    ${renderRequests(result.items, cancelling, view)}
    ${
      result.openKinds.length > 0
        ? html`<div>${renderButton(isTyped ? text.goOnAsking : text.newRequest, ask)}</div>`
        : nothing
    }
  `;
}
