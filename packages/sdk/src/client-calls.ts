import type { Session } from '@drsk/contract';
import { accountOf } from './account/account.js';
import { applicationsOf } from './applications/applications.js';
import type { DrskClient } from './client.js';
import type { ClientCore } from './client-core.js';
import { documentsOf } from './documents/documents.js';
import { ApiError, SessionExpiredError } from './errors.js';
import { Http } from './http/http.js';
import { loadKeys } from './http/load-keys.js';
import { officesOf } from './offices/offices.js';
import { holderOf, ownTokens } from './session/identity.js';
import type { KeptSession } from './session/kept-session.js';

/** What a client can be asked for. */
export interface Calls {
  groups: Pick<DrskClient, 'account' | 'applications' | 'documents' | 'offices'>;
  /** The session that follows, or why there is none. */
  renew(kept: KeptSession): Promise<Session | SessionExpiredError>;
}

export function callsOf({ options, time, session, isBound }: ClientCore): Calls {
  const { getAccessToken } = options;
  const anybody = new Http({ options, time, nonce: {} });
  const http = anybody.as(getAccessToken ? ownTokens(getAccessToken) : session);
  return {
    groups: {
      account: accountOf(http, session, isBound ? newKey : undefined),
      applications: applicationsOf(http),
      documents: documentsOf(http),
      offices: officesOf(anybody),
    },
    renew: (kept) => renew(anybody, kept),
  };
}

/** A refresh token may be used again for 30 seconds, so all tries have to fit in there. */
const renewal = { isRepeatable: true, timeout: 10_000, totalTimeout: 25_000 } as const;

async function renew(
  anybody: Http,
  { key, id, refreshToken = '' }: KeptSession,
): Promise<Session | SessionExpiredError> {
  try {
    return key
      ? await anybody.as(holderOf(key)).post('/sessions/refresh')({ sessionId: id }, renewal)
      : await anybody.post('/sessions/refresh')({ refreshToken }, renewal);
  } catch (error) {
    if (isRefusal(error)) return new SessionExpiredError(error);
    throw error;
  }
}

/** Anything else – offline, a gateway in between – says nothing of the session. */
function isRefusal(error: unknown): error is ApiError {
  return (
    error instanceof ApiError &&
    error.code !== undefined &&
    error.code !== 'use_dpop_nonce' &&
    error.status < 500 &&
    error.status !== 429
  );
}

async function newKey(): Promise<CryptoKeyPair | undefined> {
  return (await loadKeys('POST /sessions')).newKey();
}
