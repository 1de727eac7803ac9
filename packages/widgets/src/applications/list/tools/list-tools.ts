import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../../shared/adopt-styles.js';
import type { DrskElement } from '../../../shared/drsk-element.js';
import type { ApplicationPages } from '../application-pages.js';
import { isFiltered, isOrder, type ListQuery, orders } from '../list-query.js';
import { countText } from './count-text.js';
import { formatCount } from './format-count.js';
import { countFilters, renderFilters } from './list-filters.js';
import { messages } from './list-tools.messages.js';
import { toolStyles } from './list-tools.styles.js';
import { renderPager } from './pager.js';
import { SearchBox } from './search-box.js';
import { TableExport } from './table-export.js';

/** What finds a few applications among many: a search, filters, orders, pages, a table. */
export class ListTools {
  readonly #host: DrskElement;
  readonly #pages: ApplicationPages;
  readonly #search: SearchBox;
  readonly #export: TableExport;
  #isOpen = false;

  constructor(host: DrskElement, pages: ApplicationPages) {
    adoptStyles(host, [toolStyles]);
    this.#host = host;
    this.#pages = pages;
    this.#search = new SearchBox(host, pages.query.search, (search) => this.#change({ search }));
    this.#export = new TableExport(host, pages);
    this.#isOpen = countFilters(pages.query) > 0;
  }

  get failure(): unknown {
    return this.#export.failure;
  }

  /** Above the list; `beside` stands next to the table's button. */
  render(beside: unknown): TemplateResult {
    return html`<div class="tools">
      ${this.#search.render()}
      <div class="tools-line">${this.#renderChips()} ${this.#renderOrder()}</div>
      <div class="filters" id="filters" ?hidden=${!this.#isOpen}>
        ${this.#isOpen ? renderFilters(this.#view) : nothing}
      </div>
      <div class="tools-line result">
        <span>${this.#renderCount()}</span>
        <span class="result-actions">
          ${this.#pages.total === 0 ? nothing : this.#export.render()} ${beside}
        </span>
      </div>
    </div>`;
  }

  renderNothing(): TemplateResult {
    const text = messages[this.#host.language];
    return html`<div class="empty">
      <p class="subheading">${text.nothing}</p>
      <p class="muted">${text.nothingText}</p>
    </div>`;
  }

  /** Below the list, where it goes on. */
  renderPager(): TemplateResult | typeof nothing {
    return renderPager(this.#host, this.#pages);
  }

  #renderOrder(): TemplateResult {
    const { order } = this.#pages.query;
    const text = messages[this.#host.language];
    const choose = ({ target }: Event): void => {
      if (target instanceof HTMLSelectElement && isOrder(target.value))
        void this.#change({ order: target.value });
    };
    return html`<select
      class="control select order"
      part="select"
      name="order"
      aria-label=${text.order}
      @change=${choose}
    >
      ${Object.keys(orders)
        .filter(isOrder)
        .map(
          (name) =>
            html`<option value=${name} ?selected=${name === order}>${text.orders[name]}</option>`,
        )}
    </select>`;
  }

  #renderChips(): TemplateResult {
    const { query, counts } = this.#pages;
    const text = messages[this.#host.language];
    const toggle = (): void => {
      this.#isOpen = !this.#isOpen;
      this.#host.requestUpdate();
    };
    return html`<div class="chips" role="group" aria-label=${text.quick}>
      ${this.#renderChip('needsAction', text.needsAction, counts?.needsAction)}
      ${this.#renderChip('isOverdue', text.overdue, counts?.overdue)}
      <button
        class="button toggle"
        part="button"
        type="button"
        aria-expanded=${this.#isOpen}
        aria-controls="filters"
        @click=${toggle}
      >
        ${text.filters(countFilters(query))}
      </button>
    </div>`;
  }

  /** Not where it would leave nothing. */
  #renderChip(
    name: 'needsAction' | 'isOverdue',
    label: (count: string) => string,
    count = 0,
  ): TemplateResult | typeof nothing {
    const isOn = this.#pages.query[name];
    if (count === 0 && !isOn) return nothing;
    return html`<button
      class="button toggle ${name}"
      part="button"
      type="button"
      aria-pressed=${isOn}
      @click=${() => this.#change({ [name]: !isOn })}
    >
      ${label(formatCount(count, this.#host.language))}
    </button>`;
  }

  #renderCount(): TemplateResult {
    const { query } = this.#pages;
    const text = messages[this.#host.language];
    return html`<p class="text count" tabindex="-1">
        ${countText(this.#pages, this.#host.language)}
      </p>
      ${
        isFiltered(query)
          ? html`<button
              class="button button-link"
              part="button button-link"
              type="button"
              @click=${this.#reset}
            >
              ${text.reset}
            </button>`
          : nothing
      }`;
  }

  readonly #reset = (): void => {
    this.#search.clear();
    void this.#change({
      search: '',
      status: [],
      needsAction: false,
      isOverdue: false,
      regionCode: undefined,
    });
    this.#host.shadowRoot?.querySelector<HTMLElement>('#search')?.focus();
  };

  get #view() {
    const change = (changes: Partial<ListQuery>): unknown => this.#change(changes);
    return { host: this.#host, pages: this.#pages, change };
  }

  /** Asks for another list, and says how long it is. */
  async #change(changes: Partial<ListQuery>): Promise<void> {
    const query = { ...this.#pages.query, ...changes };
    await this.#pages.ask(query);
    // Whoever has changed it since has not seen this one.
    if (this.#pages.query === query)
      this.#host.announcement = countText(this.#pages, this.#host.language);
  }
}
