import type { BrowserSubscription } from '@drsk/contract';
import { notificationRules } from '@drsk/domain';
import { base64url } from 'jose';
import type { Moment } from '../clock/moment.js';
import type { Caller, HandlersOf, OperationRequest } from '../http/operation.js';
import { json, noContent, ProblemError, refuseFields } from '../http/reply.js';
import { sha256 } from '../http/sha256.js';
import {
  type PushSubscriptionRow,
  pushSubscriptionsOf,
  pushTable,
} from '../outbox/push/push-subscription.js';
import { vapidPublicKey } from '../outbox/push/vapid.js';
import { preferenceMessages } from './preferences.messages.js';

type Ids = 'listPushSubscriptions' | 'createPushSubscription' | 'deletePushSubscription';

/** What the browser of a session is called. */
type DeviceOf = (sessionId: string, moment: Moment) => Promise<string | null>;

export function pushHandlers(deviceOf: DeviceOf): HandlersOf<Ids> {
  return {
    async listPushSubscriptions({ caller }, moment) {
      const rows = await pushSubscriptionsOf(caller.account.id, moment);
      const items = await Promise.all(rows.map((row) => toSubscription(row, caller)));
      return json(200, { publicKey: await vapidPublicKey(moment.settings), items, next: null });
    },

    async createPushSubscription(request, moment) {
      await requireUsable(request);
      const device = await deviceOf(request.caller.sessionId, moment);
      const row = await subscribe(request, device, moment);
      await forgetOldest(row.accountId, moment);
      return json(201, await toSubscription(row, request.caller));
    },

    async deletePushSubscription({ caller, path }, { transaction }) {
      const row = await transaction.get(pushTable, path.subscriptionId);
      if (row?.accountId !== caller.account.id) throw new ProblemError(404, 'not_found');
      await transaction.remove(pushTable, row.id);
      return noContent();
    },
  };
}

/** Nothing could be sent there, or nothing encrypted with that. */
async function requireUsable({
  body,
  locale,
}: OperationRequest<'createPushSubscription'>): Promise<void> {
  const { endpoint, keys } = body;
  const { noEndpoint, noKey } = preferenceMessages[locale];
  if (!URL.canParse(endpoint)) refuseFields({ endpoint: { code: 'invalid', text: noEndpoint } });
  const { isPublicKey } = await import('../outbox/push/encrypt-push.js');
  if (!isPublicKey(Uint8Array.from(base64url.decode(keys.p256dh))))
    refuseFields({ 'keys/p256dh': { code: 'invalid', text: noKey } });
}

/** A browser has one endpoint: whoever signs in there next takes it over. */
async function subscribe(
  { body: { endpoint, keys }, caller }: OperationRequest<'createPushSubscription'>,
  device: string | null,
  { now, random, transaction }: Moment,
): Promise<PushSubscriptionRow> {
  const { personId, sessionId } = caller;
  const accountId = caller.account.id;
  const known = await transaction.list(pushTable, { index: 'endpoint', prefix: endpoint });
  const same = known.filter((row) => row.endpoint === endpoint);
  for (const row of same)
    if (row.personId !== personId) await transaction.remove(pushTable, row.id);
  const own = same.find((row) => row.personId === personId && row.accountId === accountId);
  const { id, createdAt } = own ?? { id: random.id('psh'), createdAt: now };
  const row = { id, accountId, personId, sessionId, endpoint, keys, device, createdAt };
  await transaction.put(pushTable, row);
  return row;
}

async function forgetOldest(accountId: string, moment: Moment): Promise<void> {
  const rows = await pushSubscriptionsOf(accountId, moment);
  for (const { id } of rows.slice(notificationRules.browsers))
    await moment.transaction.remove(pushTable, id);
}

async function toSubscription(
  { createdAt, device, endpoint, id, sessionId }: PushSubscriptionRow,
  caller: Caller,
): Promise<BrowserSubscription> {
  const isOfSession = sessionId === caller.sessionId;
  return { id, endpointHash: await sha256(endpoint), device, isOfSession, createdAt };
}
