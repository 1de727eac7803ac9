import { describe, expect, it } from 'vitest';
import {
  announceOn,
  fixedBy,
  isAnnouncedLate,
  notificationRules,
  quietUntil,
  remindersOf,
  retryAt,
} from '../index.js';

const usual = notificationRules.quietHours;

describe('quiet hours', () => {
  it.each([
    ['2027-01-12T12:59:59Z', 'Asia/Yakutsk', null, 'a second before ten in the evening'],
    ['2027-01-12T13:00:00Z', 'Asia/Yakutsk', '2027-01-12T23:00:00.000Z', 'ten in the evening'],
    ['2027-01-12T15:30:00Z', 'Asia/Yakutsk', '2027-01-12T23:00:00.000Z', 'after midnight there'],
    ['2027-01-12T22:59:59Z', 'Asia/Yakutsk', '2027-01-12T23:00:00.000Z', 'the last second'],
    ['2027-01-12T23:00:00Z', 'Asia/Yakutsk', null, 'eight in the morning'],
    [
      '2027-01-12T12:30:00Z',
      'Asia/Vladivostok',
      '2027-01-12T22:00:00.000Z',
      'an hour earlier there',
    ],
    ['2026-12-31T18:59:00Z', 'Europe/Moscow', null, 'still the evening in Moscow'],
    ['2026-12-31T19:00:00Z', 'Europe/Moscow', '2027-01-01T05:00:00.000Z', 'over the new year'],
  ] as const)('at %s in %s end at %s: %s', (now, zone, until, _reason) => {
    expect(quietUntil(now, usual, zone)).toBe(until);
  });

  it('may lie within one day, and are none where they end when they begin', () => {
    const noon = { from: '12:00', until: '14:30' };
    expect(quietUntil('2027-01-12T04:10:00Z', noon, 'Asia/Yakutsk')).toBe(
      '2027-01-12T05:30:00.000Z',
    );
    expect(quietUntil('2027-01-12T02:59:00Z', noon, 'Asia/Yakutsk')).toBeNull();
    const none = { from: '12:00', until: '12:00' };
    expect(quietUntil('2027-01-12T03:00:00Z', none, 'Asia/Yakutsk')).toBeNull();
  });
});

describe('the day of an announcement', () => {
  it.each([
    ['2027-01-12T14:59:59Z', '28', '2027-01-12', 'a working day until its last second'],
    ['2027-01-12T14:00:00Z', '25', '2027-01-13', 'midnight an hour earlier further east'],
    ['2026-12-31T15:00:00Z', '28', '2027-01-11', 'the first working day of the year'],
    ['2027-01-16T03:00:00Z', '28', '2027-01-18', 'Monday, for a Saturday'],
  ] as const)('of %s in region %s is %s: %s', (postedAt, region, day, _reason) => {
    expect(announceOn(postedAt, region)).toBe(day);
  });

  it('is late from its end on, also once it has been made up for', () => {
    const one = { on: '2027-01-12', region: '28', sentAt: null } as const;
    expect(isAnnouncedLate(one, '2027-01-12T14:59:59.999Z')).toBe(false);
    expect(isAnnouncedLate(one, '2027-01-12T15:00:00.000Z')).toBe(true);
    const madeUp = { ...one, sentAt: '2027-01-12T16:00:00.000Z' };
    expect(isAnnouncedLate(madeUp, '2027-01-20T00:00:00.000Z')).toBe(true);
    const inTime = { ...one, sentAt: '2027-01-12T03:00:00.000Z' };
    expect(isAnnouncedLate(inTime, '2027-01-20T00:00:00.000Z')).toBe(false);
  });
});

describe('reminders', () => {
  it('come five, two and one day before, and on the day, at nine of the region', () => {
    expect(remindersOf('2027-01-19', '28', '2027-01-12T03:00:00.000Z')).toEqual([
      { at: '2027-01-14T00:00:00.000Z', daysLeft: 5 },
      { at: '2027-01-17T00:00:00.000Z', daysLeft: 2 },
      { at: '2027-01-18T00:00:00.000Z', daysLeft: 1 },
      { at: '2027-01-19T00:00:00.000Z', daysLeft: 0 },
    ]);
  });

  it('leave out what is past', () => {
    const left = remindersOf('2027-01-02', '25', '2026-12-31T23:00:00.000Z');
    expect(left.map(({ at }) => at)).toEqual(['2027-01-01T23:00:00.000Z']);
  });
});

describe('a channel', () => {
  it.each([
    ['document_posted', 'email', '861/105', 'a posted document is announced'],
    ['document_posted', 'sms', null, 'one message is enough'],
    ['deadline', 'email', null, 'nobody demands reminders'],
    ['security', 'email', 'ЛК/8.2', 'who has the account has to know'],
  ] as const)('for %s, %s is fixed by %s: %s', (kind, channel, basis, _reason) => {
    expect(fixedBy(kind, channel, { email: 'one@example.ru' })).toBe(basis);
  });

  it('is the text message where there is no e-mail', () => {
    expect(fixedBy('document_posted', 'sms', { phone: '+79145550101' })).toBe('861/105');
    expect(fixedBy('document_posted', 'email', {})).toBeNull();
  });
});

describe('an attempt that met with a fault', () => {
  it('is repeated ever later, and seven times', () => {
    const now = '2027-01-12T03:00:00.000Z';
    const minutes = [1, 2, 3, 4, 5, 6, 7].map(
      (faults) => (Date.parse(retryAt(faults, now)!) - Date.parse(now)) / 60_000,
    );
    expect(minutes).toEqual(minutes.toSorted((one, other) => one - other));
    expect(new Set(minutes).size).toBe(7);
    expect(retryAt(8, now)).toBeNull();
  });
});
