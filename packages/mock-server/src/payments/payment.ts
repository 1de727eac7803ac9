import type { PaymentStatus, PaymentWay } from '@drsk/contract';
import { isOpenPayment, type MoneyProblem } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { TableDefinition } from '../storage/storage.js';

/** A payment as the books have it: money somebody has begun to send, or money that came by itself. */
export interface PaymentRow {
  readonly id: string;
  readonly accountId: string;
  readonly applicationId: string;
  readonly invoiceNumber: string;
  /** Counts the payments of an account: the order of their list. */
  readonly serial: number;
  /** Of the invoice; null where the money came without saying. */
  readonly part: number | null;
  readonly intent: string | null;
  readonly way: PaymentWay;
  readonly status: PaymentStatus;
  /** Asked for, interest included. */
  readonly amountKopecks: number;
  readonly interestKopecks: number;
  readonly purpose: string;
  readonly createdAt: string;
  /** At the bank. */
  readonly orderId: string | null;
  readonly expiresAt: string | null;
  readonly paidAt: string | null;
  readonly failure: FailureReason | null;
  readonly arrived: Arrival | null;
  /** As much of the money as counts for the invoice. */
  readonly bookedKopecks: number;
  readonly remark: PaymentRemark | null;
  readonly refunds: readonly RefundRow[];
  readonly evidence: EvidenceRow | null;
}

export type FailureReason =
  | 'declined'
  | 'insufficient_funds'
  | 'authentication'
  | 'timed_out'
  | 'expired';

export type PaymentRemark = MoneyProblem | 'underpaid' | 'overpaid' | 'surplus' | 'released';

/** A line of the account of the grid. */
export interface Arrival {
  readonly on: string;
  readonly amountKopecks: number;
  /** Null where the bank does not say it. */
  readonly payer: string | null;
}

export interface RefundRow {
  readonly amountKopecks: number;
  readonly requestedAt: string;
  readonly doneOn: string | null;
}

export interface EvidenceRow {
  readonly fileName: string;
  readonly size: number;
  readonly uploadedAt: string;
}

export const paymentTable = {
  name: 'payments',
  indexes: {
    owner: { key: ({ accountId, serial }) => `${accountId}/${serialText(serial)}` },
    application: { key: ({ applicationId, serial }) => `${applicationId}/${serialText(serial)}` },
    intent: { key: ({ accountId, intent }) => (intent ? `${accountId}/${intent}` : undefined) },
    invoice: { key: ({ invoiceNumber, serial }) => `${invoiceNumber}/${serialText(serial)}` },
    // Two tabs, two devices, two clicks: one open payment for a part all the same.
    openPart: { isUnique: true, key: openPartKey },
  },
} as const satisfies TableDefinition<PaymentRow>;

/** Sorts as the number does. */
export function serialText(serial: number): string {
  return String(serial).padStart(9, '0');
}

function openPartKey(row: PaymentRow): string | undefined {
  const { invoiceNumber, part } = row;
  return part !== null && isOpenPayment(row) ? `${invoiceNumber}/${part}` : undefined;
}

/** Under which the payment order of a payer is stored. */
export function evidenceBlob(paymentId: string): string {
  return `evidence/${paymentId}`;
}

type NewPayment = Pick<
  PaymentRow,
  | 'accountId'
  | 'applicationId'
  | 'invoiceNumber'
  | 'part'
  | 'intent'
  | 'way'
  | 'amountKopecks'
  | 'interestKopecks'
  | 'purpose'
>;

/** Not stored yet. */
export async function newPayment(payment: NewPayment, moment: Moment): Promise<PaymentRow> {
  const { transaction, random, now } = moment;
  const newest = { index: 'owner', prefix: `${payment.accountId}/`, descending: true, limit: 1 };
  const [last] = await transaction.list(paymentTable, newest);
  return {
    ...payment,
    id: random.id('pay'),
    serial: (last?.serial ?? 0) + 1,
    status: 'pending',
    createdAt: now,
    orderId: null,
    expiresAt: null,
    paidAt: null,
    failure: null,
    arrived: null,
    bookedKopecks: 0,
    remark: null,
    refunds: [],
    evidence: null,
  };
}

/** What pays for nothing and is not on its way back. */
export function refundableKopecks({ arrived, bookedKopecks, refunds }: PaymentRow): number {
  const back = refunds.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0);
  return (arrived?.amountKopecks ?? 0) - bookedKopecks - back;
}
