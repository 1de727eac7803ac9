import type { Webhook, WebhookPage } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { errorFacts } from '../../../shared/error-facts.js';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { renderFailure } from '../../../shared/failure.js';
import { focusPlace } from '../../../shared/focus-place.js';
import { renderLoading } from '../../../shared/loading.js';
import { renderButton } from '../../../shared/plain-button.js';
import { RequestController } from '../../../shared/request-controller.js';
import { Question } from '../question.js';
import { Deed } from './deed.js';
import { DeliveryLog } from './delivery-log.js';
import { NewWebhookForm } from './new-webhook.js';
import { messages } from './programs.messages.js';
import { ShownSecret } from './shown-secret.js';
import { renderWebhookFacts } from './webhook-facts.js';

/** Addresses that are told of events: switched on and off, tried out, their secret changed, their log read. */
export class WebhooksPart {
  #isMaking = false;
  readonly #host: DrskElement;
  readonly #request: RequestController<WebhookPage>;
  readonly #form: NewWebhookForm;
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
    this.#form = new NewWebhookForm(host, ({ secret }) => {
      this.#isMaking = false;
      this.#secret.show(secret);
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
    return this.#isMaking ? this.#form.render(this.#cancel) : this.#renderState();
  }

  get #text() {
    return messages[this.#host.language].webhook;
  }

  #renderState(): TemplateResult {
    const { result, failure, load } = this.#request;
    if (!result)
      return failure === undefined
        ? renderLoading(this.#host)
        : renderFailure(this.#host, failure, { retry: load });
    const { items } = result;
    return html`${
        items.length === 0
          ? html`<p class="text">${this.#text.none}</p>`
          : html`<ul class="rows">
              ${items.map((webhook) => this.#renderWebhook(webhook))}
            </ul>`
      }
      <div class="new-webhook">${renderButton(this.#text.make, this.#make)}</div>`;
  }

  #renderWebhook(webhook: Webhook): TemplateResult {
    const text = this.#text;
    const { id, url } = webhook;
    const isOpen = this.#log.webhookId === id;
    return html`<li class="row-item">
      ${renderWebhookFacts(webhook, this.#host.language)}
      <div class="row">
        ${this.#renderAct(isOpen ? text.hideLog : text.showLog, url, () => this.#log.open(isOpen ? undefined : id))}
        ${webhook.isEnabled ? this.#renderAct(text.test, url, () => this.#test(id)) : ''}
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

  readonly #make = (): void => {
    this.#isMaking = true;
    this.#host.requestUpdate();
    focusPlace(this.#host, '[name=url]');
  };

  readonly #cancel = (): void => {
    this.#isMaking = false;
    this.#form.controller.reset();
    focusPlace(this.#host, '.new-webhook button');
  };

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
