import type { FeeSheet, Penalty, UsedTariff } from '@drsk/contract';
import {
  feeMessages,
  type FeeCalculation,
  type Locale,
  paidKw,
  penaltyKopecks,
} from '@drsk/domain';
import { sheetAlternatives } from './sheet-alternatives.js';
import { sheetAssumptions } from './sheet-assumptions.js';
import type { SheetFacts } from './sheet-facts.js';
import { sheetPlan } from './sheet-plan.js';
import { sheetReasons } from './sheet-reasons.js';
import { formatNumber, say } from './statement.js';

/** How a fee comes about, in the reader's language. */
export function feeSheet(sheet: SheetFacts, locale: Locale): FeeSheet {
  const { calculation } = sheet;
  const { facts, ground, feeKopecks, vatKopecks } = calculation;
  return {
    clause: facts.clause,
    powerKw: paidKw(facts),
    feeKopecks,
    vat: { percent: ground.vatPercent, amountKopecks: vatKopecks },
    alternatives: sheetAlternatives(calculation, locale),
    reasons: sheetReasons(calculation, locale),
    assumptions: sheetAssumptions(sheet, locale),
    plan: sheetPlan(sheet, locale),
    penalty: penaltyOf(sheet, locale),
    tariff: tariffOf(calculation),
  };
}

function tariffOf({ ground: { rates } }: FeeCalculation): UsedTariff {
  const { regionCode, validFrom, validUntil, isSample, source } = rates.period;
  return { regionCode, validFrom, validUntil, isSample, isCurrent: rates.isCurrent, source };
}

function penaltyOf({ calculation, order }: SheetFacts, locale: Locale): Penalty {
  const { facts, feeKopecks, ground } = calculation;
  const { rules } = ground;
  const { percent, applicantDays } = rules.penalty;
  // 16(в): of the simplified track at 0.4 kV only the grid pays.
  const isExempt = order === 'simplified' && facts.voltageKv <= rules.lowKv;
  const most = { feeKopecks, days: applicantDays, by: 'applicant' } as const;
  const texts = feeMessages[locale].penalty;
  const values = { percent: formatNumber(percent, locale) };
  return {
    percentPerDay: percent,
    perDayKopecks: penaltyKopecks({ feeKopecks, days: 1, by: 'grid' }, rules),
    mostKopecks: isExempt ? null : penaltyKopecks(most, rules),
    text: say(isExempt ? texts.gridOnly : texts.both, values),
    basis: '861/16(в)',
  };
}
