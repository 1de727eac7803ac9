import { programAccessMessages } from '@drsk/domain';
import type { Page, WebhookAttempt, WebhookDelivery } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { renderLoadFailure } from '../../../shared/load-failure.js';
import { renderLoading } from '../../../shared/loading.js';
import { renderButton } from '../../../shared/plain-button.js';
import { RequestController } from '../../../shared/request-controller.js';
import { secondOf } from '../moments.js';
import { Deed } from './deed.js';
import { messages } from './programs.messages.js';

/** What was sent to an address, what it answered, and the way to send it again. */
export class DeliveryLog {
  /** Whose log is open. */
  webhookId: string | undefined;
  readonly #host: DrskElement;
  readonly #request: RequestController<Page<WebhookDelivery>>;
  readonly #again: Deed;
  /** After which a page is asked for that joins those in view. */
  #cursor: string | null = null;

  constructor(host: DrskElement) {
    this.#host = host;
    this.#request = new RequestController(host, (signal) => this.#page(signal));
    this.#again = new Deed(host, this.load);
  }

  readonly load = (): void => {
    this.#cursor = null;
    void this.#request.load();
  };

  open(webhookId: string | undefined): void {
    this.webhookId = webhookId;
    this.#request.forget();
    if (webhookId !== undefined) this.load();
  }

  render(): TemplateResult {
    const text = this.#text;
    const { result, failure, load: retry } = this.#request;
    return html`<div class="panel" role="group" aria-label=${text.title}>
      <div class="row-head">
        <p class="row-title">${text.title}</p>
        ${renderButton(text.refresh, this.load, { look: 'button-link' })}
      </div>
      ${failure === undefined ? nothing : renderLoadFailure(this.#host, failure, { retry })}
      ${result ? this.#renderList(result) : nothing}
      ${!result && failure === undefined ? renderLoading(this.#host) : nothing}
    </div>`;
  }

  get #text() {
    return messages[this.#host.language].log;
  }

  #renderList({ items, next }: Page<WebhookDelivery>): TemplateResult {
    if (items.length === 0) return html`<p class="text">${this.#text.none}</p>`;
    const more = (): void => {
      this.#cursor = next;
      void this.#request.load();
    };
    return html`<ul class="rows">
        ${items.map((item) => this.#renderDelivery(item))}
      </ul>
      ${next === null ? nothing : html`<div>${renderButton(this.#text.more, more)}</div>`}`;
  }

  async #page(signal: AbortSignal): Promise<Page<WebhookDelivery>> {
    const cursor = this.#cursor;
    const { webhooks } = this.#host.client.account;
    const query = cursor === null ? {} : { cursor };
    const page = await webhooks.deliveries(this.webhookId ?? '', query, { signal });
    const before = cursor === null ? [] : (this.#request.result?.items ?? []);
    return { ...page, items: [...before, ...page.items] };
  }

  #renderDelivery(delivery: WebhookDelivery): TemplateResult {
    const text = this.#text;
    const { id, state, type, createdAt, nextAttemptAt, attempts } = delivery;
    const when = secondOf(createdAt, this.#host);
    const label = this.#labelOf(type);
    const look = { delivered: 'mark-good', failed: 'mark-warning', pending: '' }[state];
    return html`<li class="row-item">
      <div class="row-head">
        <p class="row-title">${label} <span class="mark ${look}">${text.states[state]}</span></p>
        ${
          state === 'pending'
            ? nothing
            : renderButton(text.again, () => this.#sendAgain(id), {
                look: 'button-link',
                about: `${label}, ${when}`,
                isBusy: this.#again.isBusy,
              })
        }
      </div>
      <p class="muted small">
        ${when}${nextAttemptAt && attempts.length > 0 ? html`<br />${text.next(secondOf(nextAttemptAt, this.#host))}` : nothing}
      </p>
      ${this.#again.renderFailure(id)}
      <ul class="list small">
        ${attempts.map((attempt) => html`<li>${this.#lineOf(attempt)}</li>`)}
      </ul>
    </li>`;
  }

  #labelOf(type: string): string {
    const { events } = programAccessMessages[this.#host.language];
    const known = Object.entries(events).find(([kind]) => kind === type);
    return known?.[1] ?? this.#text.test;
  }

  #lineOf({ at, outcome, status, durationMs, response }: WebhookAttempt): string {
    const text = this.#text;
    const answer = text.outcomes[outcome](status ?? 0);
    const facts = [secondOf(at, this.#host), answer, text.took(durationMs)];
    return response === '' ? facts.join(', ') : `${facts.join(', ')}: ${response}`;
  }

  #sendAgain(id: string): void {
    const { webhooks } = this.#host.client.account;
    const { webhookId = '' } = this;
    this.#again.do(id, (signal) => webhooks.redeliver(webhookId, id, { signal }));
  }
}
