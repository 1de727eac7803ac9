import type { Moment } from '../../clock/moment.js';
import type { Moments } from '../../clock/moments.js';
import { ProblemError } from '../../http/reply.js';
import { type BankOrder, noticeTable, orderTable } from '../../payments/bank/bank-order.js';
import { bankSecret } from '../../payments/bank/bank-notice.js';
import { declineOrder, deliver, payOrder } from '../../payments/bank/bank-orders.js';

export type BankEvent = 'pay' | 'decline' | 'repeat';

export interface OrderCase extends Omit<BankOrder, 'returnUrl' | 'link' | 'region'> {
  /** What may happen to it. */
  readonly events: readonly BankEvent[];
}

/** The bank of the sandbox, for whoever wants something to happen there. */
export interface BankDesk {
  /** What its notices are signed with. */
  readonly secret: string;
  /** The newest first. */
  list(): Promise<OrderCase[]>;
  /** @throws {ProblemError} 404 when there is no such order or event, 409 when it is not its time */
  run(id: string, event: string): Promise<OrderCase>;
}

export function createBankDesk(moments: Moments): BankDesk {
  const newest = { index: 'createdAt', descending: true, limit: 100 };
  return {
    secret: bankSecret,
    list: () =>
      moments.run(async ({ transaction }) =>
        (await transaction.list(orderTable, newest)).map(toCase),
      ),
    run: (id, event) =>
      moments.run(async (moment) => {
        const order = await found(id, moment);
        if (!isEvent(event)) throw new ProblemError(404, 'not_found');
        if (!toCase(order).events.includes(event)) throw new ProblemError(409, 'stage_forbids');
        await events[event](order, moment);
        return toCase(await found(id, moment));
      }),
  };
}

const events: Readonly<Record<BankEvent, (order: BankOrder, moment: Moment) => Promise<void>>> = {
  pay: payOrder,
  decline: (order, moment) => declineOrder(order, 'declined', moment),
  repeat: async ({ id }, moment) => {
    const { now, transaction } = moment;
    for (const notice of await transaction.list(noticeTable, { index: 'order', prefix: `${id}/` }))
      await deliver(notice.id, now, moment);
  },
};

function isEvent(name: string): name is BankEvent {
  return Object.hasOwn(events, name);
}

function toCase({ returnUrl: _returnUrl, link: _link, region: _region, ...order }: BankOrder) {
  const isUndecided = order.state === 'open' || order.state === 'challenge';
  const isWaiting = isUndecided || order.state === 'processing';
  const isTold = order.state !== 'closed' && !isUndecided;
  const offered: BankEvent[] = [
    ...(isWaiting ? (['pay', 'decline'] as const) : []),
    ...(isTold ? (['repeat'] as const) : []),
  ];
  return { ...order, events: offered };
}

async function found(id: string, { transaction }: Moment): Promise<BankOrder> {
  const order = await transaction.get(orderTable, id);
  if (!order) throw new ProblemError(404, 'not_found');
  return order;
}
