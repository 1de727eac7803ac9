import type { Session } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { sha256 } from '../../http/sha256.js';
import { accountTable } from '../tables.js';
import { describeSession } from './describe-session.js';
import { rolesOf } from './memberships.js';
import { type SessionRow, sessionTable } from './session-table.js';
import { expireAccessTokens, firstPair, keepAccessToken, keepPair } from './tokens.js';

/**
 * Goes on in another account of the same person; what was given out before has to be renewed first.
 *
 * @throws {ProblemError} 404 where the person may not act in it
 */
export async function switchRole(
  accountId: string,
  { sessionId, personId }: Caller,
  moment: Moment,
): Promise<Session> {
  const { transaction } = moment;
  const session = await transaction.get(sessionTable, sessionId);
  const person = await transaction.get(accountTable, personId);
  const roles = person ? await rolesOf(person, moment) : [];
  if (!session || !roles.some((role) => role.accountId === accountId))
    throw new ProblemError(404, 'not_found');
  await expireAccessTokens(session, moment);
  return session.refresh
    ? goOnWithPair({ ...session, accountId }, moment)
    : goOnWithKey({ ...session, accountId }, moment);
}

async function goOnWithKey(session: SessionRow, moment: Moment): Promise<Session> {
  await moment.transaction.put(sessionTable, session);
  const tokens = await keepAccessToken(moment.random.token('at'), session, moment);
  return describeSession(session, tokens, moment);
}

/** The refresh token before may come once more, if this answer gets lost: what it gives then takes this pair's place. */
async function goOnWithPair(session: SessionRow, moment: Moment): Promise<Session> {
  const pair = firstPair(moment);
  const current = await sha256(pair.refreshToken);
  const refresh = { current, parent: session.refresh?.current ?? null, rotatedAt: moment.now };
  await moment.transaction.put(sessionTable, { ...session, refresh });
  return describeSession(session, await keepPair(pair, session, moment), moment);
}
