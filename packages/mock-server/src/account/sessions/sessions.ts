import type { Session } from '@drsk/contract';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { json, problem, ProblemError } from '../../http/reply.js';
import {
  type AccountRow,
  accountTable,
  type SessionRow,
  sessionTable,
  tokenTable,
} from '../tables.js';
import { describePair, firstPair, keepPair, nextPair, tokenRow } from './token-pair.js';

/** Two tabs, or an answer that got lost: for so long a used refresh token gives the same pair again. */
const grace = { seconds: 30 };

export async function startSession({ id }: AccountRow, moment: Moment): Promise<Session> {
  const { random, transaction } = moment;
  const session: SessionRow = {
    id: random.id('ses'),
    accountId: id,
    secret: random.token('secret'),
    endedAt: null,
  };
  await transaction.put(sessionTable, session);
  const pair = firstPair(moment);
  await keepPair(pair, session, moment);
  return describePair(pair, session, moment);
}

/** Answers with the next pair; a refresh token that comes again too late ends its session. */
export async function tradeIn(refreshToken: string, moment: Moment) {
  const { transaction, now } = moment;
  const token = await tokenRow(refreshToken, moment);
  const session = token && (await transaction.get(sessionTable, token.sessionId));
  if (!session || token.kind !== 'refresh') return problem(401, 'unauthenticated');
  if (session.endedAt !== null) return problem(401, 'session_revoked');
  if (token.expiresAt <= now) return problem(401, 'session_expired');
  if (token.usedAt !== null && later(token.usedAt, grace) < now) {
    await endSession(session.id, moment);
    return problem(401, 'session_revoked');
  }
  const pair = await nextPair(refreshToken, session);
  if (token.usedAt === null) {
    await transaction.put(tokenTable, { ...token, usedAt: now });
    await keepPair(pair, session, moment);
  }
  return json(200, await describePair(pair, session, moment));
}

/** Its tokens stay, so that whoever comes with one learns why it no longer works. */
export async function endSession(id: string, { transaction, now }: Moment): Promise<void> {
  const session = await transaction.get(sessionTable, id);
  if (session) await transaction.put(sessionTable, { ...session, endedAt: now });
}

/** @throws {ProblemError} 401 when the access token opens nothing, or no longer */
export async function authenticate(token: string | undefined, moment: Moment): Promise<Caller> {
  const { transaction, now } = moment;
  const row = token === undefined ? undefined : await tokenRow(token, moment);
  const session = row && (await transaction.get(sessionTable, row.sessionId));
  const owner = session && (await transaction.get(accountTable, session.accountId));
  if (!owner || row.kind !== 'access') throw new ProblemError(401, 'unauthenticated');
  if (session.endedAt !== null) throw new ProblemError(401, 'session_revoked');
  if (row.expiresAt <= now) throw new ProblemError(401, 'session_expired');
  return { account: owner.account, sessionId: session.id };
}
