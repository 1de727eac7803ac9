import { localDate, nextPaymentStatus, type PaymentMove } from '@drsk/domain';
import {
  applicationTable,
  type FiledApplication,
  isFiled,
} from '../../applications/application.js';
import type { Moment } from '../../clock/moment.js';
import { ProblemError } from '../../http/reply.js';
import type { TakeNotice } from '../../payments/bank/bank-jobs.js';
import {
  type ArrivedTransfer,
  type BankNotice,
  readNotice,
} from '../../payments/bank/bank-notice.js';
import { type PaymentRow, paymentTable } from '../../payments/payment.js';
import { storePayment } from '../../payments/store-payment.js';
import type { TableDefinition } from '../../storage/storage.js';
import { finishRefund } from './refunds.js';
import { receiveMoney } from './receive-money.js';
import { applicationOf } from './shown-payment.js';
import { paymentForTransfer } from './transfers.js';

/** Lines of the account that are in the books: each is booked once, however often the bank tells of it. */
export const lineTable: TableDefinition<{ readonly id: string }> = {
  name: 'bankLines',
  indexes: {},
};

/**
 * What the bank tells goes into the books. What it tells again changes nothing.
 *
 * @throws {ProblemError} 401 where the bank has not signed it, 404 for a payment that there is not, 422 for another sum
 */
export const takeNotice: TakeNotice = async (told, moment) => {
  const notice = readNotice(told, moment.now);
  if (notice.event === 'transfer.arrived') return receiveTransfer(notice, moment);
  const payment = await paymentOf(notice.paymentId, moment);
  if (notice.event === 'refund.succeeded') return finishRefund(payment, moment);
  await move(payment, notice, moment);
};

const moves = {
  'payment.processing': 'begin',
  'payment.succeeded': 'pay',
  'payment.canceled': 'fail',
} as const satisfies Partial<Record<BankNotice['event'], PaymentMove>>;

type OrderNotice = Extract<BankNotice, { event: keyof typeof moves }>;

async function move(payment: PaymentRow, notice: OrderNotice, moment: Moment): Promise<void> {
  const { amountKopecks } = payment;
  if (notice.event === 'payment.succeeded' && notice.amountKopecks !== amountKopecks)
    throw new ProblemError(422, 'validation_failed');
  const status = nextPaymentStatus(payment.status, moves[notice.event]);
  if (!status) return;
  const { now, tell } = moment;
  await storePayment(
    {
      ...payment,
      status,
      ...(notice.event === 'payment.succeeded' && { paidAt: now, failure: null }),
      ...(notice.event === 'payment.canceled' && { failure: notice.reason }),
    },
    moment,
  );
  tell(payment.accountId);
}

async function receiveTransfer(transfer: ArrivedTransfer, moment: Moment): Promise<void> {
  const { transferId, amountKopecks, payer } = transfer;
  if (await moment.transaction.get(lineTable, transferId)) return;
  const found = await moneyFor(transfer, moment);
  await moment.transaction.put(lineTable, { id: transferId });
  const on = localDate(moment.now, found.application.filing.region);
  await receiveMoney(found, { on, amountKopecks, payer }, moment);
}

/** What the money is for: what its bank says, else the invoice of its purpose, else whoever has sent it. */
async function moneyFor(transfer: ArrivedTransfer, moment: Moment) {
  if (transfer.paymentId !== null) {
    const payment = await paymentOf(transfer.paymentId, moment);
    return { payment, application: await applicationOf(payment, moment) };
  }
  const application =
    (await namedBy(transfer.purpose, moment)) ??
    (await applicationOf({ applicationId: transfer.applicationId ?? '' }, moment));
  return { application, payment: await paymentForTransfer(application, transfer, moment) };
}

/** An invoice has the number of its application, and one of its own. */
async function namedBy(
  purpose: string,
  { transaction }: Moment,
): Promise<FiledApplication | undefined> {
  const [, number] = /(\d{2}-\d{2}-\d{6})-\d+/.exec(purpose) ?? [];
  if (number === undefined) return undefined;
  const application = await transaction.find(applicationTable, 'number', number);
  return application && isFiled(application) ? application : undefined;
}

async function paymentOf(id: string, { transaction }: Moment): Promise<PaymentRow> {
  const payment = await transaction.get(paymentTable, id);
  if (!payment) throw new ProblemError(404, 'not_found');
  return payment;
}
