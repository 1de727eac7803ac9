import { attachmentMessages, formMessages, type ShownField } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderFailure } from '../../shared/failure.js';
import type { Language } from '../../shared/language.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { renderSummary, type SummaryRow } from '../../shared/summary-list.js';
import { choicesOf } from './answer-field.js';
import { messages } from './application-form.messages.js';
import { renderCategory } from './category-note.js';
import type { Filling } from './filling.js';
import type { FormStep } from './outline.js';

/** All answers before they are filed, each section with a way back to it. */
export function renderReview(host: DrskElement, filling: Filling, step: FormStep): TemplateResult {
  const { failure } = filling.submission;
  return html`
    ${renderProblems(host, filling)} ${renderNotices(host, filling)}
    ${renderFailure(host, failure, { retry: filling.submission.submit })}
    <p class="muted">${step.explanation}</p>
    ${renderCategory(filling.facts, { isAsked: true, errors: filling.submission.problems })}
    ${filling.outline
      .filter(({ fields }) => fields.length > 0)
      .map((section) => renderSection(host, filling, section))}
    ${renderFiles(host, filling)}
  `;
}

function renderSection(host: DrskElement, filling: Filling, section: FormStep): TemplateResult {
  const { language } = host;
  const rows = section.fields.flatMap((field) => toRow(field, filling, language));
  return renderSummary({
    title: section.title,
    level: host.headingLevel + 2,
    rows: rows.length > 0 ? rows : [{ term: messages[language].review.nothing, description: '' }],
    change: { label: sharedMessages[language].change, go: () => filling.go(section.name) },
  });
}

/** What was answered; what has to be and was not, too. */
function toRow(field: ShownField, { form }: Filling, language: Language): SummaryRow[] {
  const value = form.values[field.name] ?? '';
  if (value === '' && !field.isRequired) return [];
  const term = formMessages[language].fields[field.name].label;
  return [{ term, description: answerText(field, value, language) }];
}

function answerText(field: ShownField, value: string | boolean, language: Language): unknown {
  const text = messages[language];
  if (typeof value === 'boolean') return value ? text.review.yes : text.review.no;
  if (value === '') return html`<span class="bad">${text.notChosen}</span>`;
  return choicesOf(field, language).find((choice) => choice.value === value)?.label ?? value;
}

function renderFiles(host: DrskElement, filling: Filling): TemplateResult {
  const { language } = host;
  const { kinds } = attachmentMessages[language];
  const { attachments } = filling;
  const rows = [...new Set(attachments.map(({ kind }) => kind))].map((kind) => ({
    term: kinds[kind].label,
    description: attachments
      .filter((file) => file.kind === kind)
      .map(({ fileName }) => html`<div>${fileName}</div>`),
  }));
  const text = messages[language].review;
  return renderSummary({
    title: text.attachments,
    level: host.headingLevel + 2,
    rows: rows.length > 0 ? rows : [{ term: text.noFiles, description: '' }],
    change: { label: sharedMessages[language].change, go: () => filling.go('attachments') },
  });
}

/** What was refused, each a way to its field. */
function renderProblems(host: DrskElement, filling: Filling): TemplateResult | typeof nothing {
  const problems = Object.entries(filling.submission.problems);
  if (problems.length === 0) return nothing;
  const title = messages[host.language].review.problems(problems.length);
  return html`<div
    class="alert alert-danger error-summary"
    part="error-summary"
    role="group"
    tabindex="-1"
    aria-label=${title}
  >
    <p class="alert-title">${title}</p>
    <ul class="alert-list">
      ${problems.map(([name, text]) => html`<li>${renderProblem(filling, name, text)}</li>`)}
    </ul>
  </div>`;
}

function renderProblem(filling: Filling, name: string, text: string): TemplateResult {
  const step = filling.outline.find(({ fields }) => fields.some((field) => field.name === name));
  const go = (event: Event): void => {
    event.preventDefault();
    filling.go(step?.name ?? 'attachments', name);
  };
  return html`<a class="link" href="#" @click=${go}>${text}</a>`;
}

function renderNotices({ language }: DrskElement, filling: Filling): TemplateResult {
  const text = messages[language].review;
  const { submission, uploads } = filling;
  const failed = uploads.uploads.some(({ state }) => state === 'failed');
  const notices = [
    submission.isConflicting && text.conflict,
    uploads.isBusy && text.uploading,
    failed && text.failedFiles,
  ].filter(Boolean);
  // Nothing between the tags: an empty region takes no room.
  return html`<div class="outlet" role="status">
    ${notices.map((notice) => html`<p class="alert alert-warning text">${notice}</p>`)}
  </div>`;
}
