import { answersFromAccount, attachmentMessages, preparationOf } from '@drsk/domain';
import type { Account, AccountSummary, AttachmentKind } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { readEstimated } from '../../shared/estimated-answers.js';
import { messages as formMessages } from './application-form.messages.js';
import { factsOf, takeEstimated } from './estimated.js';
import { messages } from './start-page.messages.js';
import { startPageStyles } from './start-page.styles.js';

/** With what a new application may begin. */
export { takeEstimated };

export interface StartPage {
  host: DrskElement;
  account: AccountSummary;
  /** What is known of the applicant need not be typed. */
  person: Account | undefined;
  today: string;
  /** Page that estimates the fee. */
  estimateUrl: string | undefined;
  begin: () => unknown;
}

/** Before the first question: what to keep at hand, which documents, about how long it takes. */
export function renderStartPage(view: StartPage): TemplateResult {
  const { account, host, person, today } = view;
  adoptStyles(host, [startPageStyles]);
  const { language } = host;
  const text = messages[language];
  const known = person ? answersFromAccount(person) : {};
  const { cases, documents, minutes } = preparationOf(account.applicantKind, known, today);
  return html`<div class="start-page">
    <div>
      ${renderTitle(host, text.title)}
      <p class="muted">${text.time(minutes)}</p>
    </div>
    <div class="start-lists">
      <div>
        <strong>${text.atHand}</strong>
        <ul class="start-list">
          ${[text.data[account.applicantKind], text.object, text.power].map((item) => html`<li>${item}</li>`)}
        </ul>
      </div>
      <div>
        <strong>${text.documents}</strong>
        <ul class="start-list">
          ${documents.map((kind) => renderDocument(host, kind))}
          ${cases.map((one) => one.documents.map((kind) => renderDocument(host, kind, text.cases[one.name])))}
        </ul>
      </div>
    </div>
    ${renderBegin(view)}
  </div>`;
}

function renderBegin({ begin, estimateUrl, host: { language } }: StartPage): TemplateResult {
  const text = messages[language];
  const estimated = factsOf(readEstimated(), language);
  return html`<div class="row">
      <button
        class="button button-primary"
        part="button button-primary"
        type="button"
        @click=${begin}
      >
        ${formMessages[language].choose.begin}
      </button>
      ${estimateUrl ? html`<a class="link" href=${estimateUrl}>${text.estimate}</a>` : nothing}
    </div>
    ${estimated ? html`<p class="muted">${text.estimated(estimated)}</p>` : nothing}`;
}

function renderTitle(host: DrskElement, title: string): TemplateResult {
  return html`<div class="subheading" role="heading" aria-level=${host.headingLevel + 1}>
    ${title}
  </div>`;
}

/** `when`: who has to attach it, if not everybody. */
function renderDocument(
  { language }: DrskElement,
  kind: AttachmentKind,
  when?: string,
): TemplateResult {
  const { hint, label } = attachmentMessages[language].kinds[kind];
  return html`<li>
    ${when === undefined ? label : `${when}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`}
    ${when === undefined ? html`<div class="muted small">${hint}</div>` : nothing}
  </li>`;
}
