import type { Invoice, InvoiceStatus } from '@drsk/contract';

/** What an invoice has come to by a date: overdue is one with a part whose last day has passed. */
export function invoiceStatus(
  invoice: Pick<Invoice, 'amountKopecks' | 'paidKopecks' | 'parts'>,
  today: string,
): InvoiceStatus {
  if (invoice.paidKopecks >= invoice.amountKopecks) return 'paid';
  const isOverdue = invoice.parts.some(
    ({ dueOn, paidOn }) => paidOn === null && dueOn !== null && dueOn < today,
  );
  if (isOverdue) return 'overdue';
  return invoice.paidKopecks > 0 ? 'partially_paid' : 'issued';
}
