import type { Session } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { sha256 } from '../../http/sha256.js';
import { accountTable } from '../tables.js';
import { describeSession } from './describe-session.js';
import { rolesOf } from './memberships.js';
import { inGrace } from './refresh-session.js';
import { type RefreshState, type SessionRow, sessionTable } from './session-table.js';
import { endOfChain, expireAccessTokens, keepAccessToken, keepPair } from './tokens.js';

/**
 * Goes on in another account of the same person; what was given out before has to be renewed first.
 *
 * @throws {ProblemError} 404 where the person may not act in it
 */
export async function switchRole(
  accountId: string,
  { sessionId, personId, accessToken }: Caller,
  moment: Moment,
): Promise<Session> {
  const { transaction } = moment;
  const session = await transaction.get(sessionTable, sessionId);
  const person = await transaction.get(accountTable, personId);
  const roles = person ? await rolesOf(person, moment) : [];
  if (!session || !roles.some((role) => role.accountId === accountId))
    throw new ProblemError(404, 'not_found');
  await expireAccessTokens(session, moment);
  const switched = { ...session, accountId };
  return session.refresh
    ? goOnWithPair(switched, { accessToken, refresh: session.refresh }, moment)
    : goOnWithKey(switched, moment);
}

async function goOnWithKey(session: SessionRow, moment: Moment): Promise<Session> {
  await moment.transaction.put(sessionTable, session);
  const tokens = await keepAccessToken(moment.random.token('at'), session, moment);
  return describeSession(session, tokens, moment);
}

interface Held {
  readonly accessToken: string;
  readonly refresh: RefreshState;
}

/** Other tabs may be renewing just now, or this answer gets lost: the refresh tokens before give this pair too. */
async function goOnWithPair(
  session: SessionRow,
  { accessToken, refresh: { current, traded } }: Held,
  moment: Moment,
): Promise<Session> {
  const { next } = await endOfChain({ accessToken }, session, moment);
  const refresh = {
    current: await sha256(next.refreshToken),
    traded: [...inGrace(traded, moment), { hash: current, at: moment.now }],
  };
  await moment.transaction.put(sessionTable, { ...session, refresh });
  return describeSession(session, await keepPair(next, session, moment), moment);
}
