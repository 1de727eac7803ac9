import { checkNewApiToken } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { HandlersOf } from '../../http/operation.js';
import { json, noContent, problem, refuseFields } from '../../http/reply.js';
import { accountRowOf } from '../account-row.js';
import { refuseWrongPassword } from '../own-password.js';
import { tellOfProgramAccess } from '../tell-of-program-access.js';
import { toApiToken } from './api-token.js';
import { createApiToken, isFull } from './create-api-token.js';
import { ownApiTokens, revokeApiToken } from './own-api-tokens.js';

/** So long an owner may see what has expired. */
const remembered = { days: 30 };

export const apiTokenHandlers: HandlersOf<'listApiTokens' | 'createApiToken' | 'revokeApiToken'> = {
  async listApiTokens({ caller }, moment) {
    const { now } = moment;
    const rows = await ownApiTokens(caller, moment);
    const shown = rows.filter(({ expiresAt }) => later(expiresAt, remembered) > now);
    return json(200, { items: shown.map((row) => toApiToken(row, now)), next: null });
  },

  async createApiToken(request, moment) {
    const { body, caller, client, locale } = request;
    const errors = checkNewApiToken(body, locale);
    if (Object.keys(errors).length > 0) return refuseFields(errors);
    const account = await accountRowOf(caller.personId, moment);
    const { password } = body;
    const own = { account, password, field: 'password', client, locale } as const;
    const refusal = await refuseWrongPassword(own, moment);
    if (refusal) return refusal;
    if (isFull(await ownApiTokens(caller, moment), moment.now)) return problem(409, 'tokens_limit');
    const created = await createApiToken(request, account, moment);
    await tellOfProgramAccess({ accountId: account.id, news: 'token', what: created.name }, moment);
    return json(201, created);
  },

  async revokeApiToken({ path, caller }, moment) {
    await revokeApiToken(path.tokenId, caller, moment);
    return noContent();
  },
};
