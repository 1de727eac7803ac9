import {
  isProblem,
  type Notification,
  type NotificationEvent,
  type NotificationMarksEvent,
} from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { whenGone } from '../shared/when-gone.js';
import { whenTimeToListen } from '../shared/when-time-to-listen.js';

interface LiveFeedOptions {
  take: (notification: Notification) => unknown;
  /** Something was read, or marked as not read, here or in another window. */
  mark: (marks: NotificationMarksEvent) => unknown;
  /** Nobody has listened until now: since the page was asked for, or since the reader looked away from it. */
  catchUp: () => unknown;
}

/** What is new in the feed and what is read, as it comes, while its widget is in the page. */
export class LiveFeed implements ReactiveController {
  readonly #host: DrskElement;
  readonly #options: LiveFeedOptions;
  #leaving: AbortController | undefined;

  constructor(host: DrskElement, options: LiveFeedOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => this.stop());
  }

  follow(): void {
    if (this.#leaving && !this.#leaving.signal.aborted) return;
    const leaving = new AbortController();
    this.#leaving = leaving;
    const { signal } = leaving;
    const look = (): unknown => (document.hidden ? undefined : this.#options.catchUp());
    document.addEventListener('visibilitychange', look, { signal });
    void whenTimeToListen(signal).then(() => this.#listen(leaving));
  }

  stop(): void {
    this.#leaving?.abort();
  }

  async #listen(leaving: AbortController): Promise<void> {
    const { signal } = leaving;
    const { client, language } = this.#host;
    const { notifications } = client;
    const onBegin = this.#options.catchUp;
    const take = async ({ notificationId }: NotificationEvent): Promise<void> => {
      const notification = await notifications.get(notificationId, { signal, locale: language });
      this.#options.take(notification);
    };
    await Promise.all([
      hear(() => notifications.watch({ signal, onBegin }), take, leaving),
      hear(() => notifications.watchMarks({ signal }), this.#options.mark, leaving),
    ]);
  }
}

/** A watcher that was away for too long begins anew. */
async function hear<Event>(
  watch: () => AsyncIterable<Event>,
  take: (event: Event) => unknown,
  leaving: AbortController,
): Promise<void> {
  try {
    for await (const event of watch()) await take(event);
  } catch (error) {
    if (isProblem(error, 'events_lost')) return hear(watch, take, leaving);
    leaving.abort(); // with the session, or with the widget: who looks again follows again
  }
}
