import type { FeeStatement, PaymentPlan, PaymentPlanPart } from '@drsk/contract';
import {
  feeMessages,
  formatPeriod,
  installmentObstacle,
  keyRateOn,
  type Locale,
  paymentPlan,
  paymentSchedule,
  type PlanPart,
  planInterest,
} from '@drsk/domain';
import type { SheetFacts } from './sheet-facts.js';
import { formatNumber, say, statementOf } from './statement.js';

/** In which parts the fee is paid, and when. */
export function sheetPlan(sheet: SheetFacts, locale: Locale): PaymentPlan {
  if (isAgreed(sheet))
    return { order: 'agreed', parts: [], interest: null, remark: agreed(sheet, locale) };
  const { calculation, ruleset, order, isPublicBuyer, wantsInstallment } = sheet;
  const obstacle = installmentObstacle(calculation.facts, calculation.ground.rules, ruleset.limits);
  const hasInstallment = wantsInstallment && obstacle === null;
  const { feeKopecks: amountKopecks } = calculation;
  const facts = { amountKopecks, ruleset, order, isPublicBuyer, hasInstallment };
  const parts = paymentPlan(facts);
  const interests = hasInstallment ? interestsOf(parts, sheet) : [];
  const { region, dates } = sheet;
  const dueOn = paymentSchedule({ ...facts, calendar: { region }, dates });
  return {
    order: hasInstallment ? 'installment' : order,
    parts: parts.map((part, index) => ({
      ...partOf(part, locale),
      number: index + 1,
      interestKopecks: interests[index] ?? null,
      dueOn: dueOn[index]?.dueOn ?? null,
    })),
    interest: hasInstallment ? interestOf(interests, sheet) : null,
    remark: wantsInstallment && obstacle ? remarkOf(obstacle, locale) : null,
  };
}

/** Above 5 MW no order is prescribed, 16(4). */
function isAgreed({ calculation: { facts, ground }, order }: SheetFacts): boolean {
  return order === 'general' && facts.newKw + facts.previousKw > ground.rules.agreedOrderKw;
}

function agreed({ calculation }: SheetFacts, locale: Locale): FeeStatement {
  const megawatts = formatNumber(calculation.ground.rules.agreedOrderKw / 1_000, locale);
  const sentence = feeMessages[locale].orderAgreed;
  return statementOf(
    { code: 'agreed', sentence, basis: '861/16(4)', values: { megawatts } },
    locale,
  );
}

function remarkOf(code: 'clause' | 'free_of_lines', locale: Locale): FeeStatement {
  const sentence = feeMessages[locale].installment[code];
  return statementOf({ code: `installment_${code}`, sentence, basis: '861/12(2)' }, locale);
}

function partOf(
  { percent, amountKopecks, term: { basis, ...term } }: PlanPart,
  locale: Locale,
): Pick<PaymentPlanPart, 'percent' | 'amountKopecks' | 'term' | 'text' | 'basis'> {
  const events: Readonly<Partial<Record<string, string>>> = feeMessages[locale].events;
  const text = `${formatPeriod(term, locale)} ${say(events[term.event] ?? '')}`.trim();
  return { percent, amountKopecks, term, text, basis };
}

/** As if the connection were there today. */
function interestsOf(
  parts: readonly PlanPart[],
  { calculatedOn: since, ruleset }: SheetFacts,
): number[] {
  const { markupPercent } = ruleset.installment;
  return planInterest(parts, { since, markupPercent });
}

function interestOf(
  interests: readonly number[],
  { calculatedOn, ruleset }: SheetFacts,
): PaymentPlan['interest'] {
  const { percent: keyRatePercent, isSample } = keyRateOn(calculatedOn);
  return {
    keyRatePercent,
    percent: keyRatePercent + ruleset.installment.markupPercent,
    amountKopecks: interests.reduce((sum, one) => sum + one, 0),
    isSample,
  };
}
