import { isProblem, type Application } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { whenGone } from '../shared/when-gone.js';
import { whenTimeToListen } from '../shared/when-time-to-listen.js';

/** Hears what becomes of an application as it happens, while its widget is in the page. */
export class LiveApplication implements ReactiveController {
  readonly #host: DrskElement;
  readonly #take: (application: Application) => unknown;
  #id = '';
  #leaving = new AbortController();

  constructor(host: DrskElement, take: (application: Application) => unknown) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => this.#leaving.abort());
  }

  /** From now on; what was followed before is not any more. */
  follow(id: string): void {
    if (id === this.#id && !this.#leaving.signal.aborted) return;
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.#id = id;
    const leaving = this.#leaving;
    void whenTimeToListen(leaving.signal).then(() => this.#listen(leaving));
  }

  /** A watcher that was away for too long begins anew: it asks for the application itself at its beginning. */
  async #listen(leaving: AbortController): Promise<void> {
    const { signal } = leaving;
    if (signal.aborted) return;
    const watch = this.#host.client.applications.watch(this.#id, { signal });
    try {
      await watch.until((application) => {
        this.#take(application);
        return false; // there is always more to come
      });
    } catch (error) {
      if (isProblem(error, 'events_lost')) return this.#listen(leaving);
      leaving.abort(); // with the session, or with the widget: who looks again follows again
    }
  }
}
