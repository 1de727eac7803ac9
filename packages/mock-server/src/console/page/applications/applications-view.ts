import type { Actor, ApplicationStatus } from '@drsk/contract';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ControlAnswer } from '../../../client/control-call.js';
import { count, day } from '../shared/format.js';
import { formTexts } from '../shared/form-texts.js';
import { Live } from '../shared/live.js';
import { sharedMessages } from '../shared/shared.messages.js';
import { View } from '../shared/view.js';
import './application-details.js';
import { applicationsMessages } from './applications.messages.js';
import { stageWords } from './stage-words.messages.js';
import { renderSampleForm } from './sample-form.js';
import { renderMarks } from './way.js';

type Found = ControlAnswer<'listApplications'>;

const actors = ['applicant', 'grid', 'supplier'] as const satisfies readonly Actor[];
const statuses = [
  'submitted',
  'incomplete',
  'in_review',
  'suspended',
  'offer_posted',
  'refused',
  'accepted',
  'completed',
  'annulled',
  'withdrawn',
  'terminated',
] as const satisfies readonly ApplicationStatus[];

/** So many are shown, and so many more each time. */
const step = 30;

/** What has been filed; the one that is chosen with all that may be done with it. */
@customElement('applications-view')
export class ApplicationsView extends View {
  @state() private filter: Readonly<Record<string, string>> = {};
  #limit = step;
  readonly #found = new Live(this, ['applications'], () => {
    const { text } = this.filter;
    const turn = actors.find((actor) => actor === this.filter['turn']);
    const status = statuses.find((one) => one === this.filter['status']);
    return this.page.control.listApplications({
      ...(text !== undefined && { text }),
      ...(turn && { turn }),
      ...(status && { status }),
      limit: this.#limit,
    });
  });

  protected override render(): TemplateResult {
    const { id } = this.page;
    return html`<div class="panes" ?data-open=${id !== ''}>
      <section class="list" aria-label=${applicationsMessages[this.page.language].list}>
        ${renderSampleForm(this.page)} ${this.#renderFilter()}
        ${this.#found.render((found) => this.#renderList(found))}
      </section>
      ${this.#renderChosen(id)}
    </div>`;
  }

  #renderFilter(): TemplateResult {
    const { language } = this.page;
    const words = applicationsMessages[language];
    const { actors: turns, statuses: names } = stageWords[language];
    const { all } = sharedMessages[language];
    return html`<form class="row" role="search" @input=${this.#narrow} @submit=${this.#narrow}>
      <label class="wide">${words.search}<input type="search" name="text" /></label>
      <label
        >${words.turn}<select name="turn">
          <option value="">${all}</option>
          ${actors.map((actor) => html`<option value=${actor}>${turns[actor]}</option>`)}
        </select></label
      >
      <label
        >${words.status}<select name="status">
          <option value="">${all}</option>
          ${statuses.map((one) => html`<option value=${one}>${names[one]}</option>`)}
        </select></label
      >
    </form>`;
  }

  #renderList({ items, total }: Found): TemplateResult {
    const { language } = this.page;
    const words = applicationsMessages[language];
    const isNarrow = Object.keys(this.filter).length > 0;
    if (total === 0) return html`<p class="empty">${isNarrow ? words.nothingFits : words.none}</p>`;
    const { more, shown } = sharedMessages[language];
    return html`<p class="soft" role="status">
        ${shown(count(items.length, language), count(total, language))}
      </p>
      <ul class="rows">
        ${items.map((item) => this.#renderRow(item))}
      </ul>
      ${
        items.length < total
          ? html`<button type="button" @click=${this.#showMore}>${more}</button>`
          : undefined
      }`;
  }

  #renderRow(item: Found['items'][number]): TemplateResult {
    const { id: chosen, language } = this.page;
    const words = applicationsMessages[language];
    const { actors: turns, statuses: names } = stageWords[language];
    const { id, number, title, applicantName, status, nextActor, dueOn } = item;
    const turn = nextActor && [turns[nextActor], dueOn && `${words.until} ${day(dueOn, language)}`];
    return html`<li>
      <a href=${`#/applications/${id}`} aria-current=${id === chosen ? 'true' : 'false'}>
        <strong>${number ?? words.draft}</strong> ${title}
        <span class="soft">${applicantName} · ${names[status]}</span>
        ${renderMarks(item)}
        ${turn ? html`<span class="soft">${turn.filter(Boolean).join(' ')}</span>` : undefined}
      </a>
    </li>`;
  }

  #renderChosen(id: string): TemplateResult {
    if (id === '')
      return html`<p class="empty chosen">${applicationsMessages[this.page.language].choose}</p>`;
    return html`<application-details class="chosen" .page=${this.page}></application-details>`;
  }

  readonly #narrow = (event: Event): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    this.filter = formTexts(event.currentTarget);
    this.#limit = step;
    this.#found.reload();
  };

  readonly #showMore = (): void => {
    this.#limit += step;
    this.#found.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'applications-view': ApplicationsView;
  }
}
