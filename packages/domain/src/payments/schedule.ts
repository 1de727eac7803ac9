import type { DeadlineEvent, InvoicePart } from '@drsk/contract';
import { addPeriod, type Period } from '../calendar/period.js';
import type { Calendar } from '../calendar/working-days.js';
import type { PaymentOrderName, PaymentPart, Ruleset, Term } from '../rulesets/ruleset.js';

export interface ScheduleFacts {
  amountKopecks: number;
  ruleset: Ruleset;
  calendar: Calendar;
  /** By which order of the Rules; that of the simplified track without an answer. */
  order?: PaymentOrderName;
  /** When that happened which parts are counted from: the offer, the contract, the connection, the final document. */
  dates: Readonly<Partial<Record<DeadlineEvent, string>>>;
  /** Under 44-ФЗ or the state defence order. */
  isPublicBuyer?: boolean;
  /** п. 104: a tenth at once, the rest by quarters after the notice. */
  hasInstallment?: boolean;
}

/** The parts of the fee with their last days; null until the event that a part is counted from. */
export function paymentSchedule(facts: ScheduleFacts): InvoicePart[] {
  const rows = facts.hasInstallment ? installmentRows(facts) : partRows(facts);
  const amounts = facts.hasInstallment
    ? splitInstallment(facts.amountKopecks, facts.ruleset)
    : splitKopecks(
        facts.amountKopecks,
        partsOf(facts).map(({ percent }) => percent),
      );
  return rows.map((row, index) => ({
    ...row,
    number: index + 1,
    amountKopecks: amounts[index] ?? 0,
    paidOn: null,
  }));
}

/** Shares of a sum, rounded half up; what rounding leaves goes to the last one. */
export function splitKopecks(total: number, percents: readonly number[]): number[] {
  const shares = percents.slice(0, -1).map((percent) => Math.round((total * percent) / 100));
  return [...shares, total - sum(shares)];
}

function splitInstallment(total: number, { installment }: Ruleset): number[] {
  const upfront = Math.round((total * installment.upfrontPercent) / 100);
  const quarter = Math.round((total - upfront) / installment.quarters);
  const quarters = Array.from({ length: installment.quarters - 1 }, () => quarter);
  return [upfront, ...quarters, total - upfront - sum(quarters)];
}

type Row = Pick<InvoicePart, 'percent' | 'dueOn' | 'basis'>;

function partsOf({ ruleset, order = 'simplified' }: ScheduleFacts): readonly PaymentPart[] {
  return ruleset.paymentOrders[order];
}

function partRows(facts: ScheduleFacts): Row[] {
  return partsOf(facts).map(({ percent, term }, index) => ({
    percent,
    dueOn: index === 0 ? firstDueOn(facts, term) : due(term, facts.dates[term.event], facts),
    basis: term.basis,
  }));
}

function installmentRows(facts: ScheduleFacts): Row[] {
  const { upfrontPercent, quarters, basis } = facts.ruleset.installment;
  const percent = (100 - upfrontPercent) / quarters;
  const rows = Array.from({ length: quarters }, (_, index) => ({
    percent,
    dueOn: due({ amount: 3 * (index + 1), unit: 'month' }, facts.dates.notice_posted, facts),
    basis,
  }));
  return [{ percent: upfrontPercent, dueOn: firstDueOn(facts), basis }, ...rows];
}

/** Longer for public buyers, where paying is accepting (п. 103). */
function firstDueOn(facts: ScheduleFacts, usual?: Term): string | null {
  const { payment, publicPayment } = facts.ruleset.terms;
  const term = usual ?? payment;
  const hasLonger = facts.isPublicBuyer && term.event === payment.event;
  return due(hasLonger ? publicPayment : term, facts.dates[term.event], facts);
}

function due(
  period: Period,
  startsOn: string | undefined,
  { calendar }: ScheduleFacts,
): string | null {
  return startsOn === undefined ? null : addPeriod(period, startsOn, calendar);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
