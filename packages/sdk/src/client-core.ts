import type { ClientOptions, DrskClient } from './client.js';
import type { Http } from './http/http.js';
import { ServerTime } from './http/server-time.js';
import type { BrowserSessionOptions } from './session/browser-session.js';
import { ClientSession } from './session/client-session.js';
import { subtle } from './session/natives.js';
import { memorySession, type SessionStore } from './session/session-store.js';

/** What a client is without its calls: who is signed in, and what time it is. */
export interface ClientCore {
  options: ClientOptions;
  time: ServerTime;
  session: ClientSession;
  /** Whether sessions are bound to a key of this browser. */
  isBound: boolean;
}

export interface CoreParts {
  browserSession: (options: BrowserSessionOptions) => SessionStore;
  anybody: () => Promise<Http>;
}

export function coreOf(options: ClientOptions, parts: CoreParts): ClientCore {
  const isBound = (options.dpop ?? isPage) && subtle !== undefined;
  const time = new ServerTime(options.clock ?? Date.now);
  const { kiosk, session: own } = options;
  const isKept = isPage && (isBound || kiosk);
  const usual = (): SessionStore => (isKept ? parts.browserSession(options) : memorySession());
  const store = (!kiosk && own) || usual();
  const session = new ClientSession({ store, time, anybody: parts.anybody });
  return { options, time, session, isBound };
}

export function lifeOf({
  time,
  session,
}: ClientCore): Pick<DrskClient, 'now' | 'dispose' | typeof Symbol.asyncDispose> {
  const dispose = async (): Promise<void> => session.dispose();
  return { now: () => new Date(time.now()), dispose, [Symbol.asyncDispose]: dispose };
}

const isPage = 'document' in globalThis;
