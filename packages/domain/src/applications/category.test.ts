import type {
  ApplicantKind,
  ApplicationAnswers,
  Category,
  CategoryClause,
  CategoryReason,
} from '@drsk/contract';
import { enums } from '@drsk/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionOn } from '../rulesets/limits.js';
import { type CategoryFacts, categoryFacts } from './category-facts.js';
import { categoryOf } from './category.js';
import { addPower, parsePower } from './power.js';

const edition = editionOn('2026-12-18');

function decide(applicantKind: ApplicantKind, answers: ApplicationAnswers) {
  const facts = categoryFacts({ powerKw: '15', ...answers }, applicantKind);
  return categoryOf(facts!, edition);
}

const usual: CategoryFacts = {
  applicantKind: 'legal_entity',
  newKw: 15,
  previousKw: 0,
  voltageKv: 0.4,
  isBusiness: true,
  reliabilityCategory: 'III',
  generationKw: undefined,
  temporaryKind: undefined,
  isRedistribution: false,
  isGridCompany: false,
  isMining: false,
};
const person = { applicantKind: 'individual', isBusiness: false } as const;

describe('the simplified track of most', () => {
  it.each<[ApplicantKind, ApplicationAnswers, '14' | '12(1)', number, string]>([
    ['individual', { powerKw: '15' }, '14', 15, 'a household at the limit'],
    ['individual', { powerKw: '7,5' }, '14', 7.5, 'a comma'],
    ['individual', { powerKw: '5', previousPowerKw: '10' }, '14', 15, 'with the power before'],
    ['individual', { powerKw: '14,9', previousPowerKw: '0,1' }, '14', 15, 'no floating watt'],
    ['individual', { powerKw: '5', previousPowerKw: ' ' }, '14', 5, 'nothing connected before'],
    [
      'individual',
      { powerKw: '15', reliabilityCategory: 'I' },
      '14',
      15,
      'III is printed in form 6',
    ],
    ['sole_proprietor', { powerKw: '15' }, '12(1)', 15, 'a sole proprietor'],
    ['legal_entity', { powerKw: '150' }, '12(1)', 150, 'at the limit'],
    [
      'legal_entity',
      { powerKw: '50', previousPowerKw: '100' },
      '12(1)',
      150,
      'with the power before',
    ],
    ['legal_entity', { powerKw: '150', reliabilityCategory: 'II' }, '12(1)', 150, 'category II'],
    ['legal_entity', { powerKw: '150', reliabilityCategory: 'III' }, '12(1)', 150, 'category III'],
  ])('%s with %j is %s, %d kW: %s', (kind, answers, clause, maxPowerKw) => {
    const category = decide(kind, answers);
    expect(category).toMatchObject({ clause, maxPowerKw, track: 'simplified' });
    expect(category.reasons).toEqual([clause === '14' ? 'household' : 'small_business']);
  });
});

