import { describe, expect, it } from 'vitest';
import { addPeriod } from '../calendar/period.js';
import { rulesetById, rulesetOn, type TermName } from '../rulesets/ruleset.js';
import {
  deadlineOf,
  knownDeadlineOf,
  missedFrom,
  paymentTerm,
  type WorksFacts,
  type WorksSubject,
  worksTerm,
} from './deadlines.js';

const amur = { region: '28' } as const;
const ruleset = rulesetOn('2026-12-18');

describe('deadlineOf', () => {
  it.each<[TermName, string, string, string]>([
    ['completeness', '2026-12-18', '2026-12-23', '861/15'],
    ['documents', '2026-12-23', '2027-01-29', '861/15'],
    ['offer', '2026-12-18', '2027-01-12', '861/105'],
    ['payment', '2027-01-12', '2027-01-19', '861/105'],
    ['publicPayment', '2027-01-12', '2027-02-02', '861/105'],
    ['supplierCopy', '2027-01-19', '2027-01-21', '861/107'],
    ['notice', '2027-03-03', '2027-03-04', '861/110'],
    ['noticeCopy', '2027-03-04', '2027-03-09', '861/111'],
    ['objections', '2027-03-04', '2027-04-02', '861/110'],
    ['contractDraft', '2026-12-18', '2027-01-26', '861/15'],
    ['temporaryDraft', '2026-12-18', '2026-12-28', '861/15'],
    ['signing', '2027-01-26', '2027-02-09', '861/15'],
    ['silence', '2027-01-26', '2027-03-11', '861/15'],
    ['inspection', '2027-05-03', '2027-05-13', '861/90'],
    ['reinspection', '2027-05-14', '2027-05-19', '861/89'],
    ['conditionsAct', '2027-05-13', '2027-05-17', '861/88'],
    ['conditionsActReturn', '2027-05-17', '2027-05-24', '861/88'],
    ['connectionAct', '2027-05-24', '2027-05-27', '861/19'],
    ['actCopy', '2027-05-27', '2027-05-31', '861/19(1)'],
    ['reserveAct', '2027-05-27', '2027-06-10', '861/14(2)'],
  ])('%s from %s is due on %s by %s', (name, startsOn, dueOn, basis) => {
    expect(deadlineOf(ruleset.terms[name], startsOn, amur)).toMatchObject({ dueOn, basis });
  });

  it('is data: what started when, for how long, by whose calendar', () => {
    expect(deadlineOf(ruleset.terms.payment, '2027-01-12', amur)).toEqual({
      event: 'offer_posted',
      startsOn: '2027-01-12',
      amount: 5,
      unit: 'working_day',
      calendar: '28',
      dueOn: '2027-01-19',
      basis: '861/105',
      pausedOn: null,
      pauses: [],
    });
  });

  it('is unknown where no calendar is decreed yet', () => {
    expect(knownDeadlineOf(ruleset.terms.offer, '2027-12-24', amur)).toBeNull();
    expect(() => deadlineOf(ruleset.terms.offer, '2027-12-24', amur)).toThrow('2028');
  });
});

describe('annulment', () => {
  it('follows on the day after the last day of payment', () => {
    const deadline = deadlineOf(paymentTerm(ruleset), '2027-01-12', amur);
    expect(missedFrom(deadline)).toBe('2027-01-20');
  });

  it('follows twenty working days after the completeness notice, and is told within three more', () => {
    const deadline = deadlineOf(ruleset.terms.documents, '2026-12-23', amur);
    expect(missedFrom(deadline)).toBe('2027-01-30');
    expect(addPeriod(ruleset.annulmentNotice, '2027-01-30', amur)).toBe('2027-02-03');
  });
});

