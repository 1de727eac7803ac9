import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enums } from '@drsk/contract';
import type { FeeFacts } from './fee-facts.js';
import { feeRulesOn } from '../rulesets/fee-rules.js';
import { amountOf, calculateFee, decidedFee } from './fee.js';
import { sumOf } from './kopecks.js';
import { ratesOn } from './rates/rates-on.js';

/** Bashkortostan 2025, the sample of every region: figures that are known to be right (domain.md §4.3). */
const ground = {
  rules: feeRulesOn('2025-06-02'),
  rates: ratesOn('28', '2025-06-02'),
  vatPercent: 20,
};
const household: FeeFacts = {
  clause: '14',
  newKw: 15,
  previousKw: 0,
  microgenerationKw: 0,
  phases: '3',
  voltageKv: 0.4,
  reliabilityCategory: 'III',
  distanceM: 15,
  settlement: 'rural',
  socialCategory: null,
  exclusions: [],
  meteringPoints: 1,
  isMeterReplaced: true,
  construction: null,
};
const social: FeeFacts = { ...household, socialCategory: 'veteran' };
const company: FeeFacts = { ...household, clause: '12(1)', newKw: 50, settlement: 'town' };
const line = { overheadM: 250, cableM: 0, sectioningPoints: 0, substationKw: 0 };
const increased: FeeFacts = { ...household, newKw: 5, previousKw: 10 };

describe('the fee', () => {
  it.each<[FeeFacts, number, string]>([
    [{ ...household, newKw: 5 }, 3_000_000, '5 kW, by the kilowatt'],
    [{ ...household, newKw: 7 }, 4_200_000, '7 kW, by the kilowatt'],
    [{ ...household, newKw: 7, phases: '1' }, 3_679_100, '7 kW of one phase: the standard is less'],
    [household, 4_334_980, '15 kW: the standard is less'],
    [social, 1_798_155, '15 kW of a social category'],
    [{ ...company, distanceM: 150 }, 4_334_980, 'a company within 200 m pays for no line'],
    [{ ...company, distanceM: 250 }, 38_401_917, 'a company 250 m away, the line as long'],
    [{ ...company, distanceM: 250, construction: line }, 38_401_917, 'the same, worked out'],
    [{ ...household, newKw: 0.5 }, 986_442, 'no less than the technical conditions (п. 17)'],
    [{ ...social, newKw: 0.5 }, 59_939, 'which the social rate may be'],
    [{ ...household, distanceM: 400 }, 9_000_000, 'a line of 400 m: by the kilowatt'],
    [increased, 3_648_991, 'an increase: conditions and another meter, 17(4)'],
    [{ ...increased, isMeterReplaced: false }, 986_442, 'an increase that keeps its meter'],
    [{ ...increased, socialCategory: 'mayak' }, 599_385, 'an increase of a social category'],
    [
      { ...company, newKw: 50, previousKw: 100, distanceM: 900 },
      3_648_991,
      'no line for it either',
    ],
    [{ ...company, newKw: 51, previousKw: 100, clause: '12' }, 4_360_171, 'but above 150 kW'],
  ])('of %j is %d kopecks: %s', (facts, fee) => {
    expect(calculateFee(facts, ground).feeKopecks).toBe(fee);
  });

  it.each<[Partial<FeeFacts>, number, string]>([
    [{ clause: '12', newKw: 200 }, 4_360_171, 'checked in place of the notice: C1.2.2'],
    [{ clause: '9', newKw: 20 }, 4_360_171, 'an individual above 15 kW'],
    [{ clause: '9', newKw: 20, distanceM: 100 }, 17_986_946, 'with its line'],
    [{ clause: '12', newKw: 200, reliabilityCategory: 'II', distanceM: 100 }, 31_613_721, 'twice'],
    [{ clause: '13', newKw: 100 }, 4_360_171, 'temporary: by the standardised rates'],
    [{ clause: '12', newKw: 200, voltageKv: 10 }, 40_859_278, 'at 10 kV, with its metering'],
    [{ clause: '34', newKw: 100, distanceM: 900 }, 1_697_622, 'redistribution: C1 alone'],
    [{ clause: '34', newKw: 100, construction: line }, 35_764_559, 'and what is built for it'],
    [{ clause: '13(2)', newKw: 0, microgenerationKw: 3 }, 1_800_000, 'by its 3 kW'],
    [{ clause: '13(2)', newKw: 0, microgenerationKw: 15 }, 2_662_549, 'or by its meter'],
    [{ clause: '13(3)', newKw: 50, microgenerationKw: 3 }, 6_134_980, 'beside a company’s load'],
    [{ clause: '13(3)', newKw: 50, microgenerationKw: 15 }, 6_997_529, 'or by a second meter'],
    [{ clause: '13(4)', newKw: 0, microgenerationKw: 3 }, 1_800_000, 'of a household'],
    [{ clause: '13(5)', newKw: 5, microgenerationKw: 3 }, 3_000_000, 'with its load'],
    [{ clause: '13(5)', newKw: 20, microgenerationKw: 3 }, 4_334_980, 'above 15 kW'],
    [{ clause: '13(6)', newKw: 200, microgenerationKw: 3 }, 4_360_171, 'of a larger company'],
    [{ clause: '13(1)', newKw: 900 }, 4_360_171, 'of another grid'],
    [{ voltageKv: 10 }, 40_859_278, 'a household at 10 kV has no better price'],
  ])('with %j is %d kopecks: %s', (change, fee) => {
    expect(calculateFee({ ...household, ...change }, ground).feeKopecks).toBe(fee);
  });

  it('is made of what was counted: lines, cable, sectioning and a substation', () => {
    const construction = {
      overheadM: 120,
      cableM: 45,
      sectioningPoints: 2,
      substationKw: 160.5,
    };
    const facts: FeeFacts = { ...household, clause: '12', newKw: 160.5, construction };
    const [standard] = calculateFee(facts, ground).alternatives;
    expect(standard?.lines.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['conditions', 1],
      ['check', 1],
      ['overheadLow', 0.12],
      ['cableLow', 0.045],
      ['sectioning', 2],
      ['substation', 160.5],
      ['meterThreePhase', 1],
    ]);
  });

  it.each([
    ['1', 3_740_419],
    ['3', 4_407_229],
  ] as const)('with VAT of 22 %% and %s phases is %d kopecks', (phases, fee) => {
    const of2026 = { ...ground, vatPercent: 22 };
    expect(calculateFee({ ...household, phases }, of2026).feeKopecks).toBe(fee);
  });

  it('is what a tariff body has decided on, with its VAT', () => {
    const decided = decidedFee(12_200_000, household, { ...ground, vatPercent: 22 });
    expect(decided).toMatchObject({
      chosen: 'decision',
      feeKopecks: 12_200_000,
      vatKopecks: 2_200_000,
    });
  });
});

