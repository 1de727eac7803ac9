import type { Category } from '@drsk/contract';

/**
 * SAMPLE: what the fee looks like, not what it is. The regions' own rates and the formula of п. 17 decide it; these are
 * the rates of another region for 2025, with VAT, in kopecks.
 */
const sampleRates = {
  decision: 'решение органа регулирования тарифов субъекта Российской Федерации (образец)',
  vatPercent: 22,
  /** Of a household for each kilowatt. */
  perKw: 600_000,
  /** Conditions, checks and a meter of one or three phases. */
  standard: { 1: 3_679_100, 3: 4_334_980 },
};

export interface FeeFacts {
  readonly clause: Category['clause'];
  readonly newKw: number;
  readonly phases: 1 | 3;
}

export function sampleFee({ clause, newKw, phases }: FeeFacts): number {
  const standard = sampleRates.standard[phases];
  return clause === '14' ? Math.min(standard, Math.round(sampleRates.perKw * newKw)) : standard;
}

export const { decision: sampleDecision } = sampleRates;

/** What of an amount is VAT. */
export function sampleVat(amountKopecks: number): { percent: number; amountKopecks: number } {
  const { vatPercent: percent } = sampleRates;
  return { percent, amountKopecks: Math.round((amountKopecks * percent) / (100 + percent)) };
}
