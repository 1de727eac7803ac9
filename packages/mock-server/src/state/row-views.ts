import type { OperationId } from '@drsk/contract';
import { accountTable } from '../account/tables.js';
import { appealTable } from '../appeals/appeal.js';
import { toAppeal } from '../appeals/appeal-view.js';
import { applicationTable } from '../applications/application.js';
import { toWholeApplication } from '../applications/application-view.js';
import type { Moment } from '../clock/moment.js';
import { checkReply } from '../http/check-reply.js';
import { bookingTable } from '../offices/bookings/booking.js';
import { toBooking } from '../offices/bookings/to-booking.js';
import { shownPayment } from '../operator/books/shown-payment.js';
import { paymentTable } from '../payments/payment.js';
import type { Row, TableDefinition } from '../storage/storage.js';

/** Checks a row by what the API says of it. @throws where that breaks the contract, or nothing can be said at all */
export type RowView = (id: string, moment: Moment) => Promise<void>;

const reading = { sandboxUrl: 'https://sandbox.test', locale: 'ru' } as const;

const views = new Map<string, RowView>([
  viewOf(accountTable, 'getAccount', async ({ account }) => account),
  viewOf(applicationTable, 'getApplication', toWholeApplication),
  viewOf(appealTable, 'getAppeal', async (row) => toAppeal(row)),
  viewOf(bookingTable, 'getBooking', async (row) => toBooking(row, reading.locale)),
  viewOf(paymentTable, 'getPayment', (row, moment) => shownPayment(row, reading, moment)),
]);

export function rowViewOf(table: string): RowView | undefined {
  return views.get(table);
}

function viewOf<R extends Row>(
  table: TableDefinition<R>,
  id: OperationId,
  show: (row: R, moment: Moment) => Promise<unknown>,
): [string, RowView] {
  const check: RowView = async (rowId, moment) => {
    const row = await moment.transaction.get(table, rowId);
    const body = row && (await show(row, moment));
    checkReply(id, { status: 200, type: 'application/json', body });
  };
  return [table.name, check];
}
