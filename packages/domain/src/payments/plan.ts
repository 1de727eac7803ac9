import type { PaymentOrderName, Ruleset, Term } from '../rulesets/ruleset.js';
import { sumOf } from './kopecks.js';

export interface PlanFacts {
  amountKopecks: number;
  ruleset: Ruleset;
  /** By which order of the Rules; that of the simplified track without an answer. */
  order?: PaymentOrderName;
  /** Under 44-ФЗ or the state defence order. */
  isPublicBuyer?: boolean;
  /** п. 104: a tenth at once, the rest by quarters after the final document. */
  hasInstallment?: boolean;
}

/** A part of the fee, and how long after which event it is due. */
export interface PlanPart {
  percent: number;
  amountKopecks: number;
  term: Term;
}

/** The parts of a fee; together they are the fee. */
export function paymentPlan(facts: PlanFacts): PlanPart[] {
  const rows = facts.hasInstallment ? installmentRows(facts.ruleset) : partsOf(facts);
  const amounts = facts.hasInstallment
    ? splitInstallment(facts.amountKopecks, facts.ruleset)
    : splitKopecks(
        facts.amountKopecks,
        rows.map(({ percent }) => percent),
      );
  return rows.map(({ percent, term }, index) => ({
    percent,
    amountKopecks: amounts[index] ?? 0,
    term: index === 0 ? firstTerm(term, facts) : term,
  }));
}

/** Shares of a sum, rounded half up; what rounding leaves goes to the last one. */
export function splitKopecks(total: number, percents: readonly number[]): number[] {
  const shares = percents.slice(0, -1).map((percent) => Math.round((total * percent) / 100));
  return [...shares, total - sumOf(shares)];
}

function splitInstallment(total: number, { installment }: Ruleset): number[] {
  const upfront = Math.round((total * installment.upfrontPercent) / 100);
  const quarter = Math.round((total - upfront) / installment.quarters);
  const amounts = [upfront];
  for (let left = total - upfront, number = installment.quarters; number > 0; number -= 1) {
    // A few kopecks would not go round.
    const amount = number === 1 ? left : Math.min(quarter, left);
    amounts.push(amount);
    left -= amount;
  }
  return amounts;
}

type Row = Pick<PlanPart, 'percent' | 'term'>;

function partsOf({ ruleset, order = 'simplified' }: PlanFacts): readonly Row[] {
  return ruleset.paymentOrders[order];
}

function installmentRows({ installment, terms }: Ruleset): Row[] {
  const { upfrontPercent, quarters, basis } = installment;
  const rest = Array.from({ length: quarters }, (_, index) => ({
    percent: (100 - upfrontPercent) / quarters,
    term: { event: 'notice_posted', amount: 3 * (index + 1), unit: 'month', basis } as const,
  }));
  return [{ percent: upfrontPercent, term: { ...terms.payment, basis } }, ...rest];
}

/** Longer for public buyers, where paying is accepting (п. 103). */
function firstTerm(term: Term, { ruleset, isPublicBuyer = false }: PlanFacts): Term {
  const { payment, publicPayment } = ruleset.terms;
  const isAcceptance = term.event === payment.event;
  return isPublicBuyer && isAcceptance ? { ...publicPayment, basis: term.basis } : term;
}