describe('the category', () => {
  it.each<[Partial<CategoryFacts>, CategoryClause, CategoryReason[], string]>([
    [{ ...person, newKw: 15.001 }, '9', ['individual_above_15'], 'a watt too much'],
    [{ ...person, newKw: 10, previousKw: 5.5 }, '9', ['individual_above_15'], 'with the old one'],
    [{ ...person, isBusiness: true }, '9', ['individual_business'], 'a business of a person'],
    [{ newKw: 150.001 }, '12', ['above_150'], 'a watt too much'],
    [{ newKw: 100, previousKw: 51 }, '12', ['above_150'], 'with the old one'],
    [{ newKw: 669.999 }, '12', ['above_150'], 'a watt less than 670'],
    [{ newKw: 670 }, '9', ['above_670'], '670 kW'],
    [{ reliabilityCategory: 'I' }, '9', ['first_category'], 'two sources and a switch'],
    [{ newKw: 300, reliabilityCategory: 'I' }, '9', ['first_category'], 'the same, larger'],
    [{ newKw: 300, reliabilityCategory: 'II' }, '12', ['above_150'], 'two sources'],
    [{ temporaryKind: 'mobile' }, '13', ['temporary'], 'a mobile object'],
    [{ temporaryKind: 'mobile', newKw: 150 }, '13', ['temporary'], 'at its limit'],
    [
      { temporaryKind: 'mobile', newKw: 151 },
      '12',
      ['temporary_above_150', 'above_150'],
      'beyond it',
    ],
    [{ temporaryKind: 'construction', newKw: 900 }, '13', ['temporary'], 'a construction site'],
    [
      { temporaryKind: 'construction', newKw: 900, voltageKv: 35 },
      '9',
      ['temporary_above_35kv', 'above_670'],
      'from 35 kV on',
    ],
    [{ ...person, temporaryKind: 'mobile' }, '13', ['temporary'], 'a person’s'],
    [{ ...person, newKw: 0, generationKw: 15 }, '13(4)', ['microgeneration'], 'a roof'],
    [{ newKw: 0, generationKw: 0 }, '13(2)', ['microgeneration'], 'power of it not known yet'],
    [{ ...person, generationKw: 5 }, '13(5)', ['microgeneration_with_load'], 'a house with a roof'],
    [{ newKw: 150, generationKw: 5 }, '13(3)', ['microgeneration_with_load'], 'a shop with one'],
    [
      { newKw: 151, generationKw: 5 },
      '13(6)',
      ['microgeneration_with_load', 'above_150'],
      'a factory with one',
    ],
    [
      { newKw: 151, generationKw: 5, reliabilityCategory: 'I' },
      '9',
      ['first_category'],
      'of the first category',
    ],
    [{ generationKw: 15.1 }, '9', ['generation'], 'an ordinary generator'],
    [
      { generationKw: 5, reliabilityCategory: 'II' },
      '9',
      ['microgeneration_beyond'],
      'two sources',
    ],
    [{ generationKw: 5, voltageKv: 6 }, '9', ['microgeneration_beyond'], '1000 V and more'],
    [
      { ...person, newKw: 151, generationKw: 5 },
      '9',
      ['microgeneration_beyond'],
      'a person’s load above 150 kW',
    ],
    [
      { ...person, isBusiness: true, generationKw: 5 },
      '9',
      ['individual_business'],
      'a business of a person',
    ],
    [{ isRedistribution: true }, '34', ['redistribution'], 'power of another consumer'],
    [{ isGridCompany: true, newKw: 900 }, '13(1)', ['grid_company'], 'a neighbouring grid'],
    [{ ...person, isMining: true }, '14', ['household', 'mining'], 'mining at home'],
    [{ voltageKv: 10 }, '12(1)', ['small_business', 'above_04kv'], 'acts in place of the notice'],
    [{ isMining: true, voltageKv: 6 }, '12(1)', ['small_business', 'mining', 'above_04kv'], 'both'],
    [{ newKw: 300, voltageKv: 10 }, '12', ['above_150'], 'acts as always'],
  ])('of %j is %s by %j: %s', (facts, clause, reasons) => {
    expect(categoryOf({ ...usual, ...facts }, edition)).toMatchObject({ clause, reasons });
  });

  it.each<[Partial<CategoryFacts>, Category['track'], Category['form'], Category['finalDocument']]>(
    [
      [person, 'simplified', '861/прил.6', 'notice'],
      [{ ...person, voltageKv: 6 }, 'simplified', '861/прил.6', 'connection_act'],
      [{}, 'simplified', '861/прил.4', 'notice'],
      [{ reliabilityCategory: 'II' }, 'simplified', '861/прил.7', 'notice'],
      [{ voltageKv: 10 }, 'simplified', '861/прил.4', 'connection_act'],
      [{ newKw: 0, generationKw: 5 }, 'simplified', '861/прил.5', 'notice'],
      [{ ...person, newKw: 0, generationKw: 5 }, 'simplified', '861/прил.5', 'notice'],
      [{ generationKw: 5 }, 'simplified', '861/прил.5', 'notice'],
      [{ ...person, generationKw: 5 }, 'simplified', '861/прил.5', 'notice'],
      [{ newKw: 200, generationKw: 5 }, 'full', '861/прил.7', 'connection_act'],
      [{ newKw: 200 }, 'full', '861/прил.7', 'connection_act'],
      [{ newKw: 700 }, 'full', '861/прил.7', 'connection_act'],
      [{ ...person, newKw: 20 }, 'full', '861/прил.7', 'connection_act'],
      [{ temporaryKind: 'mobile' }, 'temporary', '861/прил.7', 'connection_act'],
      [{ isRedistribution: true }, 'full', '861/прил.7', 'connection_act'],
      [{ isGridCompany: true }, 'full', '861/прил.7', 'connection_act'],
    ],
  )('of %j goes the %s way, is written by %s and ends with the %s', (facts, ...expected) => {
    const { track, form, finalDocument } = categoryOf({ ...usual, ...facts }, edition);
    expect([track, form, finalDocument]).toEqual(expected);
  });
});

