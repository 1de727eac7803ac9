import type { Payment } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { isSeenBy } from '../../http/is-seen-by.js';
import type { OperationRequest } from '../../http/operation.js';
import { type PaymentRow, paymentTable, serialText } from '../../payments/payment.js';
import { shownPayment } from './shown-payment.js';

/** A page of payments, the newest first. */
export async function listOfPayments(
  request: OperationRequest<'listPayments'>,
  moment: Moment,
): Promise<{ items: Payment[]; next: string | null }> {
  const { cursor, limit = 20 } = request.query ?? {};
  const rows = await rowsOf(request, moment);
  const begin =
    cursor === undefined ? 0 : rows.findIndex(({ serial }) => serialText(serial) < cursor);
  const page = begin < 0 ? [] : rows.slice(begin, begin + limit);
  const items: Payment[] = [];
  for (const row of page) items.push(await shownPayment(row, request, moment));
  const last = page.at(-1);
  const isLast = begin < 0 || begin + limit >= rows.length;
  return { items, next: isLast || !last ? null : serialText(last.serial) };
}

async function rowsOf(
  { caller, query }: OperationRequest<'listPayments'>,
  { transaction }: Moment,
): Promise<PaymentRow[]> {
  const { applicationId, intent } = query ?? {};
  const { id } = caller.account;
  const rows =
    intent === undefined
      ? await transaction.list(paymentTable, { index: 'owner', prefix: `${id}/` })
      : await transaction.list(paymentTable, { index: 'intent', prefix: `${id}/${intent}` });
  return rows
    .filter((row) => isSeenBy(caller, row))
    .filter((row) => intent === undefined || row.intent === intent)
    .filter((row) => applicationId === undefined || row.applicationId === applicationId)
    .toSorted((one, other) => other.serial - one.serial);
}
