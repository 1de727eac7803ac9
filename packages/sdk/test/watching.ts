import type { ApplicationEvent, PageVisibility, Transport, WatchOptions } from '../src/index.js';
import { createClient } from '../src/index.js';
import { baseUrl, signedIn } from './setup.js';

/** Waits for nothing. */
export const atOnce: WatchOptions = { pause: async () => {}, random: () => 0 };

/** Somebody who watches over a network of their own, and the same person on another device. */
export async function watcher(network: (server: Transport) => Transport, more?: WatchOptions) {
  const { sandbox, client: other, credentials } = await signedIn();
  const { id } = await other.account.get();
  const leaving = new AbortController();
  const client = createClient({
    baseUrl,
    fetch: network(sandbox.fetch),
    retry: { baseDelay: 0 },
  });
  await client.account.createSession(credentials);
  return {
    sandbox,
    other,
    client,
    leaving,
    options: { ...atOnce, after: `${id}-0`, signal: leaving.signal, ...more },
  };
}

export async function take(
  watch: AsyncIterable<ApplicationEvent>,
  count: number,
): Promise<ApplicationEvent[]> {
  const events: ApplicationEvent[] = [];
  for await (const event of watch) if (events.push(event) === count) break;
  return events;
}

/** A tab that comes and goes. */
export class Tab implements PageVisibility {
  isHidden = false;
  readonly #listeners = new Set<() => void>();

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  show(isShown: boolean): void {
    this.isHidden = !isShown;
    for (const listener of this.#listeners) listener();
  }
}
