import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../applications/deadlines.js';
import { rulesetOn } from '../rulesets/ruleset.js';
import { addDays } from './local-date.js';
import { type Pause, pausedPeriod } from './pause.js';
import { addPeriod, calendarEnd, lastDayFrom, type Period } from './period.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';

const amur = { region: '28' } as const;
const workingDays = (amount: number): Period => ({ amount, unit: 'working_day' });
const days = (amount: number): Period => ({ amount, unit: 'day' });

describe('a period that stood still', () => {
  it.each<[Period, string, Pause[], string, string]>([
    [workingDays(10), '2026-12-18', [], '2027-01-12', 'never'],
    [
      workingDays(10),
      '2026-12-18',
      [{ startsOn: '2026-12-24', endsOn: '2026-12-30' }],
      '2027-01-18',
      'four working days',
    ],
    [
      workingDays(10),
      '2026-12-18',
      [{ startsOn: '2026-12-30', endsOn: '2027-01-10' }],
      '2027-01-12',
      'days off only',
    ],
    [
      workingDays(10),
      '2026-12-18',
      [{ startsOn: '2027-01-12', endsOn: '2027-01-20' }],
      '2027-01-12',
      'from its last day on: too late',
    ],
    [
      workingDays(3),
      '2027-01-18',
      [{ startsOn: '2027-01-11', endsOn: '2027-01-19' }],
      '2027-01-22',
      'it had begun before: what is left of it counts',
    ],
    [
      workingDays(3),
      '2027-01-18',
      [{ startsOn: '2027-01-11', endsOn: '2027-01-18' }],
      '2027-01-21',
      'it was over before',
    ],
    [
      days(10),
      '2027-01-12',
      [
        { startsOn: '2027-01-13', endsOn: '2027-01-15' },
        { startsOn: '2027-01-20', endsOn: '2027-01-23' },
      ],
      '2027-01-27',
      'twice',
    ],
    [
      days(4),
      '2027-01-12',
      [{ startsOn: '2027-01-13', endsOn: '2027-01-14' }],
      '2027-01-18',
      'to a Sunday, and on',
    ],
    [
      { amount: 1, unit: 'month' },
      '2027-01-12',
      [{ startsOn: '2027-01-13', endsOn: '2027-01-20' }],
      '2027-02-19',
      'a week of a month',
    ],
  ])('of %j from %s with %j ends on %s: %s', (period, startsOn, pauses, dueOn) => {
    expect(pausedPeriod(period, startsOn, { ...amur, pauses }).dueOn).toBe(dueOn);
  });

  it('names the pauses that moved it, and no other', () => {
    const before = { startsOn: '2026-12-01', endsOn: '2026-12-10' };
    const within = { startsOn: '2026-12-24', endsOn: '2026-12-30' };
    const after = { startsOn: '2027-02-01', endsOn: '2027-02-05' };
    const calendar = { ...amur, pauses: [before, within, after] };
    expect(pausedPeriod(workingDays(10), '2026-12-18', calendar).pauses).toEqual([within]);
  });
});

const day = fc.integer({ min: 0, max: 600 }).map((offset) => addDays('2025-01-01', offset));
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map(workingDays),
  fc.integer({ min: 1, max: 180 }).map(days),
  fc.record({ amount: fc.integer({ min: 1, max: 6 }), unit: fc.constant('month' as const) }),
);
const seed = { seed: 193, numRuns: 2_000 };

describe('whatever the period', () => {
  it('never ends on a day off', () => {
    fc.assert(
      fc.property(period, day, (term, startsOn) =>
        isWorkingDay(addPeriod(term, startsOn, amur), amur),
      ),
      seed,
    );
  });

  it('ends no sooner when it begins later', () => {
    fc.assert(
      fc.property(period, day, fc.integer({ min: 0, max: 30 }), (term, startsOn, later) => {
        const dueOn = addPeriod(term, startsOn, amur);
        return addPeriod(term, addDays(startsOn, later), amur) >= dueOn;
      }),
      seed,
    );
  });

  it('never moves back, whatever pauses begin and end as time passes', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(period, day, lengths, (term, startsOn, steps) => {
        const pauses: Pause[] = [];
        let last = addPeriod(term, startsOn, amur);
        let today = startsOn;
        for (let index = 0; index + 1 < steps.length; index += 2) {
          const from = addDays(today, steps[index]!);
          today = addDays(from, steps[index + 1]!);
          pauses.push({ startsOn: from, endsOn: today });
          const { dueOn } = pausedPeriod(term, startsOn, { ...amur, pauses });
          if (dueOn < last || !isWorkingDay(dueOn, amur)) return false;
          last = dueOn;
        }
        return true;
      }),
      seed,
    );
  });

  it('is moved by a pause of n days by the worth of n days', () => {
    const pause = fc.record({
      after: fc.integer({ min: 0, max: 40 }),
      length: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(period, day, pause, (term, startsOn, { after, length }) => {
        const from = addDays(startsOn, after);
        const until = addDays(from, length);
        const usual = addPeriod(term, startsOn, amur);
        const pauses = [{ startsOn: from, endsOn: until }];
        const { dueOn } = pausedPeriod(term, startsOn, { ...amur, pauses });
        if (from >= usual) return dueOn === usual;
        if (term.unit === 'working_day')
          return dueOn === addWorkingDays(usual, workingDaysBetween(from, until, amur), amur);
        const end = calendarEnd(term, startsOn);
        // Where only days off are left, the term ends after the pause.
        const moved = from < end ? addDays(end, length) : addDays(until, 1);
        return dueOn === lastDayFrom(moved, amur);
      }),
      seed,
    );
  });

  it('is the same whether a pause comes whole or in two', () => {
    const cut = fc.record({
      after: fc.integer({ min: 0, max: 10 }),
      first: fc.integer({ min: 1, max: 10 }),
      second: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(period, day, cut, (term, startsOn, { after, first, second }) => {
        const from = addDays(startsOn, after);
        const middle = addDays(from, first);
        const until = addDays(middle, second);
        const halves = [
          { startsOn: from, endsOn: middle },
          { startsOn: middle, endsOn: until },
        ];
        const whole = [{ startsOn: from, endsOn: until }];
        const by = (pauses: Pause[]) => pausedPeriod(term, startsOn, { ...amur, pauses }).dueOn;
        return by(halves) === by(whole);
      }),
      seed,
    );
  });
});

describe('every term of the Rules', () => {
  const { terms, works } = rulesetOn('2026-12-18');
  const every = [...Object.values(terms), ...works.map(({ term }) => term)];

  it('ends on a working day, whenever it begins', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), day, (term, startsOn) => {
        const { dueOn } = deadlineOf(term, startsOn, amur);
        // Beyond the last decree only weekends and statutory holidays are known.
        return dueOn > '2027-12-31' || isWorkingDay(dueOn, amur);
      }),
      seed,
    );
  });
});
