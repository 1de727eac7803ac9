import type { Locale } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { Client } from '../http/operation.js';
import { problem } from '../http/reply.js';
import { Attempts } from './attempts.js';
import { ownPasswordMessages } from './own-password.messages.js';
import { isPasswordOf, nobodysHash } from './password-hash.js';
import type { AccountRow } from './tables.js';

export interface OwnPassword {
  readonly account: AccountRow;
  readonly password: string;
  /** Where in the request it stands. */
  readonly field: 'password' | 'currentPassword';
  readonly client: Client;
  readonly locale: Locale;
}

/**
 * Asks whoever is signed in for the password again. Not undefined: why it is refused, to be returned, so that a wrong
 * one counts as a failed login.
 */
export async function refuseWrongPassword(own: OwnPassword, moment: Moment) {
  const { account, password, field, client, locale } = own;
  const attempts = new Attempts(account.loginKey, client, moment);
  const refusal = await attempts.refusal();
  if (refusal) return refusal;
  if (await isPasswordOf(account.passwordHash ?? nobodysHash, password)) {
    await attempts.forget();
    return undefined;
  }
  await attempts.fail();
  const text = ownPasswordMessages[locale].wrong;
  const fields = { [`/${field}`]: { code: 'password_wrong', text } };
  return problem(422, 'validation_failed', { fields });
}
