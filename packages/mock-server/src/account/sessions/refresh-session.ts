import type { SessionRefresh } from '@drsk/contract';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { json, problem } from '../../http/reply.js';
import { sha256 } from '../../http/sha256.js';
import { refusalOf } from './authenticate.js';
import { describeSession } from './describe-session.js';
import { endSession } from './end-sessions.js';
import {
  type RefreshState,
  type SessionRow,
  sessionTable,
  type TradedToken,
} from './session-table.js';
import { endOfChain, keepAccessToken, keepPair, keptPair, pairOf, tokenRow } from './tokens.js';

/** For so long a used refresh token gives the same pair again. */
const grace = { seconds: 30 };

/** Renews a session by its refresh token, or by the key that signed the request. */
export function refreshSession(body: SessionRefresh, jkt: string | null, moment: Moment) {
  return 'refreshToken' in body
    ? refreshByToken(body.refreshToken, moment)
    : refreshByKey(body.sessionId, jkt, moment);
}

/** A refresh token that comes again too late may be a thief's: it ends all that came of the login. */
async function refreshByToken(refreshToken: string, moment: Moment) {
  const { transaction } = moment;
  const token = await tokenRow(refreshToken, moment);
  const session = token && (await transaction.get(sessionTable, token.sessionId));
  if (!token || !session?.refresh || token.kind !== 'refresh')
    return problem(401, 'unauthenticated');
  const refusal = refusalOf(session, moment);
  if (refusal) return problem(401, refusal);
  if (!isGood(token.id, session.refresh, moment)) {
    await endSession(session.id, 'reused', moment);
    return problem(401, 'session_reused');
  }
  return json(200, await rotate(refreshToken, session, moment));
}

function isGood(hash: string, { current, traded }: RefreshState, moment: Moment): boolean {
  return hash === current || inGrace(traded, moment).some((token) => token.hash === hash);
}

/** Those that may still come again: two tabs, or an answer that got lost. */
export function inGrace(traded: readonly TradedToken[], { now }: Moment): TradedToken[] {
  return traded.filter(({ at }) => now <= later(at, grace));
}

async function rotate(refreshToken: string, session: SessionRow, moment: Moment) {
  const { now, transaction } = moment;
  const { last, next } = await endOfChain(await pairOf(refreshToken, session), session, moment);
  if (last) return describeSession(session, await keptPair(last, moment), moment);
  const traded = [{ hash: await sha256(refreshToken), at: now }];
  const refresh = { current: await sha256(next.refreshToken), traded };
  await transaction.put(sessionTable, { ...session, refresh, lastUsedAt: now });
  return describeSession(session, await keepPair(next, session, moment), moment);
}

/** Harmless when the answer gets lost: nothing that was given out before stops working. */
async function refreshByKey(sessionId: string, jkt: string | null, moment: Moment) {
  const { transaction, now, random } = moment;
  if (jkt === null) return problem(401, 'invalid_dpop_proof');
  const session = await transaction.get(sessionTable, sessionId);
  if (!session || session.jkt === null) return problem(401, 'unauthenticated');
  if (session.jkt !== jkt) return problem(401, 'invalid_dpop_proof');
  const refusal = refusalOf(session, moment);
  if (refusal) return problem(401, refusal);
  await transaction.put(sessionTable, { ...session, lastUsedAt: now });
  const tokens = await keepAccessToken(random.token('at'), session, moment);
  return json(200, await describeSession(session, tokens, moment));
}
