import { formatBasis } from '@drsk/domain';
import type {
  ChannelPreference,
  KindPreference,
  NotificationPreferences,
  NotificationPreferencesChange,
} from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorFacts } from '../shared/error-facts.js';
import { renderFailure } from '../shared/failure.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import { FailureEvent } from '../shared/failure-event.js';
import { loadPart } from '../shared/load-part.js';
import { renderLoading } from '../shared/loading.js';
import { RequestController } from '../shared/request-controller.js';
import type { DrskNotifications } from './notifications.js';
import { messages as feedMessages } from './notifications.messages.js';
import { messages } from './preferences.messages.js';
import type { PushSwitch } from './push/push-switch.js';
import { renderQuietHours } from './quiet-hours.js';

/** Which messages are wanted by which channel, and when none are; every change is kept at once. */
export class Preferences {
  readonly #host: DrskNotifications;
  readonly #request: RequestController<NotificationPreferences>;
  readonly #push: RequestController<PushSwitch | undefined>;
  #failure: unknown;
  #isBusy = false;

  constructor(host: DrskNotifications) {
    this.#host = host;
    this.#request = new RequestController(host, (signal) =>
      host.client.notifications.preferences({ signal }),
    );
    this.#push = new RequestController(host, () => this.#loadPush());
  }

  async load(): Promise<void> {
    this.#failure = undefined;
    await Promise.all([this.#request.load(), this.#push.load()]);
  }

  /** A browser that may show notifications goes on with that in a new session, whatever is looked at. */
  resume(): void {
    if (this.#host.pushWorker && globalThis.Notification?.permission === 'granted')
      void this.#push.load();
  }

  forget(): void {
    this.#failure = undefined;
    this.#request.forget();
    this.#push.forget();
  }

  render(): TemplateResult {
    const { failure, load, result } = this.#request;
    const explain = (): string | undefined => this.#conflict;
    return html`${this.#renderTitle()} ${renderLoadFailure(this.#host, failure, { retry: load })}
    ${renderFailure(this.#host, this.#failure, { explain })}
    ${!result && failure === undefined ? renderLoading(this.#host) : nothing}
    ${result ? this.#renderPreferences(result) : nothing}`;
  }

  get #conflict(): string | undefined {
    const isChanged = errorFacts(this.#failure).status === 412;
    return isChanged ? messages[this.#host.language].changed : undefined;
  }

  #renderTitle(): TemplateResult {
    const { headingLevel, language } = this.#host;
    return html`<div class="subheading" role="heading" aria-level=${headingLevel + 1}>
      ${messages[language].title}
    </div>`;
  }

  #renderPreferences(preferences: NotificationPreferences): TemplateResult {
    const text = messages[this.#host.language];
    return html`<p class="muted">${text.always}</p>
      <div class="kinds">${preferences.kinds.map((kind) => this.#renderKind(kind))}</div>
      ${this.#renderPush()}
      ${renderQuietHours(this.#host, preferences, (change) => this.#change(change))}`;
  }

  /** Only where the site asks for it. */
  async #loadPush(): Promise<PushSwitch | undefined> {
    const { pushWorker } = this.#host;
    if (!pushWorker) return undefined;
    const { PushSwitch: Switch } = await loadPart(
      this.#host,
      () => import('./push/push-switch.js'),
    );
    const push = this.#push.result ?? new Switch(this.#host, pushWorker);
    void push.load();
    return push;
  }

  #renderPush(): unknown {
    const { failure, load, result } = this.#push;
    if (failure !== undefined) return renderLoadFailure(this.#host, failure, { retry: load });
    return result?.render();
  }

  #renderKind({ kind, isUrgent, channels }: KindPreference): TemplateResult {
    const text = messages[this.#host.language];
    const shown = channels.filter(({ channel }) => channel !== 'push' || this.#host.pushWorker);
    return html`<fieldset class="field kind">
      <legend class="kind-title">${feedMessages[this.#host.language].kinds[kind]}</legend>
      ${shown.map((channel) => this.#renderChannel(kind, channel))}
      ${isUrgent ? html`<p class="hint">${text.urgent}</p>` : nothing}
    </fieldset>`;
  }

  #renderChannel(
    kind: KindPreference['kind'],
    { channel, isOn, isFixed, basis }: ChannelPreference,
  ): TemplateResult {
    const text = messages[this.#host.language];
    const id = `${kind}-${channel}`;
    const tick = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement)) return;
      void this.#change({ channels: [{ kind, channel, isOn: target.checked }] });
    };
    return html`<div class="checkbox-field">
      <div class="checkbox-line">
        <input
          class="checkbox"
          part="checkbox"
          type="checkbox"
          id=${id}
          name=${id}
          aria-describedby=${isFixed ? `${id}-hint` : nothing}
          ?disabled=${isFixed}
          .checked=${live(isOn)}
          @change=${tick}
        />
        <label for=${id}>${text.channels[channel]}</label>
      </div>
      ${
        isFixed
          ? html`<p class="hint" id="${id}-hint">
              ${text.fixed(basis === null ? undefined : formatBasis(basis, this.#host.language))}
            </p>`
          : nothing
      }
    </div>`;
  }

  async #change(change: NotificationPreferencesChange): Promise<void> {
    const { result } = this.#request;
    if (!result || this.#isBusy) return;
    this.#isBusy = true;
    this.#failure = undefined;
    try {
      const calls = this.#host.client.notifications;
      this.#request.result = await calls.changePreferences(change, { ifMatch: result.etag });
      this.#host.announcement = messages[this.#host.language].saved;
    } catch (error) {
      this.#failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
      // Somebody was faster, on another device: what they chose is shown, and the sentence stays.
      if (errorFacts(error).status === 412) await this.#request.load();
    } finally {
      this.#isBusy = false;
      this.#host.requestUpdate();
    }
  }
}
