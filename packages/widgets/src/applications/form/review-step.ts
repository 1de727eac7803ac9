import {
  attachmentMessages,
  formatAddress,
  type SectionTexts,
  type ShownField,
  soundAttachments,
} from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderFailure } from '../../shared/failure.js';
import type { FormValues } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import type { SubmitButton } from '../../shared/submit-button.js';
import { renderSummary, type SummaryRow } from '../../shared/summary-list.js';
import { summaryStyles } from '../../shared/summary-list.styles.js';
import { choicesOf } from './answer-field.js';
import { messages as formMessages } from './application-form.messages.js';
import { FeeNote } from './fee-note.js';
import type { Filling } from './filling.js';
import type { FormStep } from './outline.js';
import { messages } from './review-step.messages.js';
import { Submission } from './submission.js';

/** All answers before they are filed, each section with a way back to it. */
export class ReviewStep {
  readonly submission: Submission;

  readonly #host: DrskElement;
  readonly #filling: Filling;
  readonly #fee: FeeNote;

  constructor(host: DrskElement, filling: Filling) {
    adoptStyles(host, [summaryStyles]);
    this.#host = host;
    this.#filling = filling;
    this.#fee = new FeeNote(host);
    this.submission = new Submission(host, filling);
  }

  render(): TemplateResult {
    const { failure, submit } = this.submission;
    const { facts, outline, parts } = this.#filling;
    return html`
      ${this.#renderProblems()} ${this.#renderNotices()}
      ${renderFailure(this.#host, failure, { retry: submit })}
      <p class="muted">${messages[this.#host.language].explanation}</p>
      ${this.#fee.render(facts)} ${parts.renderProcedure?.(this.#host, facts, false)}
      ${outline.filter(({ fields }) => fields.length > 0).map((section) => this.#renderSection(section))}
      ${this.#renderFiles()}
    `;
  }

  /** The button that files it. */
  get action(): SubmitButton {
    const { submit, submitting } = messages[this.#host.language];
    return { label: submit, busyLabel: submitting, isBusy: this.submission.isSending };
  }

  #renderSection({ fields, name, title }: FormStep): TemplateResult | typeof nothing {
    const { form, parts } = this.#filling;
    const { language } = this.#host;
    const words = parts.wordsOf(name);
    if (!words) return nothing;
    const rows = fields.flatMap((field) => toRow(field, form.values, { words, language }));
    const empty = { term: messages[language].nothing, description: '' };
    return this.#renderSummary(title, rows.length > 0 ? rows : [empty], name);
  }

  #renderFiles(): TemplateResult {
    const { language } = this.#host;
    const { kinds } = attachmentMessages[language];
    const attachments = soundAttachments(this.#filling.attachments);
    const rows = [...new Set(attachments.map(({ kind }) => kind))].map((kind) => ({
      term: kinds[kind].label,
      description: attachments
        .filter((file) => file.kind === kind)
        .map(({ fileName }) => html`<div>${fileName}</div>`),
    }));
    const text = messages[language];
    const empty = { term: text.noFiles, description: '' };
    return this.#renderSummary(text.attachments, rows.length > 0 ? rows : [empty], 'attachments');
  }

  #renderSummary(title: string, rows: SummaryRow[], step: FormStep['name']): TemplateResult {
    return renderSummary({
      title,
      level: this.#host.headingLevel + 2,
      rows,
      change: {
        label: sharedMessages[this.#host.language].change,
        go: () => this.#filling.walk.go(step),
      },
    });
  }

  /** What was refused, each a way to its field. */
  #renderProblems(): TemplateResult | typeof nothing {
    const problems = Object.entries(this.submission.problems);
    if (problems.length === 0) return nothing;
    const title = messages[this.#host.language].problems(problems.length);
    return html`<div
      class="alert alert-danger error-summary"
      part="error-summary"
      role="group"
      tabindex="-1"
      aria-label=${title}
    >
      <p class="alert-title">${title}</p>
      <ul class="alert-list">
        ${problems.map(([name, text]) => html`<li>${renderProblem(this.#filling, name, text)}</li>`)}
      </ul>
    </div>`;
  }

  #renderNotices(): TemplateResult {
    const text = messages[this.#host.language];
    const uploads = this.#filling.parts.attachments?.uploads;
    const failed = uploads?.uploads.some(({ state }) => state === 'failed');
    const notices = [
      this.submission.isConflicting && text.conflict,
      uploads?.isBusy && text.uploading,
      failed && text.failedFiles,
    ].filter(Boolean);
    // Nothing between the tags: an empty region takes no room.
    return html`<div class="outlet" role="status">
      ${notices.map((notice) => html`<p class="alert alert-warning text">${notice}</p>`)}
    </div>`;
  }
}

interface RowView {
  words: SectionTexts;
  language: Language;
}

/** What was answered; what has to be and was not, too. */
function toRow(field: ShownField, values: FormValues, view: RowView): SummaryRow[] {
  const value = values[field.name] ?? '';
  if (value === '' && !field.isRequired) return [];
  const term = view.words.fields[field.name]?.label ?? field.name;
  return [{ term, description: answerText(field, value, view) }];
}

function answerText(field: ShownField, value: string | boolean, view: RowView): unknown {
  const text = messages[view.language];
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  if (value === '') return html`<span class="bad">${formMessages[view.language].notChosen}</span>`;
  if (field.kind === 'address') return formatAddress(value);
  return choicesOf(field, view.words).find((choice) => choice.value === value)?.label ?? value;
}

function renderProblem(filling: Filling, name: string, text: string): TemplateResult {
  const step = filling.outline.find(({ fields }) => fields.some((field) => field.name === name));
  const go = (event: Event): void => {
    event.preventDefault();
    filling.walk.go(step?.name ?? 'attachments', name);
  };
  return html`<a class="link" href="#" @click=${go}>${text}</a>`;
}
