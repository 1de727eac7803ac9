import {
  attachmentMessages,
  fieldsOf,
  formatBasis,
  loadSectionTexts,
  sectionNames,
  type SectionName,
  type SectionTexts,
  sectionTitles,
  type ShownField,
  weightOf,
} from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderErrorSummary } from '../../shared/error-summary.js';
import { renderFailure } from '../../shared/failure.js';
import type { FieldErrors } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import { toAnswers } from '../drafts/answers.js';
import { type AnswerView, renderAnswer } from '../form/answer-field.js';
import { AnswerRows } from '../form/answer-rows.js';
import { inLists } from '../form/in-lists.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import { renderChanges } from './change-table.js';
import { CorrectionForm } from './correction.js';
import { DrawnAnswers } from './drawn-answers.js';
import { messages } from './correction.messages.js';
import { type Panel, type PanelOptions, renderPanelHeading } from './panel.js';
import { renderButton } from './plain-button.js';

type Words = Readonly<Record<Language, SectionTexts>>;

/** The answers section by section, then what has changed and what that does to the terms. */
export class CorrectionPanel implements Panel {
  readonly #correcting: CorrectionForm;
  readonly #options: PanelOptions;
  readonly #rows: AnswerRows;
  readonly #drawn: DrawnAnswers;
  readonly #words: ReadonlyMap<SectionName, Words>;
  readonly #open = new Set<SectionName>();

  constructor(host: DrskElement, options: PanelOptions, words: ReadonlyMap<SectionName, Words>) {
    this.#options = options;
    this.#words = words;
    const onRefused = (errors: FieldErrors): void => this.#unfold(errors);
    this.#correcting = new CorrectionForm(host, { ...options, onRefused });
    this.#rows = new AnswerRows(host, this.#correcting.form);
    this.#drawn = new DrawnAnswers(host, this.#correcting);
  }

  /** With the words of every section. */
  static async load(host: DrskElement, options: PanelOptions): Promise<CorrectionPanel> {
    const words = await Promise.all(
      sectionNames.map(async (name) => [name, await loadSectionTexts[name]()] as const),
    );
    return new CorrectionPanel(host, options, new Map(words));
  }

  render(view: TrackerView): TemplateResult {
    return html`<section class="panel">
      ${this.#correcting.isReviewing ? this.#renderReview(view) : this.#renderAnswers(view)}
    </section>`;
  }

  #renderAnswers(view: TrackerView): TemplateResult {
    const text = messages[view.language];
    const { form, isForeign, isRestored, startOver } = this.#correcting;
    const { answers: general } = form.errors;
    return html`
      ${renderPanelHeading(view, text.title)}
      <p class="text muted">${text.explanation}</p>
      ${
        isRestored
          ? html`<div class="alert">
              <p class="text">${text.restored}</p>
              <div>${renderButton(text.startOver, startOver, 'button-link')}</div>
            </div>`
          : nothing
      }
      ${renderErrorSummary(view.host, form)} ${renderFailure(view.host, form.failure)}
      <div>${sectionNames.map((name) => this.#renderSection(name, view))}</div>
      <div class="outlet" role="alert">
        ${general ? html`<p class="alert alert-warning text">${general}</p>` : nothing}
        ${isForeign ? this.#renderWayOut(view) : nothing}
      </div>
      <div class="panel-actions">
        ${renderButton(text.check, form.submit, 'button-primary')}
        ${renderButton(text.close, this.#options.close)}
      </div>
    `;
  }

  #renderWayOut({ language }: TrackerView): TemplateResult {
    const text = messages[language];
    return html`<div class="alert alert-warning">
      <p class="text">${text.foreign}</p>
      <div>${renderButton(text.withdraw, this.#options.withdraw, 'button-danger')}</div>
    </div>`;
  }

  #renderSection(name: SectionName, view: TrackerView): TemplateResult | typeof nothing {
    const { language } = view;
    const words = this.#words.get(name)?.[language];
    const fields = this.#fieldsOf(name);
    if (!words || fields.length === 0) return nothing;
    const changed = this.#correcting.correction.changes.filter((change) =>
      fields.some((field) => field.name === change.name),
    ).length;
    const fold = ({ target }: Event): void => this.#fold(name, target);
    return html`<details class="fold" ?open=${this.#open.has(name)} @toggle=${fold}>
      <summary class="fold-summary">
        ${sectionTitles[language][name]}
        ${changed > 0 ? html`<span class="chip">${messages[language].changed(changed)}</span>` : nothing}
      </summary>
      <div class="stack">
        ${inLists(fields).map((group) => this.#renderFields(group, { words, language }))}
      </div>
    </details>`;
  }

  /** One by one; those of a list in its rows. */
  #renderFields(fields: readonly ShownField[], view: AnswerView): unknown {
    const list = fields[0]?.row?.list;
    if (list) return this.#rows.render(list, fields, view);
    const drawn = this.#drawn.for(fields);
    return fields.map((field) => renderAnswer(this.#correcting.form, field, { ...view, drawn }));
  }

  #renderReview(view: TrackerView): TemplateResult {
    const text = messages[view.language];
    const { correction, form, goBack, missing } = this.#correcting;
    const { kinds } = attachmentMessages[view.language];
    const basis = (clause: string): string => formatBasis(clause, view.language);
    return html`
      ${renderPanelHeading(view, text.reviewTitle)}
      ${renderFailure(view.host, form.failure, { retry: form.submit })}
      ${renderChanges(correction.changes, view.language)}
      <p class="alert ${correction.restarts ? 'alert-warning' : ''} text">
        ${correction.restarts ? text.restarts(basis('ЛК/1.3')) : text.goesOn(basis('ЛК/1.4'))}
      </p>
      ${missing.length > 0 ? html`<p class="text">${text.needs(missing.map((kind) => kinds[kind].label).join(', '))}</p>` : nothing}
      <div class="panel-actions">
        ${renderButton(form.isSending ? text.sending : text.send, form.submit, 'button-primary')}
        ${renderButton(text.back, goBack)}
      </div>
    `;
  }

  /** What cannot be corrected is not asked. */
  #fieldsOf(name: SectionName): ShownField[] {
    const { form, isForeign, subject } = this.#correcting;
    // What another category would ask is not asked: it cannot become one.
    const answers = isForeign ? subject.answers : toAnswers(form.values);
    const fields = fieldsOf(name, { ...subject, answers });
    return fields.filter((field) => weightOf(field.name) !== 'fixed');
  }

  #fold(name: SectionName, target: EventTarget | null): void {
    const isOpen = target instanceof HTMLDetailsElement && target.open;
    if (isOpen) this.#open.add(name);
    else this.#open.delete(name);
  }

  /** What is wrong has to be in view before it is led to. */
  #unfold(errors: FieldErrors): void {
    for (const name of sectionNames)
      if (this.#fieldsOf(name).some((field) => errors[field.name])) this.#open.add(name);
  }
}
