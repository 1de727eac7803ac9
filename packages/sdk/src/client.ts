import { Account } from './account/account.js';
import { Applications } from './applications/applications.js';
import { Documents } from './documents/documents.js';
import { Http } from './http/http.js';
import { loadKeys } from './http/load-keys.js';
import type { HttpOptions } from './http/http-options.js';
import type { Send } from './http/send.js';
import { ServerTime } from './http/server-time.js';
import { Offices } from './offices/offices.js';
import { ClientSession } from './session/client-session.js';
import { type GetAccessToken, holderOf, ownTokens } from './session/identity.js';
import type { KeptSession } from './session/kept-session.js';
import { subtle } from './session/natives.js';
import { kioskSession, memorySession, type SessionStore } from './session/session-store.js';

export interface ClientOptions extends HttpOptions {
  /**
   * Where the session is kept. By default in the browser's IndexedDB, bound to a key that no script can read, for all
   * tabs until it ends; where there is none, as in Node or on a page without https, as long as the client.
   */
  session?: SessionStore | undefined;
  /** For a computer that many people use: nothing is kept, and leaving the page ends the session here. */
  kiosk?: boolean | undefined;
  /** Whether a session is bound to a key of this browser (RFC 9449): by default where there are pages and https. */
  dpop?: boolean | undefined;
  /** Tokens of your own in place of a session: the caller renews them, and signs in and out elsewhere. */
  getAccessToken?: GetAccessToken | undefined;
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

/** What a client has from the beginning, or loads when it is needed. */
export interface ClientParts {
  loadSend: () => Promise<Send>;
  browserSession: (baseUrl: string | URL) => SessionStore;
}

export function clientOf(options: ClientOptions, parts: ClientParts): DrskClient {
  const { loadSend } = parts;
  const time = new ServerTime(options.clock ?? Date.now);
  const anybody = new Http({ options, time, loadSend, nonce: {} });
  const session = new ClientSession({
    store: storeOf(options, parts),
    time,
    askForNext: (kept) => renew(anybody, kept),
  });
  const { getAccessToken } = options;
  const http = anybody.as(getAccessToken ? ownTokens(getAccessToken) : session);
  const isBound = isBoundToKey(options);
  const dispose = async (): Promise<void> => session.dispose();
  const prepare = async (): Promise<void> => {
    const loading = isBound ? [loadSend(), loadKeys('')] : [loadSend()];
    await Promise.allSettled(loading);
  };
  return {
    account: new Account(http, session, isBound ? newKey : undefined),
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

function renew(anybody: Http, { key, id, refreshToken = '' }: KeptSession) {
  return key
    ? anybody.as(holderOf(key)).post('/sessions/refresh', { body: { sessionId: id }, ...renewal })
    : anybody.post('/sessions/refresh', { body: { refreshToken }, ...renewal });
}

async function newKey(): Promise<CryptoKeyPair | undefined> {
  return (await loadKeys('POST /sessions')).newKey();
}

const isPage = 'document' in globalThis;

function isBoundToKey({ dpop = isPage }: ClientOptions): boolean {
  return dpop && subtle !== undefined;
}

function storeOf(options: ClientOptions, { browserSession }: ClientParts): SessionStore {
  if (options.kiosk) return kioskSession();
  if (options.session) return options.session;
  return isPage && isBoundToKey(options) ? browserSession(options.baseUrl) : memorySession();
}
