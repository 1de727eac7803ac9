import type { FeeStatement } from '@drsk/contract';
import { feeMessages, isIncrease, type Locale, paidConstruction } from '@drsk/domain';
import type { SheetFacts } from './sheet-facts.js';
import { formatNumber, type StatementSource, statementOf } from './statement.js';

/** What was taken for granted, and may turn out otherwise. */
export function sheetAssumptions(sheet: SheetFacts, locale: Locale): FeeStatement[] {
  const sources = [
    ...ofRates(sheet, locale),
    ...ofDistance(sheet, locale),
    ...ofBuilding(sheet, locale),
    ...ofProof(sheet, locale),
  ];
  return sources.map((source) => statementOf(source, locale));
}

function ofRates({ calculation }: SheetFacts, locale: Locale): StatementSource[] {
  if (calculation.ground.rates.isCurrent) return [];
  const sentence = feeMessages[locale].assumptions.rates_outdated;
  return [{ code: 'rates_outdated', sentence, basis: '861/17' }];
}

function ofDistance(sheet: SheetFacts, locale: Locale): StatementSource[] {
  if (sheet.isDistanceKnown) return [];
  const { withoutLineM } = sheet.calculation.ground.rules;
  const sentence = feeMessages[locale].assumptions.distance_assumed;
  const values = { meters: formatNumber(withoutLineM, locale) };
  return [{ code: 'distance_assumed', sentence, basis: '861/25(1)', values }];
}

function ofBuilding({ calculation }: SheetFacts, locale: Locale): StatementSource[] {
  const { facts, ground } = calculation;
  const texts = feeMessages[locale].assumptions;
  if (facts.construction) return [];
  if (isIncrease(facts, ground.rules))
    return facts.isMeterReplaced
      ? [{ code: 'meter_replaced', sentence: texts.meter_replaced, basis: '861/17(4)' }]
      : [];
  const { overheadM } = paidConstruction(facts, ground.rules);
  const values = { meters: formatNumber(overheadM, locale) };
  return [
    ...(overheadM > 0
      ? [{ code: 'line_assumed', sentence: texts.line_assumed, basis: '490/31', values }]
      : []),
    ...(isLarge(calculation)
      ? [{ code: 'substation_unknown', sentence: texts.substation_unknown, basis: '490/31' }]
      : []),
  ];
}

/** Small ones get their power from what stands there (33(1)). */
function isLarge({ facts, ground }: SheetFacts['calculation']): boolean {
  return facts.newKw + facts.previousKw > ground.rules.increaseKw;
}

function ofProof({ calculation }: SheetFacts, locale: Locale): StatementSource[] {
  if (calculation.chosen !== 'social') return [];
  const sentence = feeMessages[locale].assumptions.proof_needed;
  return [{ code: 'proof_needed', sentence, basis: '861/17' }];
}
