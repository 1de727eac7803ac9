import type { Moment } from '../../clock/moment.js';
import type { Caller, HandlersOf } from '../../http/operation.js';
import { json, noContent } from '../../http/reply.js';
import { refuseWrongPassword } from '../own-password.js';
import { type AccountRow, accountTable } from '../tables.js';
import { completeSession, resendCode } from './complete-session.js';
import { confirmEnrolment, openEnrolment, requirePhone, resendEnrolmentCode } from './enrolment.js';
import { secondFactorOf, turnOff } from './second-factor.js';

/** The second factor belongs to the person who logs in, whatever role they act in. */
export const secondFactorHandlers: HandlersOf<
  | 'completeSession'
  | 'resendSecondFactorCode'
  | 'getSecondFactor'
  | 'enrolSecondFactor'
  | 'resendEnrolmentCode'
  | 'confirmSecondFactor'
  | 'removeSecondFactor'
> = {
  async completeSession({ body, client, jkt, locale }, moment) {
    return completeSession({ ...body, client, jkt, locale }, moment);
  },

  async resendSecondFactorCode({ path, locale }, moment) {
    return resendCode(path.challengeId, locale, moment);
  },

  async getSecondFactor({ caller }, moment) {
    return json(200, await secondFactorOf(caller.personId, moment));
  },

  async enrolSecondFactor({ body, caller, client, locale }, moment) {
    const { method, password } = body;
    const account = await personOf(caller, moment);
    requirePhone(method, account, locale);
    const own = { account, password, field: 'password', client, locale } as const;
    const refusal = await refuseWrongPassword(own, moment);
    return refusal ?? json(201, await openEnrolment(method, account, moment));
  },

  async resendEnrolmentCode({ path, caller }, moment) {
    return resendEnrolmentCode(path.enrolmentId, await personOf(caller, moment), moment);
  },

  async confirmSecondFactor({ path, body, caller, locale }, moment) {
    const { enrolmentId } = path;
    const confirmation = { enrolmentId, accountId: caller.personId, code: body.code, locale };
    return confirmEnrolment(confirmation, moment);
  },

  async removeSecondFactor({ body, caller, client, locale }, moment) {
    const account = await personOf(caller, moment);
    const own = { account, password: body.password, field: 'password', client, locale } as const;
    const refusal = await refuseWrongPassword(own, moment);
    if (refusal) return refusal;
    await turnOff(account.id, moment);
    return noContent();
  },
};

async function personOf({ personId }: Caller, { transaction }: Moment): Promise<AccountRow> {
  const row = await transaction.get(accountTable, personId);
  if (!row) throw new Error('A session of nobody');
  return row;
}
