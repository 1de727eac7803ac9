import type { ApplicantKind, Payment, Requisites } from '@drsk/contract';
import { type Locale, transferCode, type TransferOrder } from '@drsk/domain';
import type { BankOrder } from './bank/bank-order.js';
import { type PaymentRow, refundableKopecks } from './payment.js';
import { paymentStatement } from './payment-statement.js';
import { receiptsOf } from './receipts.js';

/** What a payment is shown with, of the application that it is for. */
export interface PaymentFacts {
  readonly applicationNumber: string;
  readonly applicantKind: ApplicantKind;
  readonly payer: TransferOrder['payer'] | undefined;
  readonly contractConcludedOn: string | null;
  readonly finalAt: string | undefined;
  readonly requisites: Requisites;
  readonly order: BankOrder | undefined;
  readonly sandboxUrl: string;
  readonly locale: Locale;
}

export function toPayment(row: PaymentRow, facts: PaymentFacts): Payment {
  const { id, applicationId, invoiceNumber, part, intent, way, status } = row;
  const { amountKopecks, interestKopecks, purpose, createdAt, expiresAt, paidAt } = row;
  const { arrived, bookedKopecks, evidence, refunds } = row;
  const { applicationNumber, contractConcludedOn, locale } = facts;
  return {
    id,
    applicationId,
    applicationNumber,
    invoiceNumber,
    part,
    intent,
    way,
    status,
    amountKopecks,
    interestKopecks,
    purpose,
    createdAt,
    expiresAt,
    paidAt,
    arrivedOn: arrived?.on ?? null,
    arrivedKopecks: arrived?.amountKopecks ?? 0,
    bookedKopecks,
    refundableKopecks: refundableKopecks(row),
    contractConcludedOn,
    payer: arrived?.payer ?? null,
    statement: paymentStatement(row, locale),
    confirmation: confirmationOf(row, facts),
    evidence,
    refunds: [...refunds],
    receipts: receiptsOf(row, facts),
  };
}

function confirmationOf(row: PaymentRow, facts: PaymentFacts): Payment['confirmation'] {
  const { order, sandboxUrl } = facts;
  if (row.status !== 'pending') return null;
  if (row.way === 'bank_transfer') return transferOf(row, facts);
  if (!order) return null;
  const url = `${sandboxUrl}/_sandbox/bank/pay/${order.id}`;
  return order.link === null ? { kind: 'redirect', url } : { kind: 'sbp', link: order.link, url };
}

function transferOf(row: PaymentRow, facts: PaymentFacts): Payment['confirmation'] {
  const { applicantKind, applicationNumber: contract, payer, requisites } = facts;
  const { amountKopecks, purpose } = row;
  const order = { requisites, amountKopecks, purpose, contract, ...(payer && { payer }) };
  // The banks of companies do not read it.
  const code = applicantKind === 'legal_entity' ? null : transferCode(order);
  return { kind: 'transfer', code, requisites };
}
