import type { PartState, PayablePart } from '@drsk/contract';
import {
  daysBetween,
  feeMessages,
  feeRulesOn,
  formatBasis,
  formatPeriod,
  mayPay,
  type Locale,
  localDate,
  paymentOrderOf,
  paymentPlan,
  penaltyKopecks,
  rulesetById,
} from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import { hasInstallmentPlan } from '../../applications/invoice.js';
import type { PaymentRow } from '../../payments/payment.js';
import { say } from '../../payments/statement.js';
import type { Balance } from './balance.js';
import { lastPaymentFor, openPaymentFor } from './invoice-payments.js';

export interface PartsView {
  readonly application: FiledApplication;
  readonly balance: Balance;
  readonly payments: readonly PaymentRow[];
  readonly today: string;
  readonly locale: Locale;
}

export function payableParts(view: PartsView): PayablePart[] {
  const { application, balance, payments } = view;
  const { invoiceNumber = '' } = application.filing.offer ?? {};
  const terms = termsOf(view);
  return balance.parts.map(({ paidOn, ...part }, index) => {
    const { number } = part;
    const state = stateOf(view, index);
    return {
      ...part,
      leftKopecks: balance.left[index] ?? 0,
      interestKopecks: interestOfPart(view, index),
      penaltyKopecks: state === 'late' ? penaltyOf(view, part.dueOn) : 0,
      payKopecks: payableKopecks(view, number),
      state,
      term: terms[index] ?? '',
      arrivedOn: paidOn,
      paymentId: lastPaymentFor(number, payments)?.id ?? null,
      intent: `${invoiceNumber}/${number}`,
    };
  });
}

/** What a payment for a part would be for now: its rest with the interest until today; 0 where it is not its turn. */
export function payableKopecks(view: PartsView, number: number): number {
  const { application, balance, payments } = view;
  if (!mayPay(application) || number !== nextPart(view)) return 0;
  const inTransit = payments.filter(({ status }) => status === 'paid' || status === 'processing');
  const interest = inTransit.reduce((sum, one) => sum + one.interestKopecks, 0);
  const owed = Math.max(0, balance.interestKopecks - interest);
  return (balance.left[number - 1] ?? 0) + owed;
}

/** What falls due first of what neither has arrived nor is on its way. */
function nextPart({ balance, payments }: PartsView): number | undefined {
  const next = balance.order.find(
    (index) =>
      (balance.left[index] ?? 0) > 0 && openPaymentFor(index + 1, payments)?.status !== 'paid',
  );
  return next === undefined ? undefined : next + 1;
}

function stateOf({ application, balance, payments, today }: PartsView, index: number): PartState {
  const part = balance.parts[index];
  if (!part) return 'later';
  if (balance.left[index] === 0) return 'arrived';
  if (openPaymentFor(part.number, payments)?.status === 'paid') return 'paid';
  if (part.dueOn === null) return 'later';
  return part.dueOn < today && mayPay(application) ? 'late' : 'due';
}

/** Of the next part what has run up, of those after it what is foreseen; null without an installment. */
function interestOfPart(view: PartsView, index: number): number | null {
  const { balance } = view;
  const number = index + 1;
  if (balance.foreseen.length === 0) return null;
  if (number === nextPart(view))
    return Math.max(0, payableKopecks(view, number) - (balance.left[index] ?? 0));
  return balance.left[index] === 0 ? 0 : (balance.foreseen[index] ?? 0);
}

/** Whoever pays late is late as an applicant, whose exemption is for the works alone, 16(в). */
function penaltyOf({ application, balance, today }: PartsView, dueOn: string | null): number {
  if (dueOn === null) return 0;
  const { filedAt, region } = application.filing;
  const delay = { feeKopecks: balance.feeKopecks, days: daysBetween(dueOn, today) };
  return penaltyKopecks({ ...delay, by: 'applicant' }, feeRulesOn(localDate(filedAt, region)));
}

function termsOf({ application, balance, locale }: PartsView): string[] {
  const { category, ruleset, isPublicBuyer } = application.filing;
  const plan = paymentPlan({
    amountKopecks: balance.feeKopecks,
    ruleset: rulesetById(ruleset),
    order: paymentOrderOf(category),
    isPublicBuyer,
    hasInstallment: hasInstallmentPlan(application),
  });
  const events: Readonly<Partial<Record<string, string>>> = feeMessages[locale].events;
  return plan.map(({ term: { basis, event, ...term } }) => {
    const period = `${formatPeriod(term, locale)} ${say(events[event] ?? '')}`.trim();
    return `${period}, ${formatBasis(basis, locale)}`;
  });
}
