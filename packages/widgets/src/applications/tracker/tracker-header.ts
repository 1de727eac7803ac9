import { formatAddress, localDate } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { messages as applicationMessages } from '../application.messages.js';
import { formatShortDay, regionOf } from '../dates.js';
import { renderNumber } from '../number-text.js';
import { powerTexts } from '../power-text.js';
import { messages } from './status-tracker.messages.js';
import type { TrackerView } from './tracker-view.js';

/** Which application it is. */
export function renderTrackerHeader(view: TrackerView, tools: TemplateResult): TemplateResult {
  const { host, application, language } = view;
  const { number, submittedAt, answers } = application;
  const text = messages[language];
  const { filed } = applicationMessages[language];
  const generationKw = answers.hasMicrogeneration ? answers.generationKw : undefined;
  const filedOn = submittedAt && localDate(submittedAt, regionOf(application));
  const facts = [
    answers.objectName,
    formatAddress(answers.objectAddress ?? ''),
    answers.hasNoAddress && answers.objectCoordinates,
    ...powerTexts({ ...answers, generationKw }, language),
    filedOn && filed(formatShortDay(filedOn, view)),
  ].filter(Boolean);
  return html`<header class="tracker-header">
    ${tools}
    ${
      host.heading === 'none'
        ? nothing
        : html`<div class="heading" part="heading" role="heading" aria-level=${host.headingLevel}>
            ${host.heading ?? (number ? html`${text.title} ${renderNumber(number, language)}` : text.untitled)}
          </div>`
    }
    <p class="dotted muted">${facts.map((fact) => html`<span>${fact}</span> `)}</p>
  </header>`;
}

export function renderDraftNote({ application, formUrl, language }: TrackerView): TemplateResult {
  const text = messages[language];
  return html`
    <p class="text"><strong>${text.draft}.</strong> ${text.draftText}</p>
    ${formUrl ? renderFormLink(`${formUrl}#id=${application.id}`, text.continueDraft) : nothing}
  `;
}

export function renderFormLink(url: string, label: string): TemplateResult {
  return html`<div>
    <a class="button button-primary" part="button button-primary" href=${url}>${label}</a>
  </div>`;
}
