import type { ApplicationCredentials, Session } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import type { OperationRequest } from '../../http/operation.js';
import { json, problem } from '../../http/reply.js';
import { Attempts } from '../attempts.js';
import { openSession } from '../sessions/open-session.js';
import { accountTable } from '../tables.js';
import { applicationSubject, redeemForApplication } from './redeem.js';
import type { TemporaryAccessRow } from './temporary-access-table.js';

type LoginRequest = Pick<OperationRequest<'createApplicationSession'>, 'client' | 'jkt'>;

/** Never tells whether there is such an application, nor what was wrong. */
export async function logInByApplication(
  { applicationNumber, password }: ApplicationCredentials,
  request: LoginRequest,
  moment: Moment,
) {
  const subject = applicationSubject(applicationNumber);
  const attempts = new Attempts(subject, request.client, moment);
  const refusal = await attempts.refusal();
  if (refusal) return refusal;
  const access = await redeemForApplication(applicationNumber, password, moment);
  const session = access && (await open(access, request, moment));
  if (!session) {
    await attempts.fail();
    return problem(401, 'invalid_credentials');
  }
  await attempts.forget();
  return json(201, session);
}

/** Nothing where the account was closed meanwhile. */
async function open(
  { id, accountId, application, expiresAt }: TemporaryAccessRow,
  { client, jkt }: LoginRequest,
  moment: Moment,
): Promise<Session | undefined> {
  const account = await moment.transaction.get(accountTable, accountId);
  if (!account || account.closedAt !== null || !application) return undefined;
  const access = { temporaryAccessId: id, applicationId: application.id, until: expiresAt };
  return openSession(account, { method: 'application', client, jkt, ...access }, moment);
}
