import type { ConfirmedAccount, PasswordReset } from '@drsk/contract';
import { type Locale, passwordFor, validate } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { Client } from '../../http/operation.js';
import { ProblemError, refuseFields } from '../../http/reply.js';
import { sha256 } from '../../http/sha256.js';
import { Attempts } from '../attempts.js';
import { setPassword } from '../passwords/set-password.js';
import { tellPasswordChanged } from '../passwords/tell-password-changed.js';
import { endSessions } from '../sessions/end-sessions.js';
import { type AccountRow, accountTable } from '../tables.js';
import { recoveryTable } from './recovery-table.js';

export interface ResetAttempt {
  readonly input: PasswordReset;
  readonly locale: Locale;
  readonly client: Client;
}

/**
 * Sets a new password and ends every session.
 *
 * @throws {ProblemError} 410 when the token opens nothing, 422 when the password will not do
 */
export async function resetPassword(
  { input, locale, client }: ResetAttempt,
  moment: Moment,
): Promise<ConfirmedAccount> {
  const row = await accountToReset(input.token, moment);
  if (!row) throw new ProblemError(410, 'confirmation_invalid');
  const { applicantKind, login } = row.account;
  const { errors } = validate(passwordFor(login), input.password, locale);
  const [error] = Object.values(errors ?? {});
  if (error) return refuseFields({ password: error });
  await setPassword(row, input.password, moment);
  await endSessions({ accountId: row.id, reason: 'password_reset' }, moment);
  await new Attempts(row.loginKey, client, moment).forget();
  await tellPasswordChanged(row.id, moment);
  return { applicantKind, login };
}

async function accountToReset(
  token: string,
  { transaction, now }: Moment,
): Promise<AccountRow | undefined> {
  const recovery = await transaction.find(recoveryTable, 'token', await sha256(token));
  const isGood = recovery?.proof && recovery.proof.expiresAt > now;
  if (!isGood || recovery.accountId === null) return undefined;
  const row = await transaction.get(accountTable, recovery.accountId);
  return row?.closedAt === null ? row : undefined;
}
