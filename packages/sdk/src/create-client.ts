import { Account } from './account/account.js';
import { Applications } from './applications/applications.js';
import { Documents } from './documents/documents.js';
import { ClientSession } from './http/client-session.js';
import { Http } from './http/http.js';
import type { HttpOptions } from './http/http-options.js';
import { memorySession, type SessionStore } from './http/session-store.js';
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
  /**
   * Loads what sends calls: a page that waits for a person does it when they begin to type. Every call does it too.
   * Never rejects: what could not be loaded is asked for again by the call that needs it.
   */
  prepare(): Promise<void>;
  /** The server's time: the machine's clock, set right by what the server answered last. */
  now(): Date;
  /** Stops listening to other tabs and telling of changes. Signs nobody out; may be called twice. */
  dispose(): Promise<void>;
}

/** A client of one API for one person at a time. */
export function createClient(options: ClientOptions): DrskClient {
  const anybody = new Http(options);
  const session = new ClientSession(options.session ?? memorySession(), (refreshToken) =>
    anybody.post('/sessions/refresh', { body: { refreshToken }, ...renewal }),
  );
  const http = anybody.as(session);
  const dispose = async (): Promise<void> => session.dispose();
  return {
    account: new Account(http, session),
    applications: new Applications(http),
    documents: new Documents(http),
    offices: new Offices(anybody),
    prepare: () => anybody.prepare(),
    now: () => new Date(anybody.now()),
    dispose,
    [Symbol.asyncDispose]: dispose,
  };
}

/** A refresh token may be used again for 30 seconds, so all tries have to fit in there. */
const renewal = { isRepeatable: true, timeout: 10_000, totalTimeout: 25_000 } as const;
