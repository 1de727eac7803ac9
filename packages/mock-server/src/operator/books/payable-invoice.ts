import type { PayableInvoice } from '@drsk/contract';
import { type Locale, localDate, mayPay, offeredWays } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import { invoiceOf } from '../../applications/invoice.js';
import { contractOf } from '../../applications/machines.js';
import type { Moment } from '../../clock/moment.js';
import { connectionOf } from '../papers/subject.js';
import { balanceOf, installmentRate } from './balance.js';
import { paymentsOfInvoice } from './invoice-payments.js';
import { payableParts } from './payable-parts.js';
import { requisites } from './requisites.js';

/** The invoice of an application as whoever pays it needs it; undefined before the offer. */
export async function payableInvoice(
  application: FiledApplication,
  locale: Locale,
  moment: Moment,
): Promise<PayableInvoice | undefined> {
  const today = localDate(moment.now, application.filing.region);
  const invoice = invoiceOf(application, today);
  const balance = balanceOf(application, today);
  const contract = contractOf(application);
  if (!invoice || !balance || !contract) return undefined;
  const { number, status, issuedOn, amountKopecks, paidKopecks } = invoice;
  const payments = await paymentsOfInvoice(number, moment);
  const { deviceName } = connectionOf(application);
  return {
    applicationId: application.id,
    applicationNumber: application.filing.number,
    objectName: deviceName,
    number,
    status,
    issuedOn,
    amountKopecks,
    paidKopecks,
    isPayable: mayPay(application),
    isBeingReplaced: application.status === 'refused',
    contract,
    interest: installmentRate(application, today),
    parts: payableParts({ application, balance, payments, today, locale }),
    ways: offeredWays(application.applicantKind, application.filing.category.maxPowerKw),
    requisites,
  };
}
