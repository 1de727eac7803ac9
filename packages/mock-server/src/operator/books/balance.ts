import type { InvoicePart } from '@drsk/contract';
import {
  accruedInterest,
  keyRateOn,
  localDate,
  payingOrder,
  paymentPlan,
  planInterest,
  rulesetById,
} from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import { filledParts, hasInstallmentPlan, sumOf } from '../../applications/invoice.js';
import { dateOfLast } from '../../applications/timeline.js';
import type { Moment } from '../../clock/moment.js';

/** What an invoice has come to on a date. */
export interface Balance {
  readonly feeKopecks: number;
  readonly paidKopecks: number;
  readonly parts: readonly InvoicePart[];
  /** What has not arrived of each part. */
  readonly left: readonly number[];
  /** The parts by the days on which they fall due, as indexes: what is paid first. */
  readonly order: readonly number[];
  /** What has run up and is not paid; 0 without an installment. */
  readonly interestKopecks: number;
  /** Of each part, as the plan foresees it; empty without an installment, or until it begins. */
  readonly foreseen: readonly number[];
}

/** Undefined before the offer. */
export function balanceOf(application: FiledApplication, today: string): Balance | undefined {
  const { offer, payments } = application.filing;
  const filled = filledParts(application);
  if (!offer || !filled) return undefined;
  const { feeKopecks } = offer.calculation;
  const parts = filled.map(({ part, paidOn }) => ({ ...part, paidOn }));
  const since = installmentSince(application);
  return {
    feeKopecks,
    paidKopecks: sumOf(payments),
    parts,
    left: filled.map(({ leftKopecks }) => leftKopecks),
    order: payingOrder(parts),
    interestKopecks: since === undefined ? 0 : interestOf(application, { since, until: today }),
    foreseen: since === undefined ? [] : foreseenOf(application, since),
  };
}

/** The part that falls due first of those that are not paid, and what is left of it. */
export function nextOwed(
  application: FiledApplication,
  { now }: Pick<Moment, 'now'>,
): { part: InvoicePart; leftKopecks: number } | undefined {
  const balance = balanceOf(application, localDate(now, application.filing.region));
  const index = balance && nextIndex(balance);
  const part = index === undefined ? undefined : balance?.parts[index];
  return part && { part, leftKopecks: balance?.left[index ?? 0] ?? 0 };
}

/** Where that part stands. */
export function nextIndex({ left, order }: Balance): number | undefined {
  return order.find((index) => (left[index] ?? 0) > 0);
}

/** The day from which an installment bears interest: that of the final document, 12(2). */
function installmentSince(application: FiledApplication): string | undefined {
  if (!hasInstallmentPlan(application)) return undefined;
  return (
    dateOfLast(application, 'notice_posted') ?? dateOfLast(application, 'connection_act_posted')
  );
}

function interestOf(
  { filing }: FiledApplication,
  { since, until }: { since: string; until: string },
): number {
  const { markupPercent } = rulesetById(filing.ruleset).installment;
  const feeKopecks = filing.offer?.calculation.feeKopecks ?? 0;
  const paid = filing.payments.map(({ amountKopecks, receivedOn, countsFrom = receivedOn }) => ({
    amountKopecks,
    on: countsFrom,
  }));
  const accrued = accruedInterest({ feeKopecks, since, until, markupPercent, paid });
  const paidInterest = filing.payments.reduce((sum, one) => sum + (one.interestKopecks ?? 0), 0);
  return Math.max(0, accrued - paidInterest);
}

function foreseenOf({ filing }: FiledApplication, since: string): number[] {
  const ruleset = rulesetById(filing.ruleset);
  const amountKopecks = filing.offer?.calculation.feeKopecks ?? 0;
  const parts = paymentPlan({ amountKopecks, ruleset, hasInstallment: true });
  return planInterest(parts, { since, markupPercent: ruleset.installment.markupPercent });
}

/** What an installment costs a year; null without one. */
export function installmentRate(application: FiledApplication, today: string) {
  if (!hasInstallmentPlan(application)) return null;
  const { percent: keyRatePercent, isSample } = keyRateOn(today);
  const { markupPercent } = rulesetById(application.filing.ruleset).installment;
  return { percent: keyRatePercent + markupPercent, keyRatePercent, isSample };
}
