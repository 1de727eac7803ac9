import type { ApiToken, Webhook } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { type ApiTokenRow, apiTokenTable, toApiToken } from './api-tokens/api-token.js';
import { forgetWebhook, webhooksOf } from './webhooks/own-webhooks.js';
import { toWebhook } from './webhooks/webhook.js';

/** What programs can do in an account, for whoever takes their data along. */
export async function programAccessOf(
  personId: string,
  moment: Moment,
): Promise<{ tokens: ApiToken[]; webhooks: Webhook[] }> {
  const tokens = await tokensOf(personId, moment);
  const webhooks = await webhooksOf(personId, moment);
  return {
    tokens: tokens.map((row) => toApiToken(row, moment.now)),
    webhooks: webhooks.map((row) => toWebhook(row, moment.now)),
  };
}

/** With the account it is gone. */
export async function forgetProgramAccess(accountId: string, moment: Moment): Promise<void> {
  for (const { id } of await tokensOf(accountId, moment))
    await moment.transaction.remove(apiTokenTable, id);
  for (const row of await webhooksOf(accountId, moment)) await forgetWebhook(row, moment);
}

/** In every role of the person. */
function tokensOf(personId: string, { transaction }: Moment): Promise<readonly ApiTokenRow[]> {
  return transaction.list(apiTokenTable, { index: 'owner', prefix: `${personId}/` });
}
