import type { Unsubscription as Subscribed } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { errorFacts } from '../shared/error-facts.js';
import { renderFailure } from '../shared/failure.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import { renderLoading } from '../shared/loading.js';
import { renderButton } from '../shared/plain-button.js';
import { RequestController } from '../shared/request-controller.js';
import type { DrskNotifications } from './notifications.js';
import { messages as feedMessages } from './notifications.messages.js';
import { messages } from './unsubscription.messages.js';

type Act = (signal: AbortSignal) => Promise<Subscribed>;

/**
 * Where the link of a letter leads: one press unsubscribes, one takes it back, and nobody has to sign in. Opening it
 * changes nothing, since mail services open links to look for malice.
 */
export class Unsubscription {
  readonly #host: DrskNotifications;
  readonly #request: RequestController<Subscribed>;
  #token: string | undefined;
  #isActing = false;
  #act: Act = (signal) => this.#calls.unsubscription(this.#token ?? '', { signal });

  constructor(host: DrskNotifications) {
    this.#host = host;
    this.#request = new RequestController(host, (signal) => this.#act(signal));
  }

  get isAsked(): boolean {
    return this.#token !== undefined;
  }

  ask(token: string): Promise<void> {
    this.forget();
    this.#token = token;
    this.#isActing = false;
    return this.#do((signal) => this.#calls.unsubscription(token, { signal }));
  }

  forget(): void {
    this.#token = undefined;
    this.#request.forget();
  }

  render(): TemplateResult {
    const { failure, load, result } = this.#request;
    const text = messages[this.#host.language];
    const { status } = errorFacts(failure);
    if (status === 404 || status === 400)
      return html`<div class="alert alert-warning" part="alert alert-warning">
        <p class="alert-title">${text.invalid}</p>
        <p class="text">${text.whatNext}</p>
      </div>`;
    // What the reader has pressed they press again.
    const render = this.#isActing ? renderFailure : renderLoadFailure;
    if (failure !== undefined) return render(this.#host, failure, { retry: load });
    return result ? this.#renderState(result) : renderLoading(this.#host);
  }

  #renderState({ kind, channel, address, isOn }: Subscribed): TemplateResult {
    const text = messages[this.#host.language];
    const about = feedMessages[this.#host.language].kinds[kind];
    const token = this.#token ?? '';
    const isBusy = this.#request.isLoading;
    if (isOn)
      return html`<p class="text">${text.ask[channel](about, address)}</p>
        <div>
          ${renderButton(text.unsubscribe, () => this.#leave(token), { look: 'button-primary', isBusy })}
        </div>`;
    return html`<div class="alert alert-success" part="alert alert-success">
        <p class="alert-title">${text.done[channel](about, address)}</p>
        <p class="text">${text.stays}</p>
      </div>
      <div>${renderButton(text.again, () => this.#comeBack(token), { isBusy })}</div>`;
  }

  #leave(token: string): Promise<void> {
    this.#isActing = true;
    return this.#do((signal) => this.#calls.unsubscribe(token, { signal }));
  }

  #comeBack(token: string): Promise<void> {
    this.#isActing = true;
    return this.#do(async (signal) => {
      await this.#calls.subscribeAgain(token, { signal });
      return this.#calls.unsubscription(token, { signal });
    });
  }

  async #do(act: Act): Promise<void> {
    this.#act = act;
    const before = this.#request.result;
    await this.#request.load();
    const { result } = this.#request;
    if (!before || !result || before.isOn === result.isOn) return;
    const { done, back } = messages[this.#host.language];
    const about = feedMessages[this.#host.language].kinds[result.kind];
    this.#host.announcement = result.isOn ? back : done[result.channel](about, result.address);
  }

  get #calls() {
    return this.#host.client.notifications;
  }
}
