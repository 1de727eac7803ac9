import type { Session, SessionMethod } from '@drsk/contract';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { Client } from '../../http/operation.js';
import { sha256 } from '../../http/sha256.js';
import type { AccountRow } from '../tables.js';
import { describeSession } from './describe-session.js';
import { deviceName } from './device-name.js';
import { type SessionRow, sessionTable } from './session-table.js';
import { firstPair, keepAccessToken, keepPair, removeTokens } from './tokens.js';

/** How somebody logged in, and where from. */
export interface SessionOpening {
  readonly method: SessionMethod;
  readonly client: Client;
  /** RFC 7638 thumbprint of the key that binds the session. */
  readonly jkt: string | null;
  readonly temporaryAccessId?: string;
  /** The only application that the session is to see. */
  readonly applicationId?: string;
  /** When it ends at the latest, where that comes before its 30 days. */
  readonly until?: string;
}

const life = { days: 30 };

/** Signs somebody in who has shown that the account is theirs. */
export async function openSession(
  account: AccountRow,
  opening: SessionOpening,
  moment: Moment,
): Promise<Session> {
  await forgetOldSessions(moment);
  const session = newSession(account, opening, moment);
  if (session.jkt !== null) {
    const tokens = await keepAccessToken(moment.random.token('at'), session, moment);
    return keep(session, tokens, moment);
  }
  const pair = await firstPair(session, moment);
  const refresh = { current: await sha256(pair.refreshToken), traded: [] };
  return keep({ ...session, refresh }, await keepPair(pair, session, moment), moment);
}

async function keep(
  session: SessionRow,
  tokens: Parameters<typeof describeSession>[1],
  moment: Moment,
): Promise<Session> {
  await moment.transaction.put(sessionTable, session);
  return describeSession(session, tokens, moment);
}

function newSession({ id }: AccountRow, opening: SessionOpening, moment: Moment): SessionRow {
  const { random, now } = moment;
  const { method, client, jkt, temporaryAccessId = null, applicationId = null } = opening;
  const longest = later(now, life);
  const { until = longest } = opening;
  return {
    id: random.id('ses'),
    personId: id,
    accountId: id,
    method,
    jkt,
    temporaryAccessId,
    applicationId,
    device: deviceName(client.userAgent),
    address: client.address,
    createdAt: now,
    lastUsedAt: now,
    expiresAt: until < longest ? until : longest,
    ended: null,
    secret: random.token('secret'),
    refresh: null,
  };
}

/** For so long a device that comes back learns why its session no longer works. */
const memory = { days: -7 };

/** More than are opened: so the table never grows beyond the sessions of some weeks. */
async function forgetOldSessions(moment: Moment): Promise<void> {
  const { transaction, now } = moment;
  const old = { index: 'expiresAt', upTo: later(now, memory), limit: 5 };
  for (const session of await transaction.list(sessionTable, old)) {
    await removeTokens(session, moment);
    await transaction.remove(sessionTable, session.id);
  }
}