describe('worksTerm', () => {
  const atHand = {
    clause: '14',
    maxPowerKw: 15,
    voltageKv: 0.4,
    distanceM: 15,
    settlement: 'town',
    needsConstruction: false,
    crossesOtherLand: false,
  } as const;
  const company = { ...atHand, clause: '12', maxPowerKw: 300 } as const;
  const large = { ...atHand, clause: '9', maxPowerKw: 700 } as const;
  const temporary = { ...atHand, clause: '13', maxPowerKw: 100 } as const;
  const toBuild = { needsConstruction: true } as const;

  it.each<[WorksFacts & WorksSubject, string, string]>([
    [atHand, '30 working_day', 'a line at the plot'],
    [{ ...atHand, clause: '12(1)', maxPowerKw: 150 }, '30 working_day', 'the same of a company'],
    [{ ...atHand, distanceM: 15.5 }, '4 month', 'more than 15 m'],
    [{ ...atHand, crossesOtherLand: true }, '4 month', 'land of others between'],
    [{ ...atHand, voltageKv: 10 }, '4 month', 'above 0.4 kV'],
    [{ ...atHand, distanceM: 300 }, '4 month', '300 m in a town'],
    [{ ...atHand, distanceM: 301 }, '1 year', 'more than 300 m in a town'],
    [{ ...atHand, distanceM: 500, settlement: 'rural' }, '4 month', '500 m in the country'],
    [{ ...atHand, distanceM: 501, settlement: 'rural' }, '1 year', 'more than 500 m there'],
    [{ ...atHand, ...toBuild }, '6 month', 'the grid has to build'],
    [{ ...atHand, ...toBuild, distanceM: 400 }, '1 year', 'to build, and far away'],
    [{ ...atHand, voltageKv: 35 }, '1 year', 'above 20 kV'],
    [{ ...atHand, clause: '13(3)' }, '4 month', 'a generator with load, nothing to build'],
    [{ ...atHand, ...toBuild, clause: '13(5)' }, '6 month', 'a generator with load, to build'],
    [{ ...atHand, ...toBuild, clause: '13(2)' }, '1 month', 'a generator of a company alone'],
    [{ ...atHand, ...toBuild, clause: '13(4)' }, '1 month', 'a generator of a person alone'],
    [{ ...atHand, ...toBuild, clause: '34' }, '6 month', 'redistributed power'],
    [company, '4 month', 'up to 670 kW, nothing to build'],
    [{ ...company, ...toBuild }, '1 year', 'below 670 kW, to build'],
    [{ ...company, maxPowerKw: 670 }, '4 month', '670 kW, nothing to build'],
    [large, '1 year', 'above 670 kW, nothing to build'],
    [{ ...large, ...toBuild }, '2 year', 'above 670 kW, to build'],
    [{ ...large, ...toBuild, isNationalGrid: true }, '1 year', 'to the national grid'],
    [{ ...large, isWished: true }, '4 year', 'as the applicant wishes'],
    [{ ...company, isWished: true }, '4 month', 'a wish of those below 670 kW'],
    [temporary, '15 working_day', 'temporary, nothing to build'],
    [{ ...temporary, ...toBuild, isMobile: true }, '15 working_day', 'mobile, at 300 m'],
    [{ ...temporary, ...toBuild }, '1 year', 'temporary for a construction, to build'],
    [{ ...temporary, ...toBuild, isMobile: true, distanceM: 301 }, '1 year', 'mobile, far away'],
  ])('for %j is %s: %s', (facts, expected) => {
    const { amount, unit, basis, event } = worksTerm(ruleset, facts);
    expect(`${amount} ${unit}`).toBe(expected);
    expect({ basis, event }).toEqual({ basis: '861/16(б)', event: 'contract_concluded' });
  });

  it.each([
    [atHand, '2027-03-03'],
    [{ ...atHand, distanceM: 100 }, '2027-05-19'],
    [{ ...atHand, ...toBuild }, '2027-07-19'],
    [{ ...company, ...toBuild }, '2028-01-19'],
  ])('of a contract of 2027-01-19 with %j ends on %s', (facts, dueOn) => {
    expect(deadlineOf(worksTerm(ruleset, facts), '2027-01-19', amur).dueOn).toBe(dueOn);
  });
});

describe('an edition of the Rules', () => {
  it('is chosen by the date of the application', () => {
    expect(rulesetOn('2025-04-28').id).toBe('861@2025-04-28');
    expect(rulesetOn('2027-01-01').id).toBe('861@2025-04-28');
  });

  it('is refused where none is known', () => {
    expect(() => rulesetOn('2025-04-27')).toThrow(RangeError);
    expect(() => rulesetById('861@2004-12-27')).toThrow(RangeError);
  });

  it('is found again by the id that an application keeps', () => {
    expect(rulesetById('861@2025-04-28')).toBe(rulesetOn('2026-12-18'));
  });

  it('gives a public buyer a longer time to pay', () => {
    expect(paymentTerm(ruleset).amount).toBe(5);
    expect(paymentTerm(ruleset, true).amount).toBe(15);
  });

  it.each(Object.entries(ruleset.paymentOrders))('splits the fee whole: %s', (_order, parts) => {
    expect(parts.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
  });
});
