import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesetOn } from '../rulesets/ruleset.js';
import type { FeeFacts } from './fee-facts.js';
import { feeRulesOn } from '../rulesets/fee-rules.js';
import { installmentObstacle, planInterest } from './installment.js';
import { interestKopecks } from './interest.js';
import { keyRateOn } from './key-rate.js';
import { sumOf } from './kopecks.js';
import { penaltyKopecks } from './penalty.js';
import { paymentPlan, type PlanFacts } from './plan.js';

const ruleset = rulesetOn('2026-12-18');
const rules = feeRulesOn('2026-12-18');
const orders = ['simplified', 'general', 'redistribution', 'supplementary'] as const;
/** Assumed (domain.md §4.3). */
const sixteen = [{ validFrom: '2025-01-01', percent: 16, isSample: true }];

describe('the parts of a fee', () => {
  const inParts = (plan: Partial<PlanFacts>) =>
    paymentPlan({ amountKopecks: 4_334_980, ruleset, ...plan }).map(
      ({ amountKopecks }) => amountKopecks,
    );

  it.each<[Partial<PlanFacts>, number[], string]>([
    [{}, [650_247, 1_300_494, 1_517_243, 866_996], 'п. 103'],
    [{ order: 'general' }, [433_498, 1_300_494, 2_600_988], '16(4)'],
    [{ order: 'redistribution' }, [650_247, 1_300_494, 1_950_741, 433_498], '16(2)'],
    [{ order: 'supplementary' }, [1_300_494, 2_600_988, 433_498], 'п. 15'],
  ])('by %j are %j: %s', (plan, amounts) => {
    expect(inParts(plan)).toEqual(amounts);
  });

  it('of an installment are a tenth and twelve quarters', () => {
    const amounts = inParts({ amountKopecks: 38_401_917, hasInstallment: true });
    expect(amounts).toEqual([3_840_192, ...Array(11).fill(2_880_144), 2_880_141]);
  });

  it('always add up to it, and none is negative', () => {
    const plans = fc.record({
      amountKopecks: fc.oneof(fc.nat(2_000), fc.nat(1_000_000_000_000)),
      order: fc.constantFrom(...orders),
      hasInstallment: fc.boolean(),
      isPublicBuyer: fc.boolean(),
    });
    fc.assert(
      fc.property(plans, (plan) => {
        const amounts = inParts(plan);
        expect(sumOf(amounts)).toBe(plan.amountKopecks);
        expect(Math.min(...amounts)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 103, numRuns: 3_000 },
    );
  });

  it('are a hundred per cent of it', () => {
    for (const order of orders) {
      const parts = paymentPlan({ amountKopecks: 100, ruleset, order });
      expect(sumOf(parts.map(({ percent }) => percent))).toBe(100);
    }
  });

  it('give a public buyer longer only where paying is accepting (п. 103)', () => {
    const first = (plan: Partial<PlanFacts>) =>
      paymentPlan({ amountKopecks: 100, ruleset, isPublicBuyer: true, ...plan })[0]?.term;
    expect(first({})).toMatchObject({ amount: 15, unit: 'working_day', basis: '861/103' });
    expect(first({ order: 'general' })).toMatchObject({ amount: 15, unit: 'day' });
  });
});

describe('an installment', () => {
  const facts = {
    clause: '12(1)',
    reliabilityCategory: 'III',
    voltageKv: 0.4,
    distanceM: 201,
    settlement: 'town',
    exclusions: [],
  } as unknown as FeeFacts;

  it.each<[Partial<FeeFacts>, string | null, string]>([
    [{}, null, 'a company that pays for its line'],
    [{ distanceM: 200 }, 'free_of_lines', 'one that does not (п. 17, 26th paragraph)'],
    [{ clause: '13(3)' }, null, 'with microgeneration, 13(7)'],
    [{ clause: '13(3)', distanceM: 200 }, 'free_of_lines', 'but not the 8th paragraph'],
    [{ clause: '13(5)', distanceM: 15 }, null, 'an individual with microgeneration'],
    [{ clause: '14' }, 'clause', 'a household'],
    [{ clause: '12' }, 'clause', 'above 150 kW'],
  ])('with %j meets %j: %s', (change, obstacle) => {
    expect(installmentObstacle({ ...facts, ...change }, rules, ruleset.limits)).toBe(obstacle);
  });

  it('costs the key rate and 4 points more on what is owed, 12(2)', () => {
    // From 2 December to 3 March: 91 days.
    const debt = { amountKopecks: 34_561_725, since: '2026-12-02', until: '2027-03-03' };
    expect(interestKopecks(debt, ruleset.installment.markupPercent, sixteen)).toBe(1_723_352);
  });

  it('takes each day by the rate of that day, and of a leap year by its 366th', () => {
    const rates = [...sixteen, { validFrom: '2027-01-11', percent: 6, isSample: true }];
    const debt = { amountKopecks: 36_500_000, since: '2026-12-31', until: '2027-01-20' };
    expect(interestKopecks(debt, 4, rates)).toBe(10 * 20_000 + 10 * 10_000);
    const leap = { amountKopecks: 36_600_000, since: '2028-02-27', until: '2028-03-01' };
    expect(interestKopecks(leap, 4, sixteen)).toBe(3 * 20_000);
  });

  it('costs less with each part, and nothing with the first', () => {
    const plan = { amountKopecks: 38_401_917, ruleset, hasInstallment: true };
    const interest = planInterest(
      paymentPlan(plan),
      { since: '2026-12-02', markupPercent: 4 },
      sixteen,
    );
    expect(interest).toHaveLength(13);
    expect(interest[0]).toBe(0);
    expect(interest[1]).toBe(1_704_414);
    expect(interest.slice(2).every((one, index) => one < interest[index + 1]! * 1.05)).toBe(true);
    expect(interest.at(-1)).toBeLessThan(150_000);
  });

  it('never guesses a key rate of the past', () => {
    expect(() => keyRateOn('2024-12-31', sixteen)).toThrow(RangeError);
  });
});

describe('the penalty', () => {
  it.each<[number, 'grid' | 'applicant', boolean, number, string]>([
    [10, 'grid', false, 108_375, '0.25 % a day'],
    [10, 'applicant', false, 108_375, 'the same of the other side'],
    [10, 'applicant', true, 0, 'none of the simplified track at 0.4 kV'],
    [400, 'grid', false, 4_334_980, 'of the grid without an end'],
    [400, 'applicant', false, 3_955_669, 'of the applicant for a year at most'],
    [0, 'grid', false, 0, 'nobody is late'],
  ])('for %d days of the %s (exempt: %s) is %d: %s', (days, by, isExempt, penalty) => {
    const delay = { feeKopecks: 4_334_980, days, by, isExempt };
    expect(penaltyKopecks(delay, rules)).toBe(penalty);
  });
});
