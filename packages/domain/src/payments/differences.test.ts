import { describe, expect, it } from 'vitest';
import { type FeeDifference, feeDifferences } from './differences.js';
import type { FeeFacts } from './fee-facts.js';
import { feeRulesOn } from '../rulesets/fee-rules.js';
import { calculateFee } from './fee.js';
import { ratesOn } from './rates/rates-on.js';

const ground = {
  rules: feeRulesOn('2026-06-02'),
  rates: ratesOn('28', '2026-06-02'),
  vatPercent: 22,
};
const household: FeeFacts = {
  clause: '14',
  newKw: 5,
  previousKw: 0,
  microgenerationKw: 0,
  phases: '3',
  voltageKv: 0.4,
  reliabilityCategory: 'III',
  distanceM: 10,
  settlement: 'rural',
  socialCategory: null,
  exclusions: [],
  meteringPoints: 1,
  isMeterReplaced: true,
  construction: null,
};
const company: FeeFacts = { ...household, clause: '12(1)', newKw: 50, settlement: 'town' };

describe('what makes a difference', () => {
  it.each<[Partial<FeeFacts>, FeeDifference[], string]>([
    [
      {},
      [
        { code: 'social', feeKopecks: 599_385 },
        { code: 'farther', meters: 500, feeKopecks: 73_815_207 },
        { code: 'ceiling', kw: 7.4, feeKopecks: 4_407_229 },
      ],
      'a household that pays by the kilowatt',
    ],
    [
      { newKw: 15 },
      [
        { code: 'social', feeKopecks: 1_798_155 },
        { code: 'farther', meters: 500, feeKopecks: 73_815_207 },
        { code: 'one_phase', feeKopecks: 3_740_419 },
      ],
      'one that pays the standard: the meter counts',
    ],
    [
      { distanceM: 600, socialCategory: 'mayak' },
      [
        { code: 'nearer', meters: 300, feeKopecks: 599_385 },
        { code: 'nearer', meters: 500, feeKopecks: 3_000_000 },
        { code: 'one_phase', feeKopecks: 86_863_745 },
      ],
      'one too far away',
    ],
    [
      { socialCategory: 'large_family' },
      [
        { code: 'farther', meters: 300, feeKopecks: 3_000_000 },
        { code: 'farther', meters: 500, feeKopecks: 73_815_207 },
      ],
      'one at the rate of the social categories, which reaches less far',
    ],
  ])('to %j is %j: %s', (change, differences) => {
    expect(feeDifferences(calculateFee({ ...household, ...change }, ground))).toEqual(differences);
  });

  it('to a company is its distance', () => {
    expect(feeDifferences(calculateFee(company, ground))).toEqual([
      { code: 'farther', meters: 200, feeKopecks: 32_253_544 },
    ]);
  });

  it('is never what comes to the same', () => {
    const flat = calculateFee({ ...household, exclusions: ['flat'] }, ground);
    expect(feeDifferences(flat).map(({ code }) => code)).not.toContain('social');
  });
});
