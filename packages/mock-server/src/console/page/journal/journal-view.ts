import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { formTexts } from '../shared/form-texts.js';
import { Live } from '../shared/live.js';
import { save } from '../shared/save.js';
import { sharedMessages } from '../shared/shared.messages.js';
import { View } from '../shared/view.js';
import './exchange-details.js';
import { type Exchange, Exchanges } from './exchanges.js';
import { everything, filterOf, statuses } from './journal-filter.js';
import { journalMessages } from './journal.messages.js';
import { renderRow } from './row.js';

/** What was asked of the account API, as it comes. */
@customElement('journal-view')
export class JournalView extends View {
  #filter = everything;
  readonly #exchanges = new Exchanges();
  readonly #read = new Live(this, ['journal'], () => this.#exchanges.read(this.page, this.#filter));

  protected override render(): TemplateResult {
    const { id, language } = this.page;
    const words = journalMessages[language];
    const isShown = this.#filter.query.personalData === 'shown';
    return html`<p class="soft">${words.hint}</p>
      <div class="panes" ?data-open=${id !== ''}>
        <section class="list" aria-label=${words.list}>
          ${this.#renderFilter()} ${this.#renderSaving()}
          ${this.#read.render((items) => this.#renderList(items))}
        </section>
        ${
          id === ''
            ? html`<p class="empty chosen">${words.choose}</p>`
            : html`<exchange-details
                class="chosen"
                .page=${this.page}
                .isShown=${isShown}
              ></exchange-details>`
        }
      </div>`;
  }

  #renderFilter(): TemplateResult {
    const { language } = this.page;
    const words = journalMessages[language];
    const ticks = ['findings', 'faulty', 'personal'] as const;
    return html`<form class="row" role="search" @input=${this.#narrow} @submit=${this.#narrow}>
      <label class="wide">${words.search}<input type="search" name="text" /></label>
      <label
        >${words.status}<select name="status">
          <option value="">${sharedMessages[language].all}</option>
          ${statuses.map((one) => html`<option value=${one}>${words.statuses[one]}</option>`)}
        </select></label
      >
      ${ticks.map(
        (name) =>
          html`<label class="tick"><input type="checkbox" name=${name} />${words[name]}</label>`,
      )}
    </form>`;
  }

  #renderSaving(): TemplateResult {
    const { control, language, run } = this.page;
    const words = journalMessages[language];
    const ways = [
      [words.har, 'journal.har', control.exportHar],
      [words.shell, 'journal.sh', control.exportCurl],
      [words.test, 'journal.test.ts', control.exportTest],
    ] as const;
    return html`<div class="row">
      ${ways.map(
        ([label, name, read]) =>
          html`<button
            type="button"
            class="quiet"
            @click=${() => run(async () => save(await read(this.#filter.query), name))}
          >
            ${label}
          </button>`,
      )}
      <button type="button" class="quiet" @click=${this.#clear}>${words.clear}</button>
    </div>`;
  }

  #renderList(items: readonly Exchange[]): TemplateResult {
    const words = journalMessages[this.page.language];
    const { query, text } = this.#filter;
    const found = items.filter(({ operation, path }) =>
      `${operation ?? ''} ${path}`.toLowerCase().includes(text),
    );
    const isNarrow = text !== '' || Object.keys(query).length > 0;
    if (found.length === 0)
      return html`<p class="empty">${isNarrow ? words.nothingFits : words.none}</p>`;
    return html`<ul class="rows">
      ${found.toReversed().map((item) => renderRow(item, this.page))}
    </ul>`;
  }

  readonly #narrow = (event: Event): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    this.#filter = filterOf(formTexts(event.currentTarget));
    this.#exchanges.forget();
    this.#read.reload();
  };

  readonly #clear = async (): Promise<void> => {
    const { ask, control, language, run } = this.page;
    const { clear, clearText, clearTitle } = journalMessages[language];
    if (!(await ask({ title: clearTitle, text: clearText, yes: clear }))) return;
    this.#exchanges.forget();
    await run(() => control.clearJournal(), clear);
    this.#read.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'journal-view': JournalView;
  }
}
