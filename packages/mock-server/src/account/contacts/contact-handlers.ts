import { contactChange, normalizeEmail, normalizePhone, validate } from '@drsk/domain';
import type { ContactChangeRequest } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import type { Caller, HandlersOf } from '../../http/operation.js';
import { json, ProblemError, refuseFields } from '../../http/reply.js';
import { accountReply } from '../account-reply.js';
import { accountRowOf } from '../account-row.js';
import { checkCode } from '../one-time-code/one-time-code.js';
import type { AccountRow } from '../tables.js';
import { putOnFile } from './confirm-contact.js';
import { contactMessages } from './contact.messages.js';
import { type ContactChangeRow, contactChangeTable } from './contact-change-table.js';
import { openContactChange, sendContactMessage } from './open-contact-change.js';

export const contactHandlers: HandlersOf<
  'changeContact' | 'resendContactMessage' | 'confirmContactChange'
> = {
  async changeContact({ body, caller, locale }, moment) {
    const { data: input, errors } = validate(contactChange, body, locale);
    if (errors) return refuseFields(errors);
    const account = await accountRowOf(caller.account.id, moment);
    if (isConfirmed(input, account))
      return refuseFields({
        value: { code: 'contact_same', text: contactMessages[locale].same[input.channel] },
      });
    return json(202, await openContactChange({ account, ...input, locale }, moment));
  },

  async resendContactMessage({ path, caller }, moment) {
    const change = await changeOf(path.contactChangeId, caller, moment);
    return json(202, await sendContactMessage(change, moment));
  },

  async confirmContactChange({ path, body, caller, locale }, moment) {
    const change = await changeOf(path.contactChangeId, caller, moment);
    if (change.channel === 'email') throw new ProblemError(404, 'not_found');
    const refusal = await checkCode({ subject: change.id, typed: body.code, locale }, moment);
    if (refusal) return refusal;
    return accountReply(await putOnFile(change, moment), moment);
  },
};

function isConfirmed({ channel, value }: ContactChangeRequest, { account }: AccountRow): boolean {
  const { email, emailConfirmedAt, phone, phoneConfirmedAt } = account;
  return channel === 'email'
    ? emailConfirmedAt !== undefined && normalizeEmail(value) === email
    : phoneConfirmedAt !== undefined && normalizePhone(value) === phone;
}

/** @throws {ProblemError} 404 when there is none, it is somebody else's, or something newer took its place */
async function changeOf(
  id: string,
  { account }: Caller,
  { transaction }: Moment,
): Promise<ContactChangeRow> {
  const change = await transaction.get(contactChangeTable, id);
  if (change?.accountId !== account.id) throw new ProblemError(404, 'not_found');
  return change;
}
