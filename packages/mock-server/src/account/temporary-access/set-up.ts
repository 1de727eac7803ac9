import type { AccountSetup, ContactChange } from '@drsk/contract';
import { accountSetup, normalizePhone, passwordFor, validate } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { OperationRequest } from '../../http/operation.js';
import { ProblemError, refuseFields } from '../../http/reply.js';
import { accountMessages } from '../account.messages.js';
import { logConsents } from '../consents/consent-log.js';
import { areInForce } from '../consents/consent-version.js';
import { openContactChange } from '../contacts/open-contact-change.js';
import { accountRowOf } from '../account-row.js';
import { setPassword } from '../passwords/set-password.js';
import { endSessions } from '../sessions/end-sessions.js';
import { sessionTable } from '../sessions/session-table.js';
import { type AccountRow, accountTable } from '../tables.js';
import { scopeOf } from './scope.js';
import { temporaryAccessMessages } from './temporary-access.messages.js';
import { temporaryAccessTable } from './temporary-access-table.js';

type SetUpRequest = Pick<OperationRequest<'setUpAccount'>, 'caller' | 'body' | 'client' | 'locale'>;

/**
 * Gives an account its password, its phone and its consents, and sends the letter that makes it a full one. May be
 * asked for again until the e-mail is confirmed: somebody may have mistyped it.
 *
 * @throws {ProblemError} 403, 409 or 422 where the session has nothing to set up, or the input is of no use
 */
export async function setUp(request: SetUpRequest, moment: Moment): Promise<ContactChange> {
  const { caller, client, locale } = request;
  const { transaction, now } = moment;
  const account = await accountRowOf(caller.account.id, moment);
  const accessId = await requireSetUp(request, account, moment);
  const { email, phone, password, consents } = check(request, account);
  const row: AccountRow = {
    ...(await setPassword(account, password, moment)),
    account: withPhone(account, normalizePhone(phone)),
    locale,
  };
  await transaction.put(accountTable, row);
  const { applicantKind } = row.account;
  await logConsents({ subjectId: row.id, applicantKind, consents, client }, moment);
  const access = accessId && (await transaction.get(temporaryAccessTable, accessId));
  if (access) await transaction.put(temporaryAccessTable, { ...access, setUpAt: now });
  const others = {
    accountId: row.id,
    reason: 'password_changed',
    except: caller.sessionId,
  } as const;
  await endSessions(others, moment);
  return openContactChange({ account: row, channel: 'email', value: email, locale }, moment);
}

/** The access that lacks a setup; null for a session that came with a password set before. */
async function requireSetUp(
  { caller, locale }: SetUpRequest,
  account: AccountRow,
  moment: Moment,
): Promise<string | null> {
  const session = await moment.transaction.get(sessionTable, caller.sessionId);
  if (!session || session.method === 'application')
    throw new ProblemError(403, 'temporary_access_limited');
  const { scope } = await scopeOf(session, account, moment);
  if (scope === 'temporary') return session.temporaryAccessId;
  const detail = temporaryAccessMessages[locale].nothing_to_set_up;
  throw new ProblemError(409, 'stage_forbids', { detail });
}

/** @throws {ProblemError} 422 */
function check({ body, locale }: SetUpRequest, { account }: AccountRow): AccountSetup {
  const { data, errors } = validate(accountSetup, body, locale);
  if (errors) return refuseFields(errors);
  const own = validate(passwordFor(account.login), data.password, locale).errors?.[''];
  if (own) return refuseFields({ password: own });
  if (areInForce(data.consents)) return data;
  const text = accountMessages[locale].consent_outdated;
  return refuseFields({ consents: { code: 'consent_outdated', text } });
}

/** One that is another one is not confirmed yet. */
function withPhone({ account }: AccountRow, phone: string): AccountRow['account'] {
  if (account.phone === phone) return account;
  const { phoneConfirmedAt: _old, ...rest } = account;
  return { ...rest, phone };
}
