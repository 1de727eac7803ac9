import type { Unsubscription } from '@drsk/contract';
import { fixedBy, maskEmail, maskPhone } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { HandlersOf } from '../http/operation.js';
import { json, noContent, ProblemError } from '../http/reply.js';
import { isWanted, offKey, preferencesOf, preferencesTable } from './preferences.js';
import { readToken, type Subscription } from './unsubscribe-token.js';

interface Knocking {
  readonly path: { readonly unsubscribeToken: string };
}

/** What the links of letters do, without a session. */
export const unsubscriptionHandlers: HandlersOf<
  'getUnsubscription' | 'unsubscribe' | 'subscribeAgain'
> = {
  async getUnsubscription(request, moment) {
    return json(200, await describe(await subscriptionOf(request, moment), moment));
  },

  async unsubscribe(request, moment) {
    const subscription = await subscriptionOf(request, moment);
    await turn(subscription, false, moment);
    return json(200, await describe(subscription, moment));
  },

  async subscribeAgain(request, moment) {
    await turn(await subscriptionOf(request, moment), true, moment);
    return noContent();
  },
};

/** @throws {ProblemError} 404 for a token that is not ours, or of what nobody can unsubscribe from */
async function subscriptionOf({ path }: Knocking, moment: Moment): Promise<Subscription> {
  const subscription = readToken(path.unsubscribeToken, moment.settings);
  if (!subscription) throw new ProblemError(404, 'not_found');
  const { accountId, channel, kind } = subscription;
  const reachable = await moment.recipientOf(accountId);
  const address = channel === 'email' ? reachable.email : reachable.phone;
  if (address === undefined || fixedBy(kind, channel, reachable) !== null)
    throw new ProblemError(404, 'not_found');
  return subscription;
}

async function describe(
  { accountId, kind, channel }: Subscription,
  moment: Moment,
): Promise<Unsubscription> {
  const { email = '', phone = '' } = await moment.recipientOf(accountId);
  const row = await preferencesOf(accountId, moment);
  const isOn = isWanted(row, kind, { channel, reachable: { email, phone } });
  const address = channel === 'email' ? maskEmail(email) : maskPhone(phone);
  return { kind, channel, address, isOn };
}

async function turn(
  { accountId, kind, channel }: Subscription,
  isOn: boolean,
  moment: Moment,
): Promise<void> {
  const row = await preferencesOf(accountId, moment);
  const key = offKey(kind, channel);
  if (row.off.includes(key) !== isOn) return;
  const others = row.off.filter((one) => one !== key);
  const off = isOn ? others : [...others, key].toSorted();
  await moment.transaction.put(preferencesTable, { ...row, version: row.version + 1, off });
}
