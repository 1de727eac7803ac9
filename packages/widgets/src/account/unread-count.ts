import type { ReactiveController } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { whenGone } from '../shared/when-gone.js';
import { whenTimeToListen } from '../shared/when-time-to-listen.js';

/** In milliseconds, before one asks again who was not answered. */
const pause = 30_000;

/**
 * How many notifications are not read yet: counted when the reader comes, when one arrives, when some are read, in this
 * window or another, and when the tab is looked at or the network is there again.
 */
export class UnreadCount implements ReactiveController {
  count = 0;
  readonly #host: DrskElement;
  readonly #isWanted: () => boolean;
  #accountId: string | undefined;
  #leaving = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DrskElement, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('drsk-notifications-counted', this.#take);
    document.addEventListener('visibilitychange', this.#look);
    window.addEventListener('online', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('drsk-notifications-counted', this.#take);
    document.removeEventListener('visibilitychange', this.#look);
    window.removeEventListener('online', this.#look);
    whenGone(this.#host, () => this.#follow(undefined));
  }

  hostUpdated(): void {
    const { state } = this.#host.client.account;
    const isShown = this.#isWanted() && state.status === 'signed-in' && !state.isSetupRequired;
    this.#follow(isShown ? state.account.id : undefined);
  }

  #follow(accountId: string | undefined): void {
    if (accountId === this.#accountId) return;
    this.#accountId = accountId;
    clearTimeout(this.#timer);
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.#show(0);
    if (accountId !== undefined) void this.#listen(this.#leaving.signal);
  }

  async #listen(signal: AbortSignal): Promise<void> {
    const { notifications } = this.#host.client;
    const ask = (): Promise<void> => this.#ask(signal);
    await ask();
    await whenTimeToListen(signal);
    const count = async (events: AsyncIterable<unknown>): Promise<void> => {
      for await (const _event of events) await ask();
    };
    try {
      await Promise.all([
        count(notifications.watch({ signal, onBegin: ask })),
        count(notifications.watchMarks({ signal })),
      ]);
    } catch {
      // With the session; or for good: the number is news, not what the page is for.
    }
  }

  /** Who cannot be told the number is told none. */
  async #ask(signal: AbortSignal): Promise<void> {
    clearTimeout(this.#timer);
    try {
      const { unread } = await this.#host.client.notifications.counts({ signal });
      if (!signal.aborted) this.#show(unread);
    } catch {
      // The number stays what it was, for now.
      if (!signal.aborted) this.#timer = setTimeout(this.#look, pause);
    }
  }

  #show(count: number): void {
    if (count === this.count) return;
    this.count = count;
    this.#host.requestUpdate();
  }

  readonly #look = (): void => {
    if (!document.hidden && this.#accountId !== undefined) void this.#ask(this.#leaving.signal);
  };

  readonly #take = (event: Event): void => {
    if (!(event instanceof CustomEvent) || this.#accountId === undefined) return;
    const unread: unknown = event.detail?.unread;
    if (typeof unread === 'number') this.#show(unread);
  };
}
