import { requireMatch } from '../../http/etag.js';
import type { HandlersOf } from '../../http/operation.js';
import { json } from '../../http/reply.js';
import { accountReply, etagOfAccount } from '../account-reply.js';
import { ownerOnly } from '../to-account.js';
import { accountRowOf } from '../account-row.js';
import { refuseWrongPassword } from '../own-password.js';
import { closeAccount } from './closure.js';
import { updateDetails } from './details.js';

export const profileHandlers: HandlersOf<'getAccount' | 'updateAccount' | 'closeAccount'> = {
  async getAccount({ caller: { account, applicationId } }, moment) {
    if (applicationId === null) return accountReply(await accountRowOf(account.id, moment), moment);
    const owner = ownerOnly(account);
    return json(200, owner, { etag: await etagOfAccount(owner) });
  },

  async updateAccount({ caller, headers, body, locale }, moment) {
    const row = await accountRowOf(caller.account.id, moment);
    requireMatch(headers['If-Match'], await etagOfAccount(row.account));
    return accountReply(await updateDetails(row, body, { locale, moment }), moment);
  },

  async closeAccount({ caller, body: { password }, client, locale }, moment) {
    const account = await accountRowOf(caller.account.id, moment);
    const proof = { account, password, field: 'password', client, locale } as const;
    const refusal = await refuseWrongPassword(proof, moment);
    return refusal ?? json(200, await closeAccount(account, moment));
  },
};
