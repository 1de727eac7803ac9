import type { WebhookChange } from '@drsk/contract';
import { checkWebhook, type Locale, programAccessRules } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { requireMatch, etagOf } from '../../http/etag.js';
import type { HandlersOf } from '../../http/operation.js';
import { json, noContent, problem, refuseFields } from '../../http/reply.js';
import { tellOfProgramAccess } from '../tell-of-program-access.js';
import { changedWebhook, newWebhook, rotated } from './change-webhook.js';
import { deliveryHandlers } from './delivery-handlers.js';
import { forgetWebhook, ownWebhook, webhooksOf } from './own-webhooks.js';
import { toWebhook, type WebhookRow, webhookTable } from './webhook.js';

const own: HandlersOf<
  'listWebhooks' | 'createWebhook' | 'updateWebhook' | 'deleteWebhook' | 'rotateWebhookSecret'
> = {
  async listWebhooks({ caller }, moment) {
    const rows = await webhooksOf(caller.account.id, moment);
    return json(200, { items: rows.map((row) => toWebhook(row, moment.now)), next: null });
  },

  async createWebhook({ body, caller, locale }, moment) {
    requireSound(body, locale, moment);
    const accountId = caller.account.id;
    const rows = await webhooksOf(accountId, moment);
    if (rows.length >= programAccessRules.mostWebhooks) return problem(409, 'webhooks_limit');
    const row = newWebhook(body, accountId, moment);
    await moment.transaction.put(webhookTable, row);
    await tellOfAddress(row, moment);
    return withSecret(201, row, moment.now);
  },

  async updateWebhook(request, moment) {
    const { body, headers, locale } = request;
    const row = await ownWebhook(request, moment);
    requireMatch(headers['If-Match'], etagOf(row.version));
    requireSound(body, locale, moment);
    const changed = changedWebhook(row, body);
    await moment.transaction.put(webhookTable, changed);
    // Whoever sits at somebody else's session is not to lead their events away unseen.
    if (changed.url !== row.url) await tellOfAddress(changed, moment);
    const webhook = toWebhook(changed, moment.now);
    return json(200, webhook, { etag: webhook.etag });
  },

  async deleteWebhook(request, moment) {
    await forgetWebhook(await ownWebhook(request, moment), moment);
    return noContent();
  },

  async rotateWebhookSecret(request, moment) {
    const row = rotated(await ownWebhook(request, moment), request.body, moment);
    await moment.transaction.put(webhookTable, row);
    return withSecret(200, row, moment.now);
  },
};

export const webhookHandlers = { ...own, ...deliveryHandlers };

function tellOfAddress({ accountId, url }: WebhookRow, moment: Moment): Promise<void> {
  const what = new URL(url).host;
  return tellOfProgramAccess({ accountId, news: 'webhook', what }, moment);
}

function withSecret<const Status extends 200 | 201>(status: Status, row: WebhookRow, now: string) {
  const webhook = toWebhook(row, now);
  return json(status, { ...webhook, secret: row.secret }, { etag: webhook.etag });
}

/** @throws {ProblemError} 422 */
function requireSound(change: WebhookChange, locale: Locale, { settings }: Moment): void {
  const { isLoopbackAllowed } = settings;
  const errors = checkWebhook(change, { locale, parseUrl, isLoopbackAllowed });
  if (Object.keys(errors).length > 0) refuseFields(errors);
}

function parseUrl(typed: string): URL | undefined {
  return URL.canParse(typed) ? new URL(typed) : undefined;
}
