import type { Payment } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import {
  applicationTable,
  type FiledApplication,
  isFiled,
} from '../../applications/application.js';
import { filledParts } from '../../applications/invoice.js';
import { dateOfLast } from '../../applications/timeline.js';
import type { Moment } from '../../clock/moment.js';
import { isSeenBy } from '../../http/is-seen-by.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { orderTable } from '../../payments/bank/bank-order.js';
import { type PaymentRow, paymentTable } from '../../payments/payment.js';
import { toPayment } from '../../payments/payment-view.js';
import { requisites } from './requisites.js';

interface PaymentRequest {
  readonly caller: Caller;
  readonly path: { readonly paymentId: string };
}

/** @throws {ProblemError} 404 where there is none, or it is somebody else's: nobody learns which */
export async function ownPayment(
  { caller, path }: PaymentRequest,
  { transaction }: Moment,
): Promise<PaymentRow> {
  const payment = await transaction.get(paymentTable, path.paymentId);
  if (!payment || !isSeenBy(caller, payment)) throw new ProblemError(404, 'not_found');
  return payment;
}

export async function applicationOf(
  { applicationId }: { applicationId: string },
  { transaction }: Moment,
): Promise<FiledApplication> {
  const application = await transaction.get(applicationTable, applicationId);
  if (!application || !isFiled(application)) throw new ProblemError(404, 'not_found');
  return application;
}

/** A payment as its owner sees it. */
export async function shownPayment(
  row: PaymentRow,
  { sandboxUrl, locale }: { sandboxUrl: string; locale: Locale },
  moment: Moment,
): Promise<Payment> {
  const application = await applicationOf(row, moment);
  const { orderId } = row;
  const { applicantKind, filing } = application;
  return toPayment(asOfNow(row, application), {
    applicationNumber: filing.number,
    applicantKind,
    payer: payerOf(application),
    contractConcludedOn: dateOfLast(application, 'contract_concluded') ?? null,
    finalAt: filing.timeline.find(({ kind }) => isFinal(kind))?.at,
    requisites,
    order: orderId === null ? undefined : await moment.transaction.get(orderTable, orderId),
    sandboxUrl,
    locale,
  });
}

/** What was too little is not so any more once other money has come for the same part. */
function asOfNow(row: PaymentRow, application: FiledApplication): PaymentRow {
  if (row.remark !== 'underpaid' || row.part === null) return row;
  const part = filledParts(application)?.[row.part - 1];
  return part?.leftKopecks === 0 ? { ...row, remark: null } : row;
}

function isFinal(kind: string): boolean {
  return kind === 'notice_posted' || kind === 'connection_act_posted';
}

/** A company is named by its account, not by a person. */
function payerOf({ answers, applicantKind }: FiledApplication) {
  if (applicantKind === 'legal_entity') return undefined;
  const { lastName = '', firstName = '', middleName = '' } = answers;
  return { lastName, firstName, middleName };
}
