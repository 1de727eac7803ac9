import { appealMessages } from '@drsk/domain';
import type { Appeal, AppealQuery } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import type { FieldValue, FormValues } from '../shared/form-values.js';
import { renderLoading } from '../shared/loading.js';
import { addressWith } from '../shared/page-address.js';
import { RequestController } from '../shared/request-controller.js';
import { renderSelectField } from '../shared/select-field.js';
import { renderNumber } from './appeal-number.js';
import { formatDay } from './appeal-dates.js';
import { kinds } from './appeal-values.js';
import { messages } from './appeals.messages.js';
import { renderButton } from './plain-button.js';

const statuses = ['registered', 'forwarded', 'answered'] as const;

interface Shown {
  items: readonly Appeal[];
  next: string | null;
}

/** The appeals of an account, of a kind or a state where that is asked for. */
export class AppealList {
  readonly #host: DrskElement;
  readonly #open: (id: string) => unknown;
  readonly #request: RequestController<Shown>;
  #filter: FormValues = { kind: '', status: '' };
  /** After which a page is asked for that joins those in view. */
  #cursor: string | null = null;

  constructor(host: DrskElement, open: (id: string) => unknown) {
    this.#host = host;
    this.#open = open;
    this.#request = new RequestController(host, (signal) => this.#page(signal));
  }

  get failure(): unknown {
    return this.#request.failure;
  }

  load(): Promise<void> {
    this.#cursor = null;
    return this.#request.load();
  }

  forget(): void {
    this.#request.forget();
  }

  render(): TemplateResult {
    const { failure, load, result } = this.#request;
    return html`${renderLoadFailure(this.#host, failure, { retry: load })}
    ${!result && failure === undefined ? renderLoading(this.#host) : nothing}
    ${result ? this.#renderShown(result) : nothing}`;
  }

  get #isFiltered(): boolean {
    return Object.values(this.#filter).some((value) => value !== '');
  }

  #renderShown({ items, next }: Shown): TemplateResult {
    const text = messages[this.#host.language];
    if (items.length === 0 && !this.#isFiltered) return html`<p class="text">${text.none}</p>`;
    const more = (): unknown => {
      this.#cursor = next;
      return this.#request.load();
    };
    return html`${this.#renderFilter()}
    ${
      items.length === 0
        ? html`<p class="text">${text.noneFound}</p>`
        : html`<ul class="appeals">
            ${items.map((item) => this.#renderItem(item))}
          </ul>`
    }
    ${next === null ? nothing : html`<div>${renderButton(text.more, more)}</div>`}`;
  }

  #renderFilter(): TemplateResult {
    const { language } = this.#host;
    const { any, kind, status } = messages[language].filters;
    const names = appealMessages[language];
    const form = {
      values: this.#filter,
      errors: {},
      leave: () => undefined,
      input: (name: string, value: FieldValue) => {
        this.#filter = { ...this.#filter, [name]: value };
        void this.load();
      },
    };
    return html`<div class="filters">
      ${renderSelectField(form, {
        name: 'kind',
        label: kind,
        placeholder: any,
        choices: kinds.map((value) => ({ value, label: names.kinds[value] })),
      })}
      ${renderSelectField(form, {
        name: 'status',
        label: status,
        placeholder: any,
        choices: statuses.map((value) => ({ value, label: names.statuses[value] })),
      })}
    </div>`;
  }

  #renderItem(appeal: Appeal): TemplateResult {
    const { language } = this.#host;
    const text = messages[language];
    const names = appealMessages[language];
    const { deadline, id, kind, messages: written, number, status, topic } = appeal;
    const open = (event: Event): void => {
      event.preventDefault();
      this.#open(id);
    };
    return html`<li class="appeal" part="appeal">
      <div class="appeal-head">
        <a class="link appeal-title" href=${addressWith({ id })} @click=${open}>
          ${renderNumber(names.kinds[kind], number)}
        </a>
        <span class="status status-${status}">${names.statuses[status]}</span>
      </div>
      <p class="muted small">
        ${names.topics[topic]}${
          status === 'registered'
            ? html`&nbsp;·&nbsp;${text.due(formatDay(deadline.dueOn, language))}`
            : nothing
        }
      </p>
      <p class="excerpt">${written[0]?.text}</p>
    </li>`;
  }

  async #page(signal: AbortSignal): Promise<Shown> {
    const kind = kinds.find((value) => value === this.#filter['kind']);
    const status = statuses.find((value) => value === this.#filter['status']);
    const cursor = this.#cursor;
    const query: AppealQuery = {
      ...(kind && { kind }),
      ...(status && { status }),
      ...(cursor !== null && { cursor }),
    };
    const page = await this.#host.client.appeals.list(query, { signal });
    const before = cursor === null ? [] : (this.#request.result?.items ?? []);
    return { items: [...before, ...page.items], next: page.next };
  }
}