describe('the rates for a kilowatt', () => {
  it.each<[Partial<FeeFacts>, string | null, string | null, string]>([
    [{}, null, 'not_claimed', 'a household'],
    [{ distanceM: 500 }, null, 'too_far', 'at the limit in the country'],
    [{ distanceM: 501 }, 'too_far', 'too_far', 'beyond it'],
    [{ distanceM: 300, settlement: 'town' }, null, 'too_far', 'at the limit in a town'],
    [{ distanceM: 301, settlement: 'town' }, 'too_far', 'too_far', 'beyond it'],
    [{ distanceM: 300, socialCategory: 'mayak' }, null, null, 'at the limit of the social rate'],
    [{ distanceM: 301, socialCategory: 'mayak' }, null, 'too_far', 'it ends sooner'],
    [{ distanceM: 201, settlement: 'town', socialCategory: 'mayak' }, null, 'too_far', 'in a town'],
    [{ newKw: 10, previousKw: 5.001 }, 'above_household', 'above_household', 'above 15 kW'],
    [{ exclusions: ['short_right'] }, 'excluded', 'excluded', 'a right for a year'],
    [{ exclusions: ['flat'] }, 'excluded', 'excluded', 'a flat'],
    [{ exclusions: ['repeated'] }, 'excluded', 'excluded', 'a second time within three years'],
    [{ reliabilityCategory: 'II' }, 'not_third_category', 'not_third_category', 'two sources'],
    [{ voltageKv: 6 }, 'not_low_voltage', 'not_low_voltage', 'above 0.4 kV'],
    [{ clause: '13(4)', socialCategory: 'mayak' }, null, 'generation_only', 'generation alone'],
  ])('with %j meet %j and %j: %s', (change, reduced, socialRate) => {
    const { alternatives } = calculateFee({ ...household, ...change }, ground);
    expect(alternatives.map(({ kind, obstacle }) => [kind, obstacle])).toEqual([
      ['standard', null],
      ['reduced', reduced],
      ['social', socialRate],
    ]);
  });

  it.each(['12(1)', '12', '13', '34', '9'] as const)('are not for п. %s', (clause) => {
    const { alternatives } = calculateFee({ ...household, clause }, ground);
    expect(alternatives.map(({ kind }) => kind)).toEqual(['standard']);
  });

  it.each<[Partial<FeeFacts>, string]>([
    [{ exclusions: ['short_right'] }, 'a right for a year'],
    [{ exclusions: ['repeated'] }, 'a second time within three years'],
    [{ reliabilityCategory: 'II' }, 'two sources'],
    [{ distanceM: 201 }, 'too far'],
  ])('a company pays for its line with %j: %s', (change) => {
    const facts = { ...company, distanceM: 200, ...change };
    const [standard] = calculateFee(facts, ground).alternatives;
    expect(standard?.lines.map(({ name }) => name)).toContain('overheadLow');
  });
});

