import type { Invoice, InvoicePart } from '@drsk/contract';
import {
  anchorsOf,
  installmentObstacle,
  invoiceStatus,
  paymentOrderOf,
  paymentSchedule,
  rulesetById,
} from '@drsk/domain';
import type { FiledApplication, Payment } from './application.js';
import { afterOf } from './requests/after-filing.js';
import { dateOfLast } from './timeline.js';

/** The invoice as it stands on a date; null before the offer. */
export function invoiceOf(application: FiledApplication, today: string): Invoice | null {
  const { offer, payments } = application.filing;
  const issuedOn = dateOfLast(application, 'offer_posted');
  const parts = invoiceParts(application);
  if (!offer || !parts || issuedOn === undefined) return null;
  const { invoiceNumber: number, calculation } = offer;
  const { feeKopecks: amountKopecks } = calculation;
  const paidKopecks = sumOf(payments);
  const status = invoiceStatus({ amountKopecks, paidKopecks, parts }, today);
  return { number, status, amountKopecks, paidKopecks, issuedOn, parts };
}

/** The parts of the fee with the days on which they were paid; money pays the earliest of them first. */
export function invoiceParts(application: FiledApplication): InvoicePart[] | undefined {
  const { filing } = application;
  const { category, offer, ruleset, region, payments, timeline } = filing;
  const { isPublicBuyer } = filing;
  if (!offer || dateOfLast(application, 'offer_posted') === undefined) return undefined;
  const { feeKopecks } = offer.calculation;
  const parts = paymentSchedule({
    amountKopecks: feeKopecks,
    ruleset: rulesetById(ruleset),
    calendar: { region },
    order: paymentOrderOf(category),
    dates: anchorsOf(timeline),
    isPublicBuyer,
    hasInstallment: hasInstallmentPlan(application),
  });
  const { movedParts } = afterOf(filing);
  let owed = 0;
  return parts.map((part) => {
    owed += part.amountKopecks;
    const moved = movedParts.find(({ number }) => number === part.number);
    return { ...part, ...moved, paidOn: reachedOn(owed, payments) };
  });
}

/** Nobody has one where п. 17 keeps the lines out of the fee, 12(2). */
export function hasInstallmentPlan({ filing }: FiledApplication): boolean {
  const { hasInstallment, offer, ruleset } = filing;
  if (!hasInstallment || !offer) return false;
  const { facts, ground } = offer.calculation;
  return installmentObstacle(facts, ground.rules, rulesetById(ruleset).limits) === null;
}

export function sumOf(payments: readonly Payment[]): number {
  return payments.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0);
}

/** The day on which the payments together came to an amount. */
function reachedOn(amount: number, payments: readonly Payment[]): string | null {
  let paid = 0;
  const last = payments.find(({ amountKopecks }) => (paid += amountKopecks) >= amount);
  return last?.receivedOn ?? null;
}
