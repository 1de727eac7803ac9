// Loaded by who has to renew a session: its token lives for minutes before that.
import type { Session } from '@drsk/contract';
import { isApiError } from '../drsk-error.js';
import type { ApiError } from '../errors.js';
import type { Http } from '../http/http.js';
import type { ClientSession } from './client-session.js';
import { exclusively } from './exclusively.js';
import { type Grant, holderOf } from './identity.js';
import { type KeptSession, keptSession, ofSameAccount } from './kept-session.js';
import { SessionExpiredError } from './session-expired-error.js';

/** `ClientSession.renew`, while no other tab does the same. */
export function renewed(session: ClientSession, refused: Grant): Promise<KeptSession | undefined> {
  return exclusively(session.parts.store.lockName, () => renewAlone(session, refused));
}

async function renewAlone(
  session: ClientSession,
  refused: Grant,
): Promise<KeptSession | undefined> {
  const kept = await session.current();
  if (!kept || kept.accessToken !== refused.accessToken) return ofSameAccount(kept, refused);
  const { epoch } = session;
  const next = await askForNext(await session.parts.anybody(), kept);
  const now = await session.parts.store.get();
  const isStill = now?.accessToken === kept.accessToken && session.epoch === epoch;
  if (!('accessToken' in next)) {
    if (isStill) await session.close(next.reason);
    throw next;
  }
  if (isStill) return session.keep(keptSession(next, kept.key));
  return session.epoch === epoch ? ofSameAccount(await session.parts.store.get(), kept) : undefined;
}

/** A refresh token may be used again for 30 seconds, so all tries have to fit in there. */
const tries = { isRepeatable: true, timeout: 10_000, totalTimeout: 25_000 } as const;

/** The session that follows, or why there is none. */
async function askForNext(
  anybody: Http,
  { key, id, refreshToken = '' }: KeptSession,
): Promise<Session | SessionExpiredError> {
  try {
    return key
      ? await anybody.as(holderOf(key)).post('/sessions/refresh')({ sessionId: id }, tries)
      : await anybody.post('/sessions/refresh')({ refreshToken }, tries);
  } catch (error) {
    if (isRefusal(error)) return new SessionExpiredError(error);
    throw error;
  }
}

/** Anything else – offline, a gateway in between – says nothing of the session. */
function isRefusal(error: unknown): error is ApiError {
  return (
    isApiError(error) &&
    error.code !== undefined &&
    error.code !== 'use_dpop_nonce' &&
    error.status < 500 &&
    error.status !== 429
  );
}
