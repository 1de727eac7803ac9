import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ControlAnswer } from '../../../client/control-call.js';
import { when } from '../shared/format.js';
import { formTexts } from '../shared/form-texts.js';
import { Live } from '../shared/live.js';
import { sharedMessages } from '../shared/shared.messages.js';
import { View } from '../shared/view.js';
import { shownAddress } from '../shared/shown-address.js';
import './message-details.js';
import { outboxMessages } from './outbox.messages.js';

type Message = ControlAnswer<'listMessages'>['items'][number];

const channels = ['email', 'sms', 'push'] as const;

/** So many are shown, and so many more each time. */
const step = 50;

/** Letters, text messages and what browsers show; the one that is chosen as its reader sees it. */
@customElement('outbox-view')
export class OutboxView extends View {
  @state() private filter: Readonly<Record<string, string>> = {};
  #limit = step;
  readonly #messages = new Live(this, ['outbox'], async () => {
    const { text } = this.filter;
    const channel = channels.find((one) => one === this.filter['channel']);
    const { items } = await this.page.control.listMessages({
      ...(text !== undefined && { text }),
      ...(channel && { channel }),
      limit: this.#limit + 1,
    });
    return items;
  });

  protected override render(): TemplateResult {
    const { id, language } = this.page;
    const words = outboxMessages[language];
    return html`<div class="panes" ?data-open=${id !== ''}>
      <section class="list" aria-label=${words.list}>
        ${this.#renderFilter()} ${this.#messages.render((items) => this.#renderList(items))}
      </section>
      ${
        id === ''
          ? html`<p class="empty chosen">${words.choose}</p>`
          : html`<message-details class="chosen" .page=${this.page}></message-details>`
      }
    </div>`;
  }

  #renderFilter(): TemplateResult {
    const { language } = this.page;
    const words = outboxMessages[language];
    return html`<form class="row" role="search" @input=${this.#narrow} @submit=${this.#narrow}>
      <label class="wide">${words.search}<input type="search" name="text" /></label>
      <label
        >${words.channel}<select name="channel">
          <option value="">${sharedMessages[language].all}</option>
          ${channels.map((channel) => html`<option value=${channel}>${words[channel]}</option>`)}
        </select></label
      >
    </form>`;
  }

  #renderList(items: readonly Message[]): TemplateResult {
    const { language } = this.page;
    const words = outboxMessages[language];
    const isNarrow = Object.keys(this.filter).length > 0;
    if (items.length === 0)
      return html`<p class="empty">${isNarrow ? words.nothingFits : words.none}</p>`;
    return html`<ul class="rows">
        ${items.slice(0, this.#limit).map((item) => this.#renderRow(item))}
      </ul>
      ${
        items.length > this.#limit
          ? html`<button type="button" @click=${this.#showMore}>
              ${sharedMessages[language].more}
            </button>`
          : undefined
      }`;
  }

  #renderRow({ id, channel, to, at, subject, text, code }: Message): TemplateResult {
    const { id: chosen, language } = this.page;
    const words = outboxMessages[language];
    return html`<li>
      <a href=${`#/outbox/${id}`} aria-current=${id === chosen ? 'true' : 'false'}>
        <strong class="cut">${subject === '' ? text : subject}</strong>
        <span class="soft"
          >${words[channel]} · ${shownAddress(channel, to)} · ${when(at, language)}</span
        >
        ${code === null ? undefined : html`<span class="code">${code}</span>`}
      </a>
    </li>`;
  }

  readonly #narrow = (event: Event): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    this.filter = formTexts(event.currentTarget);
    this.#limit = step;
    this.#messages.reload();
  };

  readonly #showMore = (): void => {
    this.#limit += step;
    this.#messages.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'outbox-view': OutboxView;
  }
}
