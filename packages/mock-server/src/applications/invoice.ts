import type { DeadlineEvent, Invoice, InvoicePart } from '@drsk/contract';
import {
  anchorOf,
  anchorsOf,
  type FilledPart,
  fillParts,
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

/** The parts of the fee with the days on which they were paid. */
export function invoiceParts(application: FiledApplication): InvoicePart[] | undefined {
  return filledParts(application)?.map(({ part, paidOn }) => ({ ...part, paidOn }));
}

/** The parts of the fee, and what money has come to each. */
export function filledParts(
  application: FiledApplication,
): (FilledPart & { part: InvoicePart })[] | undefined {
  const { filing } = application;
  const { category, offer, ruleset, region, payments, timeline, isPublicBuyer } = filing;
  if (!offer || dateOfLast(application, 'offer_posted') === undefined) return undefined;
  const dates = anchorsOf(timeline);
  const schedule = paymentSchedule({
    amountKopecks: offer.calculation.feeKopecks,
    ruleset: rulesetById(ruleset),
    calendar: { region },
    order: paymentOrderOf(category),
    dates,
    isPublicBuyer,
    hasInstallment: hasInstallmentPlan(application),
  });
  const { movedParts } = afterOf(filing);
  const parts = schedule.map((part) => {
    const moved = movedParts.find(({ number }) => number === part.number);
    return { ...part, ...moved };
  });
  const dated = parts.map((part) => ({
    ...part,
    ...datedBy(anchorOf(part.event, dates), timeline),
  }));
  const filled = fillParts(dated, payments);
  return parts.flatMap((part, index) => (filled[index] ? [{ part, ...filled[index] }] : []));
}

/** When something happened that a part counts from, and how much money had been booked by then. */
function datedBy(event: DeadlineEvent, timeline: FiledApplication['filing']['timeline']) {
  const index = timeline.findLastIndex(({ kind }) => kind === event);
  const found = timeline[index];
  const before = timeline.slice(0, Math.max(0, index));
  const after = before.filter(({ kind }) => kind === 'payment_received').length;
  return found && { dated: { at: found.at, on: found.on, after } };
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
