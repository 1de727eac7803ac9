import { describe, expect, it } from 'vitest';
import { addPeriod } from '../calendar/period.js';
import { rulesetById, rulesetOn, type TermName } from '../rulesets/ruleset.js';
import {
  deadlineOf,
  knownDeadlineOf,
  missedFrom,
  paymentTerm,
  type WorksFacts,
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
    ['worksAtHand', '2027-01-19', '2027-03-03', '861/16(б)'],
    ['worksNearby', '2027-01-19', '2027-05-19', '861/16(б)'],
    ['worksWithConstruction', '2027-01-19', '2027-07-19', '861/16(б)'],
    ['worksFarAway', '2027-01-19', '2028-01-19', '861/16(б)'],
    ['notice', '2027-03-03', '2027-03-04', '861/110'],
    ['noticeCopy', '2027-03-04', '2027-03-09', '861/111'],
    ['objections', '2027-03-04', '2027-04-02', '861/110'],
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
  const atHand: WorksFacts = {
    voltageKv: 0.4,
    distanceM: 15,
    settlement: 'town',
    needsConstruction: false,
    crossesOtherLand: false,
  };

  it.each<[Partial<WorksFacts>, TermName, string]>([
    [{}, 'worksAtHand', 'a line at the plot'],
    [{ distanceM: 15.5 }, 'worksNearby', 'more than 15 m'],
    [{ crossesOtherLand: true }, 'worksNearby', 'land of others between'],
    [{ voltageKv: 10 }, 'worksNearby', 'above 0.4 kV'],
    [{ distanceM: 300 }, 'worksNearby', '300 m in a town'],
    [{ distanceM: 301 }, 'worksFarAway', 'more than 300 m in a town'],
    [{ distanceM: 500, settlement: 'rural' }, 'worksNearby', '500 m in the country'],
    [{ distanceM: 501, settlement: 'rural' }, 'worksFarAway', 'more than 500 m in the country'],
    [{ needsConstruction: true }, 'worksWithConstruction', 'the grid has to build'],
    [{ needsConstruction: true, distanceM: 400 }, 'worksFarAway', 'to build, and far away'],
    [{ voltageKv: 35 }, 'worksFarAway', 'above 20 kV'],
  ])('for %j is %s: %s', (facts, name) => {
    expect(worksTerm(ruleset, { ...atHand, ...facts })).toBe(ruleset.terms[name]);
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

  it('splits the fee whole', () => {
    expect(ruleset.parts.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
  });
});
