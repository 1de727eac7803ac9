import type { ApplicantKind, ApplicationAnswers } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { rulesetOn } from '../rulesets/ruleset.js';
import { categoryFacts } from './category-facts.js';
import { type CategoryReason, categoryOf } from './category.js';
import { addPower, parsePower } from './power.js';

const ruleset = rulesetOn('2026-12-18');

function decide(applicantKind: ApplicantKind, answers: ApplicationAnswers) {
  const facts = categoryFacts({ powerKw: '15', ...answers }, applicantKind);
  return categoryOf(facts!, ruleset);
}

describe('what can be filed', () => {
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
    expect(category).toMatchObject({ clause, maxPowerKw, track: 'simplified', isFileable: true });
    expect(category.reasons).toEqual([clause === '14' ? 'household' : 'small_business']);
  });
});

describe('what cannot be filed yet', () => {
  it.each<[ApplicantKind, ApplicationAnswers, string, string, CategoryReason]>([
    ['individual', { powerKw: '15,001' }, '9', 'full', 'individual_above_15'],
    ['individual', { powerKw: '10', previousPowerKw: '5,5' }, '9', 'full', 'individual_above_15'],
    ['individual', { purpose: 'business' }, '9', 'full', 'individual_business'],
    ['legal_entity', { powerKw: '150,5' }, '12', 'full', 'above_150'],
    ['legal_entity', { powerKw: '100', previousPowerKw: '51' }, '12', 'full', 'above_150'],
    ['sole_proprietor', { powerKw: '669,9' }, '12', 'full', 'above_150'],
    ['legal_entity', { powerKw: '670' }, '9', 'full', 'above_670'],
    ['legal_entity', { reliabilityCategory: 'I' }, '9', 'full', 'first_category'],
    ['legal_entity', { isTemporary: true }, '13', 'temporary', 'temporary'],
    ['individual', { isTemporary: true }, '13', 'temporary', 'temporary'],
    ['individual', { hasMicrogeneration: true }, '13(5)', 'simplified', 'microgeneration'],
    [
      'individual',
      { hasMicrogeneration: true, powerKw: '0' },
      '13(4)',
      'simplified',
      'microgeneration',
    ],
    ['individual', { hasMicrogeneration: true, powerKw: '151' }, '9', 'full', 'microgeneration'],
    [
      'individual',
      { hasMicrogeneration: true, purpose: 'business' },
      '9',
      'full',
      'individual_business',
    ],
    ['legal_entity', { hasMicrogeneration: true }, '13(3)', 'simplified', 'microgeneration'],
    [
      'legal_entity',
      { hasMicrogeneration: true, powerKw: '0' },
      '13(2)',
      'simplified',
      'microgeneration',
    ],
    [
      'legal_entity',
      { hasMicrogeneration: true, powerKw: '151' },
      '13(6)',
      'full',
      'microgeneration',
    ],
    [
      'legal_entity',
      { hasMicrogeneration: true, reliabilityCategory: 'II' },
      '9',
      'full',
      'microgeneration',
    ],
    ['legal_entity', { hasMicrogeneration: true, voltageKv: '6' }, '9', 'full', 'microgeneration'],
    ['individual', { isMining: true }, '14', 'simplified', 'mining'],
    ['legal_entity', { voltageKv: '10' }, '12(1)', 'simplified', 'above_04kv'],
  ])('%s with %j is %s (%s): %s', (kind, answers, clause, track, reason) => {
    expect(decide(kind, answers)).toMatchObject({
      clause,
      track,
      reasons: [reason],
      isFileable: false,
    });
  });

  it('names everything that stands in the way', () => {
    const category = decide('legal_entity', { isMining: true, voltageKv: '6' });
    expect(category.reasons).toEqual(['mining', 'above_04kv']);
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
