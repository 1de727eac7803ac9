import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { sha256 } from '../../http/sha256.js';
import { type SessionRow, type TokenRow, tokenTable } from './session-table.js';
import { tokenHash } from './token-hash.js';

/** What the owner of a session gets. */
export interface Tokens {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: string;
  readonly refreshToken?: string;
}

/** A refresh token and the access token that goes with it. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
}

const accessLife = { minutes: 10 };

/**
 * All pairs of a session are one chain: a refresh token gives its access token, and that the next refresh token. So
 * whoever holds one of them is led to the same next pair, though tokens are kept as hashes only.
 */
export function firstPair(session: SessionRow, { random }: Moment): Promise<TokenPair> {
  return pairOf(random.token('rt'), session);
}

export async function pairOf(refreshToken: string, { secret }: SessionRow): Promise<TokenPair> {
  return { accessToken: `at_${await sha256(`${secret} access ${refreshToken}`)}`, refreshToken };
}

/** The first pair of the chain that was not given out yet, and the one before it. */
export async function endOfChain(
  { accessToken }: Pick<TokenPair, 'accessToken'>,
  session: SessionRow,
  moment: Moment,
): Promise<{ readonly last: TokenPair | undefined; readonly next: TokenPair }> {
  let last: TokenPair | undefined;
  let next = await pairAfter(accessToken, session);
  while (await tokenRow(next.refreshToken, moment)) {
    last = next;
    next = await pairAfter(last.accessToken, session);
  }
  return { last, next };
}

async function pairAfter(accessToken: string, session: SessionRow): Promise<TokenPair> {
  return pairOf(`rt_${await sha256(`${session.secret} refresh ${accessToken}`)}`, session);
}

export async function keepAccessToken(
  accessToken: string,
  session: SessionRow,
  { transaction, now }: Moment,
): Promise<Tokens> {
  const life = later(now, accessLife);
  const expiresAt = life < session.expiresAt ? life : session.expiresAt;
  const id = await sha256(accessToken);
  await transaction.put(tokenTable, { id, sessionId: session.id, kind: 'access', expiresAt });
  return { accessToken, accessTokenExpiresAt: expiresAt };
}

export async function keepPair(
  { accessToken, refreshToken }: TokenPair,
  session: SessionRow,
  moment: Moment,
): Promise<Tokens> {
  await moment.transaction.put(tokenTable, {
    id: await sha256(refreshToken),
    sessionId: session.id,
    kind: 'refresh',
    expiresAt: session.expiresAt,
  });
  return { ...(await keepAccessToken(accessToken, session, moment)), refreshToken };
}

/** The pair that was kept already. */
export async function keptPair(pair: TokenPair, moment: Moment): Promise<Tokens> {
  const access = await tokenRow(pair.accessToken, moment);
  if (!access) throw new Error('A refresh token without the access token that goes with it');
  return { ...pair, accessTokenExpiresAt: access.expiresAt };
}

export async function tokenRow(
  token: string,
  { transaction }: Moment,
): Promise<TokenRow | undefined> {
  return transaction.get(tokenTable, await tokenHash(token));
}

/** Those that were given out no longer work: whoever holds one has to ask for the next. */
export async function expireAccessTokens({ id }: SessionRow, moment: Moment): Promise<void> {
  const { transaction, now } = moment;
  for (const token of await tokensOf(id, moment))
    if (token.kind === 'access' && token.expiresAt > now)
      await transaction.put(tokenTable, { ...token, expiresAt: now });
}

/** With a session that nobody remembers. */
export async function removeTokens({ id }: SessionRow, moment: Moment): Promise<void> {
  for (const token of await tokensOf(id, moment))
    await moment.transaction.remove(tokenTable, token.id);
}

async function tokensOf(sessionId: string, { transaction }: Moment): Promise<readonly TokenRow[]> {
  const rows = await transaction.list(tokenTable, { index: 'session', prefix: sessionId });
  return rows.filter((token) => token.sessionId === sessionId);
}
