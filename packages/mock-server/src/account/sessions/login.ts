import type { Credentials } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import type { Client } from '../../http/operation.js';
import { json, problem } from '../../http/reply.js';
import { Attempts } from '../attempts.js';
import { loginKey } from '../login-key.js';
import { isPasswordOf } from '../password-hash.js';
import { startSession } from './sessions.js';
import { accountTable } from '../tables.js';

/** Of no password: where there is no such login, it is compared with this, which takes as long. */
const nobodysHash = `${'00'.repeat(16)}$${'00'.repeat(32)}`;

/** Never tells what was wrong, nor whether there is such a login. */
export async function logIn(
  { applicantKind, login, password }: Credentials,
  client: Client,
  moment: Moment,
) {
  const key = loginKey(applicantKind, login);
  const attempts = new Attempts(key, client, moment);
  const refusal = await attempts.refusal();
  if (refusal) return refusal;
  const account = await moment.transaction.find(accountTable, 'login', key);
  const isRight = await isPasswordOf(account?.passwordHash ?? nobodysHash, password);
  if (!account || !isRight) {
    await attempts.fail();
    return problem(401, 'invalid_credentials');
  }
  await attempts.forget();
  return json(201, await startSession(account, moment));
}
