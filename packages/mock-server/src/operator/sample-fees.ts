import { connectionFee, type FeeFacts, type Rates } from '@drsk/domain';

/** SAMPLE: the rates of another region for 2025; those of ДРСК's regions are not known. */
const sampleRates: Rates = {
  conditions: 822_035,
  checks: 571_657,
  meter: { '1': 1_672_225, '3': 2_218_791 },
  vatPercent: 22, // since 01.01.2026, 425-ФЗ
  reducedPerKw: 600_000,
  socialPerKw: 119_877,
};

export const sampleDecision =
  'решение органа регулирования тарифов субъекта Российской Федерации (образец)';

export function sampleFee(facts: FeeFacts): number {
  return connectionFee(facts, sampleRates).feeKopecks;
}

/** What of an amount is VAT. */
export function sampleVat(amountKopecks: number): { percent: number; amountKopecks: number } {
  const { vatPercent: percent } = sampleRates;
  return { percent, amountKopecks: Math.round((amountKopecks * percent) / (100 + percent)) };
}
