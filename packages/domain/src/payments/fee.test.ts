import { describe, expect, it } from 'vitest';
import { connectionFee, type FeeFacts, type Rates } from './fee.js';

/** Bashkortostan 2025, for numbers that are known to be right (domain.md §4.3). */
const rates: Rates = {
  conditions: 822_035,
  checks: 571_657,
  meter: { '1': 1_672_225, '3': 2_218_791 },
  vatPercent: 20,
  reducedPerKw: 600_000,
  socialPerKw: 119_877,
};
const household: FeeFacts = {
  clause: '14',
  newKw: 15,
  phases: '3',
  distanceM: 15,
  settlement: 'rural',
};
const company: FeeFacts = { ...household, clause: '12(1)', newKw: 50, settlement: 'town' };
const line = { lengthM: 250, perKm: 113_556_457 };

describe('the fee', () => {
  it.each<[FeeFacts, number, string]>([
    [{ ...household, newKw: 5 }, 3_000_000, '5 kW, the reduced rate'],
    [{ ...household, newKw: 7 }, 4_200_000, '7 kW, the reduced rate'],
    [{ ...household, newKw: 7, phases: '1' }, 3_679_100, '7 kW of one phase, the standard is less'],
    [household, 4_334_980, '15 kW, the standard is less'],
    [{ ...household, isSocial: true }, 1_798_155, '15 kW of a social category'],
    [{ ...household, newKw: 0.5 }, 300_000, 'half a kilowatt'],
    [{ ...company, distanceM: 150, line }, 4_334_980, 'a company within 200 m pays for no line'],
    [{ ...company, distanceM: 250, line }, 38_401_917, 'a company 250 m away in a town'],
  ])('of %j is %d kopecks: %s', (facts, fee) => {
    expect(connectionFee(facts, rates).feeKopecks).toBe(fee);
  });

  it.each([
    ['1', 3_740_419],
    ['3', 4_407_229],
  ] as const)('with VAT of 22 % and %s phases is %d kopecks', (phases, fee) => {
    const { standardKopecks } = connectionFee(
      { ...household, phases },
      { ...rates, vatPercent: 22 },
    );
    expect(standardKopecks).toBe(fee);
  });

  it.each<[Partial<FeeFacts>, boolean, string]>([
    [{ distanceM: 500 }, true, 'at the limit in the country'],
    [{ distanceM: 501 }, false, 'beyond it'],
    [{ distanceM: 301, settlement: 'town' }, false, 'beyond it in a town'],
    [{ distanceM: 301, isSocial: true }, false, 'the social rate ends sooner'],
    [{ clause: '12(1)' }, false, 'no company has it'],
  ])('has a reduced rate with %j: %s is %s', (change, hasReduced) => {
    const { reducedKopecks } = connectionFee({ ...household, ...change }, rates);
    expect(reducedKopecks !== null).toBe(hasReduced);
  });
});
