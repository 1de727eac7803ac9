import type { Webhook, WebhookPage } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { errorFacts } from '../../../shared/error-facts.js';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { renderLoadFailure } from '../../../shared/load-failure.js';
import { focusPlace } from '../../../shared/focus-place.js';
import { renderLoading } from '../../../shared/loading.js';
import { renderButton } from '../../../shared/plain-button.js';
import { RequestController } from '../../../shared/request-controller.js';
import { Question } from '../question.js';
import { Deed } from './deed.js';
import { DeliveryLog } from './delivery-log.js';
import { messages } from './programs.messages.js';
import { ShownSecret } from './shown-secret.js';
import { renderWebhookFacts } from './webhook-facts.js';
import { WebhookForm } from './webhook-form.js';

/** Addresses that are told of events: changed, switched on and off, tried out, their secret changed, their log read. */
export class WebhooksPart {
  #isFormOpen = false;
  readonly #host: DrskElement;
  readonly #request: RequestController<WebhookPage>;
  readonly #form: WebhookForm;
  readonly #secret: ShownSecret;
  readonly #log: DeliveryLog;
  readonly #deed: Deed;
  readonly #question: Question;

  constructor(host: DrskElement) {
    this.#host = host;
    this.#request = new RequestController(host, (signal) =>
      host.client.account.webhooks.list({ signal }),
    );
    this.#log = new DeliveryLog(host);
    this.#secret = new ShownSecret(host, () => this.#finish('.new-webhook button'));
    this.#form = new WebhookForm(host, {
      made: ({ secret }) => {
        this.#isFormOpen = false;
        this.#secret.show(secret);
      },
      changed: ({ id }) => {
        host.announcement = this.#text.change.saved;
        this.#close(id);
      },
    });
    this.#deed = new Deed(host, this.load);
    this.#question = new Question(host, {
      act: (id, signal) => this.#delete(id, signal),
      done: () => {
        host.announcement = this.#text.deleted;
        this.#finish('.section-title');
      },
    });
  }

  readonly load = (): void => void this.#request.load();

  render(): TemplateResult {
    if (this.#secret.isShown) return this.#secret.render(this.#text.shown);
    if (!this.#isFormOpen) return this.#renderState();
    return this.#form.render(() => this.#close(this.#form.edited?.id));
  }

  get #text() {
    return messages[this.#host.language].webhook;
  }

  #renderState(): TemplateResult {
    const { result, failure, load } = this.#request;
    if (!result)
      return failure === undefined
        ? renderLoading(this.#host)
        : renderLoadFailure(this.#host, failure, { retry: load });
    const { items } = result;
    return html`${
        items.length === 0
          ? html`<p class="text">${this.#text.none}</p>`
          : html`<ul class="rows">
              ${items.map((webhook) => this.#renderWebhook(webhook))}
            </ul>`
      }
      <div class="new-webhook">${renderButton(this.#text.make, () => this.#open())}</div>`;
  }

  #renderWebhook(webhook: Webhook): TemplateResult {
    const text = this.#text;
    const { id, url } = webhook;
    const isOpen = this.#log.webhookId === id;
    return html`<li class="row-item" id="webhook-${id}" tabindex="-1">
      ${renderWebhookFacts(webhook, this.#host)}
      <div class="row">
        ${this.#renderAct(isOpen ? text.hideLog : text.showLog, url, () => this.#log.open(isOpen ? undefined : id))}
        ${webhook.isEnabled ? this.#renderAct(text.test, url, () => this.#test(id)) : ''}
        ${this.#renderAct(text.change.label, url, () => this.#open(webhook))}
        ${this.#renderAct(webhook.isEnabled ? text.disable : text.enable, url, () => this.#switch(webhook))}
        ${this.#renderAct(text.rotate, url, () => this.#rotate(id))}
        ${this.#question.renderAsk(id, text.remove, url)}
      </div>
      ${this.#deed.renderFailure(id)}
      ${this.#question.render(id, { ...text.removal, question: text.removal.question(url) })}
      ${isOpen ? this.#log.render() : ''}
    </li>`;
  }

  #renderAct(label: string, about: string, act: () => unknown): TemplateResult {
    return renderButton(label, act, { look: 'button-link', about, isBusy: this.#deed.isBusy });
  }

  #test(id: string): void {
    this.#deed.do(id, async (signal) => {
      await this.#host.client.account.webhooks.test(id, { signal });
      this.#host.announcement = this.#text.tested;
      this.#log.open(id);
    });
  }

  #switch({ id, etag, isEnabled }: Webhook): void {
    this.#deed.do(id, (signal) =>
      this.#host.client.account.webhooks.update(
        id,
        { isEnabled: !isEnabled },
        { ifMatch: etag, signal },
      ),
    );
  }

  #rotate(id: string): void {
    this.#deed.do(id, async (signal) => {
      const { webhooks } = this.#host.client.account;
      const { secret } = await webhooks.rotateSecret(id, { overlapHours: 24 }, { signal });
      this.#secret.show(secret);
    });
  }

  #open(webhook?: Webhook): void {
    this.#isFormOpen = true;
    this.#form.open(webhook);
    focusPlace(this.#host, '[name=url]');
  }

  /** Reads the addresses anew: the one that was to be changed may be another by now. */
  #close(id: string | undefined): void {
    this.#isFormOpen = false;
    this.#finish(id === undefined ? '.new-webhook button' : `#webhook-${CSS.escape(id)}`);
  }

  async #delete(id: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#host.client.account.webhooks.delete(id, { signal });
    } catch (error) {
      // Deleted already, in another tab.
      if (errorFacts(error).status !== 404) throw error;
    }
  }

  #finish(place: string): void {
    this.load();
    focusPlace(this.#host, place);
  }
}
