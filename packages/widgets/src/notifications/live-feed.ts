import { isProblem, type Notification } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { whenGone } from '../shared/when-gone.js';
import { whenTimeToListen } from '../shared/when-time-to-listen.js';

/** What is new in the feed, as it comes, while its widget is in the page. */
export class LiveFeed implements ReactiveController {
  readonly #host: DrskElement;
  readonly #take: (notification: Notification) => unknown;
  #leaving: AbortController | undefined;

  constructor(host: DrskElement, take: (notification: Notification) => unknown) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => this.stop());
  }

  follow(): void {
    if (this.#leaving && !this.#leaving.signal.aborted) return;
    const leaving = new AbortController();
    this.#leaving = leaving;
    void whenTimeToListen(leaving.signal).then(() => this.#listen(leaving));
  }

  stop(): void {
    this.#leaving?.abort();
  }

  /** A watcher that was away for too long begins anew. */
  async #listen(leaving: AbortController): Promise<void> {
    const { signal } = leaving;
    const { client, language } = this.#host;
    try {
      for await (const { notificationId } of client.notifications.watch({ signal }))
        this.#take(await client.notifications.get(notificationId, { signal, locale: language }));
    } catch (error) {
      if (isProblem(error, 'events_lost')) return this.#listen(leaving);
      leaving.abort(); // with the session, or with the widget: who looks again follows again
    }
  }
}
