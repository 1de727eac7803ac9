import { documentMessages, formatBasis, formatKopecks } from '@drsk/domain';
import type { Document, Remark, UpcomingAction } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.js';
import { renderDue } from '../due.js';
import { renderButton } from '../requests/plain-button.js';
import type { FileOpener } from '../../shared/file-opener.js';
import { payHereText, renderPaymentsLink } from '../tracker/payment-now.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import { messages } from './actions.messages.js';
import { messages as fulfilmentMessages } from './fulfilment.messages.js';
import type { ActionName, OwnAction } from './own-action.js';
import { visitText } from './visit.js';
import { isVisit, messages as visitMessages } from './visits.messages.js';

/** Nothing is lost by leaving them. */
const optional: readonly ActionName[] = [
  'offer',
  'objections',
  'furtherObjections',
  'visitOpen',
  'visitRequested',
];

/** There is nothing to press, but somebody has to be there. */
const agreed: readonly ActionName[] = ['visitConfirmed'];

/** Who has to do what by when, what happens otherwise, what to read, and the buttons. */
export function renderActionCard(
  action: OwnAction,
  { buttons, opener, view }: { buttons: unknown; opener: FileOpener; view: TrackerView },
): TemplateResult {
  const { basis, documents, dueOn, listed, name } = action;
  const { host, language } = view;
  const text = messages[language];
  const { title, text: explanation, consequence } = cardText(name, language);
  return html`<article class="action" part="action">
    <div class="row-facts">
      ${renderNeed(name, language)} ${dueOn ? renderDue(dueOn, view) : nothing}
      <span class="muted small">${formatBasis(basis, language)}</span>
    </div>
    <div
      class="subheading action-title"
      data-action=${name}
      role="heading"
      tabindex="-1"
      aria-level=${host.headingLevel + 2}
    >
      ${title}
    </div>
    ${listed?.amountKopecks === undefined ? nothing : renderSum(listed, view)}
    ${isVisit(name) ? renderVisit(view) : nothing}
    <p class="text">${name === 'payment' ? (payHereText(view) ?? explanation) : explanation}</p>
    ${name === 'remarks' ? renderRemarks(view) : nothing}
    <p class="text small"><strong>${text.ifNothing}</strong> ${consequence}</p>
    ${documents.length > 0 ? renderPapers(documents, opener, view) : nothing}
    ${name === 'payment' ? renderPaymentsLink(view) : nothing} ${buttons}
  </article>`;
}

/** Whether nothing is lost by leaving it. */
export function isOptional(name: ActionName): boolean {
  return optional.includes(name);
}

/** Whether it has to be done. */
function renderNeed(name: ActionName, language: Language): TemplateResult {
  const { optional: free, required, turn } = messages[language];
  if (isOptional(name)) return html`<span class="chip">${free}</span>`;
  return html`<span class="chip chip-own">${agreed.includes(name) ? required : turn}</span>`;
}

/** What has to be done, as a card of its own is headed or shorter. */
export function turnText(name: ActionName, language: Language): string {
  const turns: Partial<Record<ActionName, string>> = visitMessages[language].turns;
  return turns[name] ?? cardText(name, language).title;
}

/** The words of a card. */
function cardText(name: ActionName, language: Language) {
  return isVisit(name) ? visitMessages[language].cards[name] : messages[language].cards[name];
}

/** How much, and which part of the invoice that is. */
function renderSum(
  { amountKopecks = 0, partNumber = 1 }: UpcomingAction,
  { application, language }: TrackerView,
): TemplateResult {
  const count = application.invoice?.parts.length ?? partNumber;
  return html`<p class="text action-sum">
    ${messages[language].part(partNumber, count)} — ${formatKopecks(amountKopecks, language)}
  </p>`;
}

/** When it is, as far as that is arranged. */
function renderVisit(view: TrackerView): TemplateResult | typeof nothing {
  const { appointment } = view.application.works ?? {};
  if (!appointment) return nothing;
  return html`<p class="text">
    <strong class="action-sum">${visitText(appointment, view)}</strong>
    <span class="muted small">${visitMessages[view.language].localTime}</span>
  </p>`;
}

function renderRemarks({ application, language }: TrackerView): TemplateResult {
  const listed = (application.works?.remarks ?? []).filter(({ state }) => state === 'listed');
  return html`<p class="text">${fulfilmentMessages[language].listed}:</p>
    <ul class="points">
      ${listed.map(({ text }: Remark) => html`<li>${text}</li>`)}
    </ul>`;
}

function renderPapers(
  documents: readonly Document[],
  opener: FileOpener,
  { language }: TrackerView,
): TemplateResult {
  return html`<div class="row-actions">
    ${documents.map((document) =>
      renderButton(
        `${documentMessages[language][document.kind]}, PDF`,
        () => opener.open(document),
        'button-link',
      ),
    )}
  </div>`;
}
