import { Account } from './account/account.js';
import { Applications } from './applications/applications.js';
import { Documents } from './documents/documents.js';
import { ClientSession } from './http/client-session.js';
import { Http } from './http/http.js';
import type { HttpOptions } from './http/http-options.js';
import { memorySession, type SessionStore } from './http/session-store.js';
import type { Send } from './http/send.js';
import { ServerTime } from './http/server-time.js';
import { Offices } from './offices/offices.js';

export interface ClientOptions extends HttpOptions {
  /** Where the session is kept; by default it ends with the page. */
  session?: SessionStore | undefined;
}

export interface DrskClient extends AsyncDisposable {
  readonly account: Account;
  readonly applications: Applications;
  readonly documents: Documents;
  readonly offices: Offices;
  /** Loads what sends calls, if it is not here yet; never rejects, the call that needs it asks again. */
  prepare(): Promise<void>;
  /** The server's time: the machine's clock, set right by what the server answered last. */
  now(): Date;
  /** Stops listening to other tabs and telling of changes. Signs nobody out; may be called twice. */
  dispose(): Promise<void>;
}

export function clientOf(options: ClientOptions, loadSend: () => Promise<Send>): DrskClient {
  const time = new ServerTime(options.clock ?? Date.now);
  const anybody = new Http({ options, time, loadSend });
  const session = new ClientSession(options.session ?? memorySession(), (refreshToken) =>
    anybody.post('/sessions/refresh', { body: { refreshToken }, ...renewal }),
  );
  const http = anybody.as(session);
  const dispose = async (): Promise<void> => session.dispose();
  const prepare = async (): Promise<void> => {
    await loadSend().catch(() => undefined);
  };
  return {
    account: new Account(http, session),
    applications: new Applications(http),
    documents: new Documents(http),
    offices: new Offices(anybody),
    prepare,
    now: () => new Date(time.now()),
    dispose,
    [Symbol.asyncDispose]: dispose,
  };
}

/** A refresh token may be used again for 30 seconds, so all tries have to fit in there. */
const renewal = { isRepeatable: true, timeout: 10_000, totalTimeout: 25_000 } as const;
