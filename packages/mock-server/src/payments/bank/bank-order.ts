import type { RegionCode } from '@drsk/contract';
import type { TableDefinition } from '../../storage/storage.js';
import type { FailureReason } from '../payment.js';

/** A payment as the bank has it: `challenge` waits for a code of 3-D Secure. */
export type OrderState = 'open' | 'challenge' | 'processing' | 'paid' | 'declined' | 'closed';

export interface BankOrder {
  readonly id: string;
  readonly paymentId: string;
  readonly kind: 'card' | 'sbp';
  readonly amountKopecks: number;
  readonly purpose: string;
  /** Whose working days its transfers go by. */
  readonly region: RegionCode;
  readonly returnUrl: string | null;
  /** What a QR code of the system of fast payments says. */
  readonly link: string | null;
  readonly state: OrderState;
  readonly reason: FailureReason | null;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export const orderTable: TableDefinition<BankOrder> = {
  name: 'bankOrders',
  indexes: { createdAt: { key: ({ createdAt, id }) => `${createdAt}/${id}` } },
};

/** Money on its way to the account of the grid. */
export interface BankTransfer {
  readonly id: string;
  /** What the bank knows it is for; null for a transfer that somebody sent from elsewhere. */
  readonly paymentId: string | null;
  /** Whom the sandbox sends it for: a real bank knows the payer's ИНН instead. */
  readonly applicationId: string | null;
  readonly amountKopecks: number;
  readonly purpose: string;
  readonly payer: string | null;
  readonly isBack: boolean;
  readonly region: RegionCode;
}

export const transferTable: TableDefinition<BankTransfer> = { name: 'bankTransfers', indexes: {} };

/** What the bank tells the grid, kept as it was told: a bank may tell it again. */
export interface NoticeRow {
  readonly id: string;
  readonly orderId: string;
  readonly text: string;
}

export const noticeTable: TableDefinition<NoticeRow> = {
  name: 'bankNotices',
  indexes: { order: { key: ({ orderId, id }) => `${orderId}/${id}` } },
};
