import type { PaymentStatus } from '@drsk/contract';

/** What happens to a payment, as its bank, its payer or the books of the grid tell. */
export type PaymentMove =
  | 'begin'
  | 'pay'
  | 'fail'
  | 'cancel'
  | 'arrive'
  | 'hold'
  | 'release'
  | 'refund'
  | 'refundPart';

type Moves = Readonly<Record<PaymentStatus, Partial<Record<PaymentMove, PaymentStatus>>>>;

const money = { arrive: 'arrived', hold: 'unmatched' } as const;
const back = { refund: 'refunded', refundPart: 'partly_refunded', release: 'unmatched' } as const;

/**
 * Every move of a payment: status → move → next status. What is not here changes nothing, so news that come twice or too
 * late are no news. Money is never lost: it arrives whatever was said before.
 */
export const paymentMoves: Moves = {
  pending: { begin: 'processing', pay: 'paid', fail: 'failed', cancel: 'cancelled', ...money },
  processing: { pay: 'paid', fail: 'failed', ...money },
  paid: money,
  failed: { pay: 'paid', ...money },
  cancelled: { pay: 'paid', ...money },
  arrived: back,
  unmatched: { arrive: 'arrived', ...back },
  partly_refunded: { refund: 'refunded', refundPart: 'partly_refunded' },
  refunded: {},
};

export function nextPaymentStatus(
  status: PaymentStatus,
  move: PaymentMove,
): PaymentStatus | undefined {
  return paymentMoves[status][move];
}

const open: readonly PaymentStatus[] = ['pending', 'processing', 'paid'];

/** Whether nobody should begin another payment for the same part. */
export function isOpenPayment({ status }: { status: PaymentStatus }): boolean {
  return open.includes(status);
}
