import {
  formatAddress,
  formatKopecks,
  isStopped,
  localDate,
  stageMessages,
  statusMessages,
} from '@drsk/domain';
import type { ApplicationSummary, RegionCode } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { messages } from './applications.messages.js';
import { messages as applicationMessages } from '../application.messages.js';
import type { Language } from '../../shared/language.js';
import { type DateView, formatShortDay } from '../dates.js';
import { renderDue, renderTurn } from '../due.js';
import { headlineOf } from '../headline.js';
import { renderNumber } from '../number-text.js';
import { powerTexts } from '../power-text.js';

export interface CardView {
  language: Language;
  now: Date;
  level: number;
  /** Page of the status tracker. */
  applicationUrl: string | undefined;
  /** Page of the application form. */
  formUrl: string | undefined;
  /** What can be done with a draft. */
  draftActions: (draft: ApplicationSummary) => TemplateResult;
}

/** One application: what it is about, where it is, who acts next and by when. */
export function renderCard(application: ApplicationSummary, view: CardView): TemplateResult {
  const { status } = application;
  const isDraft = status === 'draft';
  return html`<li class="card card-${toneOf(application)}" part="card">
    <div class="card-head">
      <div>
        <div class="subheading" role="heading" aria-level=${view.level}>
          ${renderTitle(application, view)}
        </div>
        <p class="muted small">${renderDates(application, view)}</p>
      </div>
      <span class="chip">${statusMessages[view.language].application[status]}</span>
    </div>
    ${renderFacts(application, view)}
    ${isDraft ? view.draftActions(application) : renderNext(application, view)}
  </li>`;
}

function toneOf(application: ApplicationSummary): string {
  return waitsForReader(application) ? 'own' : application.status;
}

/** Money is owed whoever acts in the stage, also when all is connected. */
export function waitsForReader({ nextActor, nextPayment }: ApplicationSummary): boolean {
  return nextActor === 'applicant' || nextPayment !== null;
}

/** The whole card leads to the application. */
function renderTitle(application: ApplicationSummary, view: CardView): unknown {
  const text = messages[view.language];
  const title = application.objectName || text.untitled;
  const url = application.status === 'draft' ? view.formUrl : view.applicationUrl;
  if (!url) return title;
  return html`<a class="link card-link" href=${`${url}#id=${application.id}`}>${title}</a>`;
}

function renderDates(application: ApplicationSummary, view: CardView): unknown {
  const { number, submittedAt, updatedAt } = application;
  const text = applicationMessages[view.language];
  const dates = datesOf(application, view);
  const day = (instant: string): string =>
    formatShortDay(localDate(instant, regionOf(application)), dates);
  if (!submittedAt) return messages[view.language].changed(day(updatedAt));
  const filed = text.filed(day(submittedAt));
  return number ? html`${renderNumber(number, view.language)}, ${filed}` : filed;
}

function renderFacts(application: ApplicationSummary, view: CardView): unknown {
  const address = formatAddress(application.objectAddress ?? '');
  // The address comes last: it takes the rest of the line and what it needs of the next.
  const facts = [...powerTexts(application, view.language), address].filter(Boolean);
  return facts.length > 0 ? html`<p class="text">${facts.join('\u00A0·\u00A0')}</p>` : nothing;
}

function renderNext(application: ApplicationSummary, view: CardView): unknown {
  if (isStopped(application)) return nothing;
  return html`${renderStage(application, view)} ${renderPayment(application, view)}`;
}

function renderStage(application: ApplicationSummary, view: CardView): unknown {
  const { currentStage, nextActor, stageCount, stageNumber, status } = application;
  if (!currentStage || !stageNumber || !stageCount) return nothing;
  const { stages } = stageMessages[view.language];
  const stage = messages[view.language].stage(stageNumber, stageCount);
  return html`
    <div class="progress-steps" role="img" aria-label=${`${stage}: ${stages[currentStage].title}`}>
      ${Array.from({ length: stageCount }, (_, index) => html`<i class=${index < stageNumber ? 'reached' : ''}></i>`)}
    </div>
    <p class="card-next">
      <strong
        >${headlineOf({ status, stage: currentStage, actor: nextActor }, view.language)}</strong
      >
      ${nextActor ? renderTurn(nextActor, datesOf(application, view)) : nothing}
      ${renderDeadline(application, view)}
    </p>
  `;
}

function renderPayment(application: ApplicationSummary, view: CardView): unknown {
  const { nextPayment } = application;
  if (!nextPayment) return nothing;
  const { amountKopecks, dueOn, partNumber } = nextPayment;
  const sum = formatKopecks(amountKopecks, view.language);
  return html`<p class="card-next">
    <strong>${messages[view.language].pay(partNumber, sum)}</strong>
    ${renderTurn('applicant', datesOf(application, view))}
    ${renderDue(dueOn, datesOf(application, view))}
  </p>`;
}

/** Of a connected object it is the last day for objections: nobody is late after it. */
function renderDeadline(application: ApplicationSummary, view: CardView): unknown {
  const { currentStage, dueOn, nextActor } = application;
  const dates = datesOf(application, view);
  if (!dueOn) return nothing;
  if (currentStage !== 'done' || nextActor) return renderDue(dueOn, dates);
  if (dueOn < dates.today) return nothing;
  return html`${messages[view.language].objections} ${renderDue(dueOn, dates)}`;
}

/** What day it is where the object stands. */
function datesOf(application: ApplicationSummary, { now, language }: CardView): DateView {
  return { today: localDate(now, regionOf(application)), language };
}

/** A draft counts as one of Amur until it has a region. */
function regionOf({ regionCode }: ApplicationSummary): RegionCode {
  return regionCode ?? '28';
}