describe('whatever is asked for', () => {
  const power = fc.integer({ min: 1, max: 50_000_000 }).map((watts) => watts / 1_000);
  const facts: fc.Arbitrary<FeeFacts> = fc.record({
    clause: fc.constantFrom(...enums.CategoryClause),
    newKw: fc.oneof(power, fc.integer({ min: 1, max: 20 })),
    previousKw: fc.oneof(fc.constant(0), power),
    microgenerationKw: fc.integer({ min: 1, max: 15 }),
    phases: fc.constantFrom('1', '3'),
    voltageKv: fc.constantFrom(0.4, 6, 10),
    reliabilityCategory: fc.constantFrom('I', 'II', 'III'),
    distanceM: fc.integer({ min: 0, max: 100_000 }),
    settlement: fc.constantFrom('town', 'rural'),
    socialCategory: fc.option(fc.constantFrom(...enums.SocialCategory)),
    exclusions: fc.subarray([...enums.FeeExclusion]),
    meteringPoints: fc.integer({ min: 1, max: 1_000 }),
    isMeterReplaced: fc.boolean(),
    construction: fc.option(
      fc.record({
        overheadM: fc.nat(1_000_000),
        cableM: fc.nat(1_000_000),
        sectioningPoints: fc.nat(1_000),
        substationKw: power,
      }),
    ),
  });
  const vat = fc.constantFrom(20, 22);

  it('the fee is the least of what is open, whole kopecks, and its lines add up to it', () => {
    fc.assert(
      fc.property(facts, vat, (someFacts, vatPercent) => {
        const fee = calculateFee(someFacts, { ...ground, vatPercent });
        const open = fee.alternatives.filter(({ obstacle }) => obstacle === null);
        expect(fee.feeKopecks).toBe(Math.min(...open.map((one) => amountOf(one)!)));
        for (const { lines } of open) {
          const [net, tax, amount] = (['netKopecks', 'vatKopecks', 'amountKopecks'] as const).map(
            (name) => sumOf(lines.map((one) => one[name])),
          );
          expect(net! + tax!).toBe(amount);
          expect(lines.every((one) => Number.isSafeInteger(one.amountKopecks))).toBe(true);
          expect(lines.every(({ netKopecks, vatKopecks }) => netKopecks + vatKopecks >= 0)).toBe(
            true,
          );
        }
      }),
      { seed: 861, numRuns: 2_000 },
    );
  });

  it('a better price of п. 17 never makes the fee larger', () => {
    fc.assert(
      fc.property(facts, (someFacts) => {
        const without = calculateFee({ ...someFacts, exclusions: ['flat'] }, ground);
        const withAll = calculateFee({ ...someFacts, exclusions: [] }, ground);
        expect(withAll.feeKopecks).toBeLessThanOrEqual(without.feeKopecks);
      }),
      { seed: 17, numRuns: 1_000 },
    );
  });
});
