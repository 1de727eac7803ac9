import { describe, expect, it } from 'vitest';
import { inspectionSlots } from './slots.js';

const calendar = { region: '28' } as const;
const daysOf = (question: Parameters<typeof inspectionSlots>[0]): string[] => [
  ...new Set(inspectionSlots(question, calendar).map(({ startsAt }) => startsAt.slice(0, 10))),
];

describe('times for an inspection', () => {
  it.each([
    ['2027-05-31', '2027-06-04', ['2027-06-02', '2027-06-03', '2027-06-04'], 'within the term'],
    ['2027-06-03', '2027-06-08', ['2027-06-07', '2027-06-08'], 'never on days off'],
    [
      '2027-05-31',
      '2027-06-01',
      ['2027-06-02', '2027-06-03', '2027-06-04', '2027-06-07', '2027-06-08'],
      'after a term that leaves none',
    ],
  ])('from %s, due %s: %j, %s', (today, dueOn, days) => {
    expect(daysOf({ today, dueOn })).toEqual(days);
  });

  it('are none where working days are not published', () => {
    expect(daysOf({ today: '2027-12-28', dueOn: null })).toEqual([]);
  });

  it('begin in working hours of the region', () => {
    const [first] = inspectionSlots({ today: '2027-05-31', dueOn: '2027-06-04' }, calendar);
    // Nine in the morning of Amur is midnight in Greenwich.
    expect(first).toEqual({
      startsAt: '2027-06-02T00:00:00.000Z',
      endsAt: '2027-06-02T02:00:00.000Z',
    });
  });

  it('come after the term once all in it are taken', () => {
    const isFree = ({ startsAt }: { startsAt: string }): boolean => startsAt > '2027-06-04T12';
    const [day] = daysOf({ today: '2027-05-31', dueOn: '2027-06-04', isFree });
    expect(day).toBe('2027-06-07');
  });
});
