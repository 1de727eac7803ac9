import type { Credentials } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { json, problem } from '../../http/reply.js';
import { Attempts } from '../attempts.js';
import { loginKey } from '../login-key.js';
import { isPasswordOf, nobodysHash } from '../password-hash.js';
import { askSecondFactor } from '../second-factor/ask-second-factor.js';
import { type AccountRow, accountTable } from '../tables.js';
import { redeem } from '../temporary-access/redeem.js';
import { openSession, type SessionOpening } from './open-session.js';

/** What a login comes with besides its credentials. */
export type Origin = Pick<SessionOpening, 'client' | 'jkt'>;

/** Never tells what was wrong, nor whether there is such a login. */
export async function logIn(
  { applicantKind, login, password }: Credentials,
  origin: Origin,
  moment: Moment,
) {
  const key = loginKey(applicantKind, login);
  const attempts = new Attempts(key, origin.client, moment);
  const refusal = await attempts.refusal();
  if (refusal) return refusal;
  const account = await moment.transaction.find(accountTable, 'login', key);
  const proof = await prove(account, password, moment);
  if (!account || !proof) {
    await attempts.fail();
    return problem(401, 'invalid_credentials');
  }
  const opening = { ...origin, ...proof };
  const challenge =
    proof.method === 'password' ? await askSecondFactor(account, opening, moment) : undefined;
  if (challenge) return json(202, challenge);
  // Not before: or whoever has the password alone could guess at codes for ever.
  await attempts.forget();
  return json(201, await openSession(account, opening, moment));
}

/** Of one's own, or the one-time password of a temporary access; the work is the same where there is no account. */
async function prove(
  account: AccountRow | undefined,
  password: string,
  moment: Moment,
): Promise<Omit<SessionOpening, keyof Origin> | undefined> {
  if (await isPasswordOf(account?.passwordHash ?? nobodysHash, password))
    return { method: 'password' };
  const access = await redeem(account, password, moment);
  if (!access) return undefined;
  return { method: 'temporary', temporaryAccessId: access.id, until: access.expiresAt };
}
