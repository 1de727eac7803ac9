import type { PayableInvoice } from '@drsk/contract';
import { applicationTable, isFiled } from '../../applications/application.js';
import { ownApplication } from '../../applications/own-application.js';
import type { Moment } from '../../clock/moment.js';
import { isSeenBy } from '../../http/is-seen-by.js';
import type { OperationRequest } from '../../http/operation.js';
import { payableInvoice } from './payable-invoice.js';

type Request = OperationRequest<'listInvoices'>;

interface Page {
  items: PayableInvoice[];
  next: string | null;
}

/** A page of invoices, the newest first. */
export function listOfInvoices(request: Request, moment: Moment): Promise<Page> {
  const { applicationId } = request.query ?? {};
  return applicationId === undefined
    ? pageOf(request, moment)
    : invoiceOf(request, applicationId, moment);
}

async function invoiceOf(request: Request, applicationId: string, moment: Moment): Promise<Page> {
  const { caller, locale } = request;
  const own = await ownApplication({ caller, path: { applicationId } }, moment);
  const invoice = isFiled(own) ? await payableInvoice(own, locale, moment) : undefined;
  return { items: invoice ? [invoice] : [], next: null };
}

/** Applications without an invoice are passed over. */
async function pageOf({ caller, query, locale }: Request, moment: Moment): Promise<Page> {
  const { cursor, limit = 20 } = query ?? {};
  const prefix = `${caller.account.id}/`;
  const after = cursor === undefined ? {} : { after: `${prefix}${cursor}` };
  const newest = { index: 'owner', prefix, descending: true, ...after };
  const items: PayableInvoice[] = [];
  for (const row of await moment.transaction.list(applicationTable, newest)) {
    if (!isFiled(row) || !isSeenBy(caller, { ...row, applicationId: row.id })) continue;
    const invoice = await payableInvoice(row, locale, moment);
    if (invoice) items.push(invoice);
    if (items.length === limit)
      return { items, next: applicationTable.indexes.owner.key(row).slice(prefix.length) };
  }
  return { items, next: null };
}
