import { isProblem, type Notification } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { whenGone } from '../shared/when-gone.js';
import { whenTimeToListen } from '../shared/when-time-to-listen.js';

interface LiveFeedOptions {
  take: (notification: Notification) => unknown;
  /** The reader looks at the page again: what they have read elsewhere meanwhile, nothing tells. */
  returned: () => unknown;
}

/** What is new in the feed, as it comes, while its widget is in the page. */
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
    const look = (): unknown => (document.hidden ? undefined : this.#options.returned());
    document.addEventListener('visibilitychange', look, { signal });
    void whenTimeToListen(signal).then(() => this.#listen(leaving));
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
        this.#options.take(
          await client.notifications.get(notificationId, { signal, locale: language }),
        );
    } catch (error) {
      if (isProblem(error, 'events_lost')) return this.#listen(leaving);
      leaving.abort(); // with the session, or with the widget: who looks again follows again
    }
  }
}