const watts = (max: number) => fc.integer({ min: 0, max }).map((amount) => amount / 1000);
const powers = fc.oneof(
  watts(9_000),
  watts(999_999_999),
  fc.constant(0),
  fc.constantFrom(0.001, 15, 15.001, 149.999, 150, 150.001, 669.999, 670),
);
const rarely = fc.constantFrom(false, false, false, true);
const sometimes = { nil: undefined, freq: 2 };
const anything: fc.Arbitrary<CategoryFacts> = fc.record({
  applicantKind: fc.constantFrom(...enums.ApplicantKind),
  newKw: powers,
  previousKw: powers,
  voltageKv: fc.constantFrom(0.4, 0.4, 0.4, 0.4, 6, 10, 20, 35, 110),
  isBusiness: fc.boolean(),
  reliabilityCategory: fc.constantFrom('I', 'II', 'III'),
  generationKw: fc.option(powers, sometimes),
  temporaryKind: fc.option(fc.constantFrom('mobile' as const, 'construction' as const), sometimes),
  isRedistribution: rarely,
  isGridCompany: rarely,
  isMining: fc.boolean(),
});
const seed = { seed: 861, numRuns: 10_000 };

describe('for whatever is asked', () => {
  it('there is one category, with its reasons', () => {
    const clauses = new Set<CategoryClause>();
    fc.assert(
      fc.property(anything, (facts) => {
        const { clause, reasons, track, finalDocument, maxPowerKw } = categoryOf(facts, edition);
        clauses.add(clause);
        expect({
          hasReasons: reasons.length > 0 && new Set(reasons).size === reasons.length,
          saysMining: reasons.includes('mining'),
          maxPowerKw,
          endsWithNotice: finalDocument === 'notice',
        }).toEqual({
          hasReasons: true,
          saysMining: facts.isMining,
          maxPowerKw: addPower(facts.newKw, facts.previousKw),
          // The notice is for the small ones up to 0.4 kV only.
          endsWithNotice: track === 'simplified' && facts.voltageKv <= 0.4,
        });
      }),
      seed,
    );
    expect([...clauses].toSorted()).toEqual([...enums.CategoryClause].toSorted());
  });

  it('more power never leads back to a smaller category', () => {
    const order: Partial<Record<CategoryClause, number>> = { '14': 0, '12(1)': 0, '12': 1, '9': 2 };
    const plain = fc.record({ kind: fc.boolean(), less: powers, more: powers });
    fc.assert(
      fc.property(plain, ({ kind, less, more }) => {
        const of = (newKw: number) =>
          order[categoryOf({ ...usual, ...(kind ? person : {}), newKw }, edition).clause]!;
        expect(of(Math.max(less, more))).toBeGreaterThanOrEqual(of(Math.min(less, more)));
      }),
      seed,
    );
  });
});

describe('categoryFacts', () => {
  it.each<[ApplicationAnswers, string]>([
    [{}, 'no power yet'],
    [{ powerKw: 'много' }, 'no number'],
    [{ powerKw: '15', previousPowerKw: '?' }, 'no number before'],
  ])('are none for %j: %s', (answers) => {
    expect(categoryFacts(answers, 'individual')).toBeUndefined();
  });
});

describe('parsePower', () => {
  it.each<[string, number | undefined, string]>([
    ['15', 15, 'a whole number'],
    ['7,5', 7.5, 'a comma'],
    ['7.125', 7.125, 'a point, three decimals'],
    [' 1 500\u00A0кВт ', 1500, 'spaces and the unit'],
    ['15 kW', 15, 'the unit in English'],
    ['0', 0, 'nothing'],
    ['7,1255', undefined, 'less than a watt'],
    ['-5', undefined, 'a negative one'],
    ['15-20', undefined, 'a range'],
    ['1O', undefined, 'the letter O'],
    ['', undefined, 'empty'],
  ])('reads %j as %j: %s', (value, expected) => {
    expect(parsePower(value)).toBe(expected);
  });

  it('adds without a floating watt', () => {
    expect(addPower(0.1, 0.2)).toBe(0.3);
  });
});
