import { html, nothing, type TemplateResult } from 'lit';
import { renderFailure } from '../shared/failure.js';
import { FailureEvent } from '../shared/failure-event.js';
import { renderButton } from '../shared/plain-button.js';
import { NotificationsCountedEvent } from './notifications-events.js';
import type { DrskNotifications } from './notifications.js';
import { messages } from './notifications.messages.js';

/** What is read and what is not; the last mark can be taken back. */
export class Marks {
  readonly #host: DrskNotifications;
  readonly #onMark: (ids: readonly string[], isRead: boolean) => unknown;
  #unread: number | undefined;
  /** What `undo` marks as unread again. */
  #marked: readonly string[] = [];
  #failure: unknown;
  #isBusy = false;

  constructor(
    host: DrskNotifications,
    onMark: (ids: readonly string[], isRead: boolean) => unknown,
  ) {
    this.#host = host;
    this.#onMark = onMark;
  }

  forget(): void {
    this.#unread = undefined;
    this.#marked = [];
    this.#failure = undefined;
  }

  count(): Promise<void> {
    return this.#try(async () => this.#tell((await this.#calls.counts()).unread));
  }

  readonly read = (ids?: string[]): Promise<void> =>
    this.#try(async () => {
      const { changedIds, counts } = await this.#calls.markRead(ids);
      this.#marked = changedIds;
      this.#onMark(changedIds, true);
      this.#host.announcement = messages[this.#host.language].marked(changedIds.length);
      this.#tell(counts.unread);
    });

  /** How many are unread, the way to mark all, and the way back. */
  render(): TemplateResult {
    const text = messages[this.#host.language];
    const unread = this.#unread ?? 0;
    return html`${renderFailure(this.#host, this.#failure)}
      <div class="row marks">
        <p class="text unread-count">${unread > 0 ? text.unread(unread) : text.allRead}</p>
        ${
          unread > 0
            ? renderButton(text.readAll, () => this.read(), { isBusy: this.#isBusy })
            : nothing
        }
      </div>
      ${this.#renderUndo()}`;
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
      this.#tell(counts.unread);
    });

  get #calls() {
    return this.#host.client.notifications;
  }

  #tell(unread: number): void {
    this.#unread = unread;
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
