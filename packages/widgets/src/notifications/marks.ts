import { html, nothing, type TemplateResult } from 'lit';
import { FailureEvent } from '../shared/failure-event.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import { renderButton } from '../shared/plain-button.js';
import { RequestController } from '../shared/request-controller.js';
import { NotificationsCountedEvent } from './notifications-events.js';
import type { DrskNotifications } from './notifications.js';
import { messages } from './notifications.messages.js';

/** What is read and what is not; the last mark can be taken back. */
export class Marks {
  readonly #host: DrskNotifications;
  readonly #onMark: (ids: readonly string[], isRead: boolean) => unknown;
  readonly #unread: RequestController<number>;
  /** What `undo` marks as unread again. */
  #marked: readonly string[] = [];
  #failure: unknown;
  #isBusy = false;
  /** What the page knows. */
  #told: number | undefined;

  constructor(
    host: DrskNotifications,
    onMark: (ids: readonly string[], isRead: boolean) => unknown,
  ) {
    this.#host = host;
    this.#onMark = onMark;
    this.#unread = new RequestController(host, async (signal) => {
      const { unread } = await this.#calls.counts({ signal });
      this.#tell(unread);
      return unread;
    });
  }

  forget(): void {
    this.#unread.forget();
    this.#told = undefined;
    this.#marked = [];
    this.#failure = undefined;
  }

  count(): Promise<void> {
    return this.#unread.load();
  }

  readonly read = (ids?: string[]): Promise<void> =>
    this.#try(async () => {
      const { changedIds, counts } = await this.#calls.markRead(ids);
      this.#marked = changedIds;
      this.#onMark(changedIds, true);
      this.#host.announcement = messages[this.#host.language].marked(changedIds.length);
      this.#accept(counts.unread);
    });

  /** How many are unread, the way to mark all, and the way back. */
  render(): TemplateResult {
    const { failure, load, result } = this.#unread;
    return html`${renderLoadFailure(this.#host, failure, { retry: load, other: this.#failure })}
    ${result === undefined ? nothing : this.#renderUnread(result)} ${this.#renderUndo()}`;
  }

  #renderUnread(unread: number): TemplateResult {
    const text = messages[this.#host.language];
    return html`<div class="row marks">
      <p class="text unread-count">${unread > 0 ? text.unread(unread) : text.allRead}</p>
      ${
        unread > 0
          ? renderButton(text.readAll, () => this.read(), { isBusy: this.#isBusy })
          : nothing
      }
    </div>`;
  }

  #renderUndo(): TemplateResult | typeof nothing {
    const text = messages[this.#host.language];
    if (this.#marked.length === 0) return nothing;
    return html`<div class="alert notice" part="alert">
      <span>${text.marked(this.#marked.length)}</span>
      ${renderButton(text.undo, this.#undo, { look: 'button-link' })}
    </div>`;
  }

  readonly #undo = (): Promise<void> =>
    this.#try(async () => {
      const { changedIds, counts } = await this.#calls.markUnread([...this.#marked]);
      this.#marked = [];
      this.#onMark(changedIds, false);
      this.#host.announcement = messages[this.#host.language].undone;
      this.#accept(counts.unread);
    });

  get #calls() {
    return this.#host.client.notifications;
  }

  #accept(unread: number): void {
    this.#unread.result = unread;
    this.#tell(unread);
  }

  #tell(unread: number): void {
    if (unread === this.#told) return;
    this.#told = unread;
    this.#host.dispatchEvent(new NotificationsCountedEvent(unread));
  }

  async #try(act: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#failure = undefined;
    try {
      await act();
    } catch (error) {
      this.#failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
    } finally {
      this.#isBusy = false;
      this.#host.requestUpdate();
    }
  }
}
