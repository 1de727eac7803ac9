import type { RegionCode } from '@drsk/contract';
import { addLikelyWorkingDays, endOfDay, localDate } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { FailureReason } from '../payment.js';
import type { BankNotice } from './bank-notice.js';
import {
  type BankOrder,
  type BankTransfer,
  noticeTable,
  type OrderState,
  orderTable,
  transferTable,
} from './bank-order.js';

/** What happens at the bank by itself. */
export const bankJob = {
  notice: 'bank_notice',
  transfer: 'bank_transfer',
  expiry: 'bank_expiry',
  later: 'bank_later',
  timeout: 'bank_timeout',
} as const;

/** How long somebody may take. */
const life = { card: { minutes: 30 }, sbp: { days: 1 } } as const;

type NewOrder = Pick<
  BankOrder,
  'paymentId' | 'kind' | 'amountKopecks' | 'purpose' | 'region' | 'returnUrl'
>;

export async function openOrder(order: NewOrder, moment: Moment): Promise<BankOrder> {
  const { transaction, random, now, jobs } = moment;
  const id = random.id('ord');
  const expiresAt = later(now, life[order.kind]);
  const link = order.kind === 'sbp' ? sbpLink(order.amountKopecks, moment) : null;
  const opened: BankOrder = {
    ...order,
    id,
    link,
    state: 'open',
    reason: null,
    createdAt: now,
    expiresAt,
  };
  await transaction.put(orderTable, opened);
  await jobs.schedule({
    id: `${bankJob.expiry}/${id}`,
    kind: bankJob.expiry,
    subject: id,
    at: expiresAt,
  });
  return opened;
}

/** The form of a real one; its checksum is nobody's but the bank's to make. */
function sbpLink(amountKopecks: number, { random }: Moment): string {
  const query = `type=02&bank=100000000999&sum=${amountKopecks}&cur=RUB&crc=${random.code(4)}`;
  return `https://qr.nspk.ru/AD${random.code(30)}?${query}`;
}

const waiting: readonly OrderState[] = ['open', 'challenge'];
const undecided: readonly OrderState[] = [...waiting, 'processing'];

/** False where somebody is paying, or has paid: then it cannot be closed any more. */
export async function closeOrder(id: string, moment: Moment): Promise<boolean> {
  const order = await moment.transaction.get(orderTable, id);
  if (!order || !waiting.includes(order.state)) return order?.state === 'closed';
  await moment.transaction.put(orderTable, { ...order, state: 'closed' });
  return true;
}

export async function challengeOrder(order: BankOrder, moment: Moment): Promise<void> {
  if (order.state === 'open')
    await moment.transaction.put(orderTable, { ...order, state: 'challenge' });
}

/** The bank takes its time, and ends one way or the other. */
export async function beginOrder(
  order: BankOrder,
  end: { kind: typeof bankJob.later | typeof bankJob.timeout; minutes: number },
  moment: Moment,
): Promise<void> {
  if (!waiting.includes(order.state)) return;
  const { id, paymentId } = order;
  await moment.transaction.put(orderTable, { ...order, state: 'processing' });
  await tell(order.id, { event: 'payment.processing', paymentId }, moment);
  const at = later(moment.now, { minutes: end.minutes });
  await moment.jobs.schedule({ id: `${end.kind}/${id}`, kind: end.kind, subject: id, at });
}

export async function payOrder(order: BankOrder, moment: Moment): Promise<void> {
  if (!undecided.includes(order.state)) return;
  const { id, kind, paymentId, amountKopecks, purpose, region } = order;
  await moment.transaction.put(orderTable, { ...order, state: 'paid' });
  await tell(id, { event: 'payment.succeeded', paymentId, amountKopecks }, moment);
  const money = { paymentId, applicationId: null, amountKopecks, purpose, payer: null, region };
  // Fast payments arrive at once, what is paid by card with the next working day.
  await sendTransfer({ ...money, isBack: false }, kind === 'sbp' ? 0 : 1, moment);
}

export async function declineOrder(
  order: BankOrder,
  reason: FailureReason,
  moment: Moment,
): Promise<void> {
  if (!undecided.includes(order.state)) return;
  await moment.transaction.put(orderTable, { ...order, state: 'declined', reason });
  const { id, paymentId } = order;
  await tell(id, { event: 'payment.canceled', paymentId, reason }, moment);
}

/** Money goes on its way; it arrives at noon of a working day, or at once. */
export async function sendTransfer(
  transfer: Omit<BankTransfer, 'id'>,
  workingDays: number,
  moment: Moment,
): Promise<BankTransfer> {
  const { random, transaction, jobs } = moment;
  const sent = { ...transfer, id: random.id('trf') };
  await transaction.put(transferTable, sent);
  const { id } = sent;
  const at = workingDays === 0 ? moment.now : noonAfter(workingDays, transfer.region, moment.now);
  await jobs.schedule({ id: `${bankJob.transfer}/${id}`, kind: bankJob.transfer, subject: id, at });
  return sent;
}

function noonAfter(workingDays: number, region: RegionCode, now: string): string {
  const on = addLikelyWorkingDays(localDate(now, region), workingDays, { region });
  return later(endOfDay(on, region), { hours: -12, ms: 1 });
}

type Told<Notice> = Notice extends BankNotice ? Omit<Notice, 'id'> : never;

/** A notice goes out with the next moment, signed by then. */
export async function tell(
  orderId: string,
  notice: Told<BankNotice>,
  moment: Moment,
): Promise<void> {
  const { random, transaction, now } = moment;
  const id = random.id('ntc');
  await transaction.put(noticeTable, { id, orderId, text: JSON.stringify({ id, ...notice }) });
  await deliver(id, now, moment);
}

export async function deliver(noticeId: string, at: string, { jobs }: Moment): Promise<void> {
  const id = `${bankJob.notice}/${noticeId}`;
  await jobs.schedule({ id, kind: bankJob.notice, subject: noticeId, at });
}
