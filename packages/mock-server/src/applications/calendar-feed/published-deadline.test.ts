import { describe, expect, it } from 'vitest';
import { type Deadline, publish } from './published-deadline.js';

const first = '2026-12-18T02:00:00.000Z';
const second = '2026-12-20T02:00:00.000Z';

const invoice: Deadline = {
  uid: 'app-1-pay_invoice',
  applicationId: 'app-1',
  number: '28-26-000001',
  kind: 'pay_invoice',
  actor: 'applicant',
  basis: '861/105',
  dueOn: '2027-01-19',
};
const offer: Deadline = { ...invoice, uid: 'app-2-post_offer', kind: 'post_offer', actor: 'grid' };

describe('what calendars are told', () => {
  it('begins with a number of its changes', () => {
    expect(publish([], [invoice], first)).toEqual([
      { ...invoice, sequence: 0, changedAt: first, isMoot: false },
    ]);
  });

  it('is the same object as long as nothing changes', () => {
    const told = publish([], [invoice], first);
    expect(publish(told, [invoice], second)[0]).toBe(told[0]);
  });

  it('counts a new date as a change', () => {
    const told = publish([], [invoice], first);
    const later = { ...invoice, dueOn: '2027-01-25' };
    expect(publish(told, [later], second)).toEqual([
      { ...later, sequence: 1, changedAt: second, isMoot: false },
    ]);
  });

  it('is cancelled once it is moot, and stays so', () => {
    const told = publish([], [invoice], first);
    const moot = publish(told, [], second);
    expect(moot).toEqual([{ ...invoice, sequence: 1, changedAt: second, isMoot: true }]);
    expect(publish(moot, [], '2026-12-25T02:00:00.000Z')).toEqual(moot);
  });

  it.each([
    ['2027-01-19T01:59:59.999Z', 1, 'a calendar may still ask'],
    ['2027-01-19T02:00:00.000Z', 0, 'a month has passed'],
  ])('remembers at %s %i moot ones: %s', (now, count) => {
    const moot = publish(publish([], [invoice], first), [], second);
    expect(publish(moot, [], now)).toHaveLength(count);
  });

  it('is called for again when it comes back', () => {
    const moot = publish(publish([], [invoice], first), [], first);
    expect(publish(moot, [invoice], second)).toEqual([
      { ...invoice, sequence: 2, changedAt: second, isMoot: false },
    ]);
  });

  it('has the own before the others, the soonest first, five hundred at most', () => {
    const many = Array.from({ length: 600 }, (_, index) => ({ ...offer, uid: `app-${index}` }));
    const sooner = { ...invoice, uid: 'sooner', dueOn: '2027-01-10' };
    const told = publish([], [...many, invoice, sooner], first);
    expect(told).toHaveLength(500);
    expect(told.slice(0, 2).map(({ uid }) => uid)).toEqual(['sooner', invoice.uid]);
  });

  it('forgets without a cancellation what has only been crowded out', () => {
    const told = publish([], [offer], first);
    const many = Array.from({ length: 500 }, (_, index) => ({ ...invoice, uid: `app-${index}` }));
    const now = publish(told, [...many, offer], second);
    expect(now.some(({ uid }) => uid === offer.uid)).toBe(false);
  });
});
