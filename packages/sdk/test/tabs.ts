import type { ApplicationEvent, DrskClient, SessionStore, Transport } from '../src/index.js';
import { createClient } from '../src/index.js';
import { baseUrl, signedIn } from './setup.js';
import { sharedStore } from './shared-store.js';
import { Tab } from './watching.js';

/** A tab of a page that follows what happens, and what it has heard so far. */
export interface WatchingTab {
  client: DrskClient;
  page: Tab;
  heard: ApplicationEvent[];
  /** What ended it, if something did. */
  ended: Promise<unknown>;
  /** As a tab that is closed: nothing is heard any more. */
  close: () => void;
}

/** Tabs that share a session, and the same person on another device. */
export async function tabs() {
  const { sandbox, client: other, credentials } = await signedIn();
  const streams = { open: 0, opened: 0 };
  const store = sharedStore();
  const fetch = counting(sandbox.fetch, streams);

  const openClient = (session: SessionStore = store): DrskClient =>
    createClient({ baseUrl, fetch, session, retry: { baseDelay: 0 } });
  await openClient().account.createSession(credentials);

  return { sandbox, other, credentials, store, streams, openClient, watch, openTab };

  function openTab(): WatchingTab {
    return watch(openClient());
  }
}

/** Follows from now on, in a tab of its own. */
function watch(client: DrskClient): WatchingTab {
  const page = new Tab();
  const leaving = new AbortController();
  const heard: ApplicationEvent[] = [];
  const options = { signal: leaving.signal, page, random: () => 0 };
  const listen = async (): Promise<void> => {
    for await (const event of client.applications.watch(undefined, options)) heard.push(event);
  };
  const ended = listen().catch((error: unknown) => error);
  return { client, page, heard, ended, close: () => leaving.abort() };
}

/** Counts streams of events as they are opened and ended. */
function counting(server: Transport, streams: { open: number; opened: number }): Transport {
  return async (request) => {
    const response = await server(request);
    if (!new URL(request.url).pathname.endsWith('/events') || !response.body) return response;
    streams.open += 1;
    streams.opened += 1;
    const reader = response.body.getReader();
    let isOpen = true;
    const end = (): void => {
      if (isOpen) streams.open -= 1;
      isOpen = false;
    };
    const fail = (error: unknown): never => {
      end();
      throw error;
    };
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { value, done } = await reader.read().catch(fail);
        if (!done) return controller.enqueue(value);
        end();
        controller.close();
      },
      cancel: (reason) => {
        end();
        return reader.cancel(reason);
      },
    });
    return new Response(body, response);
  };
}
