import type { Session } from '@drsk/contract';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { sha256 } from '../../http/sha256.js';
import { accountTable, type SessionRow, type TokenRow, tokenTable } from '../tables.js';

export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
}

const accessLife = { minutes: 15 };
const refreshLife = { days: 30 };

export function firstPair({ random }: Moment): TokenPair {
  return { accessToken: random.token('at'), refreshToken: random.token('rt') };
}

/** What follows on a refresh token: always the same, though tokens are kept as hashes only. */
export async function nextPair(refreshToken: string, { secret }: SessionRow): Promise<TokenPair> {
  const accessToken = `at_${await sha256(`${secret} access ${refreshToken}`)}`;
  return { accessToken, refreshToken: `rt_${await sha256(`${secret} refresh ${refreshToken}`)}` };
}

export async function keepPair(pair: TokenPair, { id }: SessionRow, moment: Moment): Promise<void> {
  const { transaction, now } = moment;
  const row = { sessionId: id, usedAt: null };
  await transaction.put(tokenTable, {
    ...row,
    id: await sha256(pair.accessToken),
    kind: 'access',
    expiresAt: later(now, accessLife),
  });
  await transaction.put(tokenTable, {
    ...row,
    id: await sha256(pair.refreshToken),
    kind: 'refresh',
    expiresAt: later(now, refreshLife),
  });
}

export async function tokenRow(
  token: string,
  { transaction }: Moment,
): Promise<TokenRow | undefined> {
  return transaction.get(tokenTable, await sha256(token));
}

/** The pair as its owner gets it, with the account that it opens. */
export async function describePair(
  pair: TokenPair,
  { accountId }: SessionRow,
  moment: Moment,
): Promise<Session> {
  const access = await tokenRow(pair.accessToken, moment);
  const refresh = await tokenRow(pair.refreshToken, moment);
  const owner = await moment.transaction.get(accountTable, accountId);
  if (!access || !refresh || !owner) throw new Error('A session without its tokens or its account');
  return {
    ...pair,
    accessTokenExpiresAt: access.expiresAt,
    refreshTokenExpiresAt: refresh.expiresAt,
    account: owner.account,
  };
}
