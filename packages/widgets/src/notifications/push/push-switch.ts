import type { BrowserSubscription } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCheckboxField } from '../../shared/checkbox-field.js';
import { renderFailure } from '../../shared/failure.js';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { renderLoading } from '../../shared/loading.js';
import { renderButton } from '../../shared/plain-button.js';
import { RequestController } from '../../shared/request-controller.js';
import type { DrskNotifications } from '../notifications.js';
import {
  type Hindrance,
  hindrance,
  ownEndpointHash,
  subscribe,
  subscribedAlready,
} from './browser-push.js';
import { messages } from './push.messages.js';

interface Known {
  publicKey: string;
  /** This browser, where it is subscribed. */
  own: BrowserSubscription | undefined;
}

/** Whether this browser shows what the account is told; nobody is asked for a permission before they press. */
export class PushSwitch {
  readonly #host: DrskNotifications;
  readonly #worker: string;
  readonly #request: RequestController<Known>;
  #isBusy = false;
  /** What the last press has led to; the first two can be taken back. */
  #outcome: 'on' | 'off' | 'dismissed' | undefined;
  #failure: unknown;

  constructor(host: DrskNotifications, worker: string) {
    this.#host = host;
    this.#worker = worker;
    this.#request = new RequestController(host, (signal) => this.#look(signal));
  }

  async load(): Promise<void> {
    this.#outcome = undefined;
    this.#failure = undefined;
    if (isMendable(hindrance())) await this.#request.load();
  }

  render(): TemplateResult {
    const { headingLevel, language } = this.#host;
    return html`<div class="subheading" role="heading" aria-level=${headingLevel + 2}>
        ${messages[language].title}
      </div>
      ${this.#renderState()}`;
  }

  #renderState(): TemplateResult {
    const text = messages[this.#host.language];
    const reason = hindrance();
    if (!isMendable(reason)) return html`<p class="text">${text.hindrances[reason]}</p>`;
    const { failure, load, result } = this.#request;
    if (failure !== undefined) return renderLoadFailure(this.#host, failure, { retry: load });
    if (!result) return renderLoading(this.#host);
    const isDenied = reason === 'denied' && !result.own;
    return html`${this.#renderSwitch(result)}
    ${isDenied ? html`<p class="text">${text.hindrances.denied}</p>` : this.#renderOutcome()}
    ${renderFailure(this.#host, this.#failure, { explain: this.#explain })}`;
  }

  #renderSwitch({ own }: Known): TemplateResult {
    const text = messages[this.#host.language];
    const form = {
      values: { push: own !== undefined },
      errors: {},
      leave: () => undefined,
      input: (_name: string, isOn: unknown) => this.#turn(isOn === true),
    };
    return renderCheckboxField(form, { name: 'push', label: text.label, hint: text.hint });
  }

  #renderOutcome(): TemplateResult | typeof nothing {
    const text = messages[this.#host.language];
    const outcome = this.#outcome;
    if (outcome === undefined) return nothing;
    return html`<div class="alert notice" part="alert">
      <span>${text[outcome]}</span>
      ${
        outcome === 'dismissed'
          ? nothing
          : renderButton(text.undo, () => this.#turn(outcome === 'off'), { look: 'button-link' })
      }
    </div>`;
  }

  /** A session that begins anew in this browser takes it along. */
  async #look(signal: AbortSignal): Promise<Known> {
    const { push } = this.#host.client.notifications;
    const [{ items, publicKey }, hash] = await Promise.all([
      push.list({ signal }),
      ownEndpointHash(this.#worker),
    ]);
    const own = items.find(({ endpointHash }) => endpointHash === hash);
    if (!own || own.isOfSession || hindrance()) return { publicKey, own };
    const subscription = await subscribedAlready(this.#worker);
    return { publicKey, own: subscription && (await push.create(subscription, { signal })) };
  }

  /** Busy from the press on: browsers ask for permission only while it is one. */
  async #turn(isOn: boolean): Promise<void> {
    const { result } = this.#request;
    if (!result || this.#isBusy) return;
    this.#isBusy = true;
    this.#outcome = undefined;
    this.#failure = undefined;
    try {
      const outcome = await (isOn ? this.#turnOn(result) : this.#turnOff(result));
      this.#outcome = outcome;
      if (outcome) this.#host.announcement = messages[this.#host.language][outcome];
    } catch (error) {
      this.#failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
    } finally {
      this.#isBusy = false;
      this.#host.requestUpdate();
    }
  }

  async #turnOn({ publicKey }: Known): Promise<'on' | 'dismissed' | undefined> {
    const permission = await Notification.requestPermission();
    if (permission === 'denied') this.#host.announcement = this.#deniedText;
    if (permission !== 'granted') return permission === 'default' ? 'dismissed' : undefined;
    const subscription = await subscribe(this.#worker, publicKey);
    const own = await this.#host.client.notifications.push.create(subscription);
    this.#request.result = { publicKey, own };
    return 'on';
  }

  async #turnOff({ own, publicKey }: Known): Promise<'off'> {
    if (own) await this.#host.client.notifications.push.remove(own.id);
    this.#request.result = { publicKey, own: undefined };
    return 'off';
  }

  get #deniedText(): string {
    return messages[this.#host.language].hindrances.denied;
  }

  /** What the browser says is for developers. */
  readonly #explain = (): string | undefined =>
    this.#failure instanceof DOMException ? messages[this.#host.language].failed : undefined;
}

/** Nothing else is worth asking the server for. */
function isMendable(reason: Hindrance | undefined): reason is 'denied' | undefined {
  return reason === undefined || reason === 'denied';
}
