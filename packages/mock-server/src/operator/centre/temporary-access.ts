import type { RegionCode } from '@drsk/contract';
import { endSessions } from '../../account/sessions/end-sessions.js';
import {
  hashOneTimePassword,
  newOneTimePassword,
} from '../../account/temporary-access/one-time-password.js';
import { applicationSubject } from '../../account/temporary-access/redeem.js';
import {
  type AccessScope,
  accessScopes,
  isOpen,
  type TemporaryAccessRow,
  temporaryAccessTable,
} from '../../account/temporary-access/temporary-access-table.js';
import { applicationTable } from '../../applications/application.js';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { ProblemError } from '../../http/reply.js';
import { readChoice, readNumber, refuseInput } from '../input.js';
import type { OperatorInput } from '../operator.js';
import { centreMessages } from './centre.messages.js';
import { accountOfVisitor } from './office-account.js';

const regionCodes: readonly [RegionCode, ...RegionCode[]] = ['28', '25', '27', '79', '14'];
const usualHours = 72;
const mostHours = 720;

/** An access, and the password that is told this once. */
export interface NewAccess {
  readonly access: TemporaryAccessRow;
  readonly password: string;
}

/**
 * Gives access to an account by its login, or to an application by its number, in place of what was given before and
 * still waits.
 *
 * @throws {ProblemError} 422
 */
export async function issueAccess(input: OperatorInput, moment: Moment): Promise<NewAccess> {
  const { transaction, random, now } = moment;
  const target = await targetOf(input, moment);
  const password = newOneTimePassword(random);
  const access: TemporaryAccessRow = {
    id: random.id('tmp'),
    ...target,
    secretHash: await hashOneTimePassword(subjectOf(target), password),
    scopes: readScopes(input),
    regionCode: readChoice(input, 'regionCode', regionCodes),
    issuedAt: now,
    expiresAt: later(now, { hours: readHours(input) }),
    usedAt: null,
    setUpAt: null,
    completedAt: null,
    revokedAt: null,
  };
  await withdrawWaiting(target, moment);
  await transaction.put(temporaryAccessTable, access);
  return { access, password };
}

/** Ends the access and the sessions that it opened. @throws {ProblemError} 404 */
export async function revokeAccess(id: string, moment: Moment): Promise<TemporaryAccessRow> {
  const access = await accessOf(id, moment);
  const revoked = { ...access, revokedAt: access.revokedAt ?? moment.now };
  await moment.transaction.put(temporaryAccessTable, revoked);
  const { accountId } = access;
  const where = (session: { temporaryAccessId: string | null }) => session.temporaryAccessId === id;
  await endSessions({ accountId, reason: 'access_revoked', where }, moment);
  return revoked;
}

/** @throws {ProblemError} 404 */
export async function accessOf(id: string, { transaction }: Moment): Promise<TemporaryAccessRow> {
  const access = await transaction.get(temporaryAccessTable, id);
  if (!access) throw new ProblemError(404, 'not_found');
  return access;
}

/** @throws {ProblemError} 422 where it is another password */
export async function requirePassword(access: TemporaryAccessRow, password: string): Promise<void> {
  if ((await hashOneTimePassword(subjectOf(access), password)) !== access.secretHash)
    refuseInput('password', 'password_wrong', (locale) => centreMessages[locale].password);
}

type Target = Pick<TemporaryAccessRow, 'accountId' | 'application'>;

async function targetOf(input: OperatorInput, moment: Moment): Promise<Target> {
  const number = input['applicationNumber']?.trim() ?? '';
  if (number === '')
    return { accountId: (await accountOfVisitor(input, moment)).id, application: null };
  const application = await moment.transaction.find(applicationTable, 'number', number);
  if (!application)
    return refuseInput(
      'applicationNumber',
      'unknown',
      (locale) => centreMessages[locale].application_unknown,
    );
  const { id, accountId } = application;
  return { accountId, application: { id, number } };
}

function subjectOf({ accountId, application }: Target): string {
  return application ? applicationSubject(application.number) : accountId;
}

function readHours(input: OperatorInput): number {
  const hours = readNumber(input, 'hours', usualHours);
  if (hours < 1 || hours > mostHours)
    refuseInput('hours', 'number', (locale) => centreMessages[locale].hours(mostHours));
  return hours;
}

/** All of them unless some are named. */
function readScopes(input: OperatorInput): readonly AccessScope[] {
  const text = input['scopes']?.trim() ?? '';
  if (text === '') return accessScopes;
  const names = text.split(',').map((name) => name.trim());
  const scopes = accessScopes.filter((scope) => names.includes(scope));
  if (scopes.length !== new Set(names).size)
    refuseInput('scopes', 'choice', (locale) => centreMessages[locale].scopes);
  return scopes;
}

/** Two memos for the same thing on one desk: only the last is good. */
async function withdrawWaiting(target: Target, moment: Moment): Promise<void> {
  const { transaction, now } = moment;
  const query = { index: 'account', prefix: `${target.accountId}/` };
  for (const other of await transaction.list(temporaryAccessTable, query)) {
    const isSame = other.application?.id === target.application?.id;
    if (isSame && isOpen(other, now))
      await transaction.put(temporaryAccessTable, { ...other, revokedAt: now });
  }
}
