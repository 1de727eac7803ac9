import type { AppealKind, RegionCode } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { appealDeadline, appealTerm, forwardedBy } from './appeal-terms.js';

type Row = [
  kind: AppealKind,
  sentAt: string,
  regionCode: RegionCode,
  startsOn: string,
  dueOn: string,
  why: string,
];

const rows: Row[] = [
  [
    'question',
    '2026-09-01T02:00:00Z',
    '28',
    '2026-09-01',
    '2026-09-16',
    '15 days, the day after is the first',
  ],
  [
    'question',
    '2026-09-04T02:00:00Z',
    '28',
    '2026-09-04',
    '2026-09-21',
    'a Saturday gives way to Monday (ГК 193)',
  ],
  ['complaint', '2026-09-01T02:00:00Z', '25', '2026-09-01', '2026-10-01', '30 days'],
  ['complaint', '2026-09-03T02:00:00Z', '25', '2026-09-03', '2026-10-05', 'a Saturday likewise'],
  ['status_request', '2026-09-01T02:00:00Z', '27', '2026-09-01', '2026-09-02', '1 day'],
  ['status_request', '2026-09-04T02:00:00Z', '27', '2026-09-04', '2026-09-07', 'asked on Friday'],
  ['fault', '2026-09-01T02:00:00Z', '79', '2026-09-01', '2026-09-02', '1 day'],
  [
    'fault',
    '2026-09-01T14:59:59Z',
    '28',
    '2026-09-01',
    '2026-09-02',
    'UTC+9: a second before midnight',
  ],
  ['fault', '2026-09-01T15:00:00Z', '28', '2026-09-02', '2026-09-03', 'UTC+9: midnight'],
  [
    'fault',
    '2026-09-01T13:59:59Z',
    '25',
    '2026-09-01',
    '2026-09-02',
    'UTC+10: a second before midnight',
  ],
  ['fault', '2026-09-01T14:00:00Z', '25', '2026-09-02', '2026-09-03', 'UTC+10: midnight'],
  [
    'fault',
    '2026-09-01T14:30:00Z',
    '14',
    '2026-09-01',
    '2026-09-02',
    'UTC+9 while UTC+10 is a day on',
  ],
  ['fault', '2026-09-01T14:30:00Z', '27', '2026-09-02', '2026-09-03', 'UTC+10 at the same instant'],
  [
    'status_request',
    '2026-12-30T02:00:00Z',
    '28',
    '2026-12-30',
    '2027-01-11',
    'into the new year: off until 11 January',
  ],
  [
    'status_request',
    '2026-12-31T14:59:59Z',
    '28',
    '2026-12-31',
    '2027-01-11',
    'UTC+9: the last second of the year',
  ],
  [
    'status_request',
    '2026-12-31T15:00:00Z',
    '28',
    '2027-01-01',
    '2027-01-11',
    'UTC+9: the first one',
  ],
  [
    'status_request',
    '2026-12-31T14:00:00Z',
    '25',
    '2027-01-01',
    '2027-01-11',
    'UTC+10: the first one',
  ],
  [
    'question',
    '2026-12-18T02:00:00Z',
    '28',
    '2026-12-18',
    '2027-01-11',
    '2 January is in the holidays',
  ],
  [
    'complaint',
    '2027-12-10T02:00:00Z',
    '25',
    '2027-12-10',
    '2028-01-10',
    'a year without a decree: 9 January 2028 is a Sunday',
  ],
];

describe('appealDeadline', () => {
  it.each(rows)('of a %s sent at %s in %s begins on %s and ends on %s: %s', (...row) => {
    const [kind, sentAt, regionCode, startsOn, dueOn] = row;
    expect(appealDeadline({ kind, sentAt, regionCode })).toMatchObject({
      startsOn,
      dueOn,
      basis: '186/прил.5',
    });
  });
});

describe('forwardedBy', () => {
  it.each<[string, RegionCode, string, string]>([
    ['2026-09-01T02:00:00Z', '28', '2026-09-08', 'five working days'],
    [
      '2026-12-29T14:59:59Z',
      '28',
      '2027-01-14',
      'UTC+9: the 30th counts, the rest from 11 January on',
    ],
    ['2026-12-29T15:00:00Z', '28', '2027-01-15', 'UTC+9: sent on the 30th'],
    ['2026-12-29T14:00:00Z', '25', '2027-01-15', 'UTC+10: sent on the 30th'],
  ])('of what was sent at %s in %s is %s: %s', (sentAt, regionCode, dueOn) => {
    expect(forwardedBy({ kind: 'question', sentAt, regionCode }).dueOn).toBe(dueOn);
  });

  it('has no date in a year without a decree', () => {
    const sent = { kind: 'question', sentAt: '2027-12-29T02:00:00Z', regionCode: '28' } as const;
    expect(forwardedBy(sent)).toMatchObject({ amount: 5, dueOn: null });
  });
});

it('knows no terms before the order has them', () => {
  expect(() => appealTerm('question', '2021-07-06')).toThrow(RangeError);
});
