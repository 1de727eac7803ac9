import { isAnswered, type ListName, rowNumbers, type ShownField } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { findField } from '../../shared/focus-field.js';
import type { FieldForm } from '../../shared/field.js';
import type { FieldErrors, FormValues } from '../../shared/form-values.js';
import { type AnswerView, renderAnswer } from './answer-field.js';
import { messages } from './answer-rows.messages.js';
import { rowsStyles } from './answer-rows.styles.js';
import { rowsOf, withoutRow } from './row-values.js';

/** The form that the answers are in. */
interface RowsForm extends FieldForm {
  readonly values: FormValues;
  errors: FieldErrors;
  refusedFields: number;
}

/** What was taken away, to be put back. */
interface Removed {
  list: ListName;
  number: number;
  before: FormValues;
}

/** How many rows there are, where a question asks for it. */
const countOf: Partial<Record<ListName, string>> = { points: 'pointCount' };

/** Lists of answers: rows that can be added, taken away and put back. */
export class AnswerRows {
  readonly #host: DrskElement;
  readonly #form: RowsForm;
  /** The row at the end of a list that was added, and may still be empty. */
  readonly #added = new Map<ListName, number>();
  #removed: Removed | undefined;

  constructor(host: DrskElement, form: RowsForm) {
    adoptStyles(host, [rowsStyles]);
    this.#host = host;
    this.#form = form;
  }

  /** The rows of one list. */
  render(list: ListName, fields: readonly ShownField[], view: AnswerView): TemplateResult {
    const rows = this.#shownRows(list, fields);
    return html`<div class="answer-rows">
      ${rows.map((row, index) => this.#renderRow(row, { list, view, isOnly: index === 0 && rows.length === 1 }))}
      ${this.#renderUndo(list)} ${this.#renderAdd(list, rows.length, fields)}
    </div>`;
  }

  /** The definition offers an empty row after the last one: it is shown once it is asked for. */
  #shownRows(list: ListName, fields: readonly ShownField[]): (readonly ShownField[])[] {
    const rows = rowNumbers
      .map((number) => fields.filter(({ row }) => row?.number === number))
      .filter((row) => row.length > 0);
    const last = rows.at(-1);
    const isSpare = rows.length > 1 && last !== undefined && !this.#isBegun(last);
    const isWanted = countOf[list] !== undefined || this.#added.get(list) === rows.length;
    return isSpare && !isWanted ? rows.slice(0, -1) : rows;
  }

  #isBegun(row: readonly ShownField[]): boolean {
    return row.some(({ name }) => isAnswered(this.#form.values[name]));
  }

  #renderRow(
    row: readonly ShownField[],
    { list, view, isOnly }: { list: ListName; view: AnswerView; isOnly: boolean },
  ): TemplateResult {
    const number = row[0]?.row?.number ?? 1;
    const text = messages[view.language][list];
    const title = text.row(number);
    const remove = (): void => this.#remove(list, row);
    const inRow = { ...view, titled: title };
    return html`<fieldset class="answer-row" part="field">
      <legend>${title}</legend>
      <div class="answer-row-fields">
        ${row.map((field) => renderAnswer(this.#form, field, inRow))}
      </div>
      ${
        isOnly && !this.#isBegun(row)
          ? nothing
          : html`<button
              class="button button-link answer-row-remove"
              part="button button-link"
              type="button"
              @click=${remove}
            >
              ${text.remove(number)}
            </button>`
      }
    </fieldset>`;
  }

  #renderUndo(list: ListName): TemplateResult {
    const removed = this.#removed?.list === list ? this.#removed : undefined;
    const text = messages[this.#host.language];
    // There before its words: what comes into it is spoken.
    return html`<div class="outlet" role="status">
      ${
        removed
          ? html`<p class="alert text">
              ${text[list].removed(removed.number)}
              <button
                class="button button-link answer-row-undo"
                part="button button-link"
                type="button"
                @click=${this.#undo}
              >
                ${text.undo}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderAdd(list: ListName, count: number, fields: readonly ShownField[]): TemplateResult {
    const text = messages[this.#host.language];
    if (count >= rowNumbers.length) return html`<p class="muted small">${text.full}</p>`;
    const hasNext =
      countOf[list] !== undefined || fields.some(({ row }) => (row?.number ?? 0) > count);
    if (!hasNext) return html``;
    return html`<div>
      <button class="button" part="button" type="button" @click=${() => this.#add(list, count + 1)}>
        ${text[list].add}
      </button>
    </div>`;
  }

  #add(list: ListName, number: number): void {
    const count = countOf[list];
    if (count === undefined) this.#added.set(list, number);
    else this.#form.input(count, String(number));
    this.#removed = undefined;
    this.#host.requestUpdate();
    this.#focus(() => this.#host.shadowRoot?.querySelectorAll('.answer-row')[number - 1]);
  }

  #remove(list: ListName, row: readonly ShownField[]): void {
    const form = this.#form;
    this.#added.delete(list);
    const names = row.map(({ name }) => name);
    const number = row[0]?.row?.number ?? 1;
    const count = countOf[list];
    const left = withoutRow(form.values, names, number);
    this.#removed = {
      list,
      number,
      before: {
        ...rowsOf(form.values, names),
        ...(count && { [count]: form.values[count] ?? '' }),
      },
    };
    this.#put({ ...left, ...(count && { [count]: String(Number(form.values[count]) - 1) }) });
    this.#focus(() => this.#host.shadowRoot?.querySelector('.answer-row-undo'));
  }

  readonly #undo = (): void => {
    const removed = this.#removed;
    if (!removed) return;
    this.#removed = undefined;
    this.#put(removed.before);
    const [name] = Object.keys(removed.before);
    this.#focus(() => name && findField(this.#host, name.replace(/\d+/, String(removed.number))));
  };

  #put(values: FormValues): void {
    for (const [name, value] of Object.entries(values)) this.#form.input(name, value);
    this.#form.errors = {};
    this.#form.refusedFields = 0;
  }

  /** On to where the reader goes on: the button that was pressed may be gone. */
  #focus(find: () => unknown): void {
    void this.#host.updateComplete.then(() => {
      const found = find();
      const control =
        found instanceof HTMLFieldSetElement
          ? found.querySelector('input, select, textarea')
          : found;
      if (control instanceof HTMLElement) control.focus();
    });
  }
}
