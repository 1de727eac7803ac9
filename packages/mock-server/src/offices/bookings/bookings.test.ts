import { describe, expect, it } from 'vitest';
import { visitorOf } from '../../../test/visitor.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';

/** Friday, eleven in the morning in Amur. */
const now = '2026-12-18T02:00:00Z';
const english = { 'accept-language': 'en' };

function begin() {
  const sandbox = createSandbox({ now });
  return { sandbox, ...visitorOf(sandbox), other: visitorOf(sandbox) };
}

describe('a visit', () => {
  it('is held for ten minutes, in which nobody else gets the time', async () => {
    const { sandbox, slots, hold, other, list } = begin();
    const [, first] = await slots();
    const { status, body } = await hold(first!);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'held',
      heldUntil: '2026-12-18T02:10:00.000Z',
      isSample: true,
    });
    expect(await other.slots()).not.toContain(first);
    expect((await other.hold(first!)).body.code).toBe('slot_taken');

    await sandbox.clock.advance({ minutes: 10 });
    expect(await list()).toEqual([]);
    expect((await other.hold(first!)).status).toBe(201);
  });

  it('is booked by its confirmation, also a late one as long as the time is free', async () => {
    const { sandbox, slots, hold, act, other } = begin();
    const [first, , third] = await slots();
    const { body: early } = await hold(first!);
    // Nobody could begin to book it now, but whoever held it may have it.
    await sandbox.clock.advance({ minutes: 20 });
    expect((await act(early.id, 'confirmation')).body).toMatchObject({
      state: 'booked',
      heldUntil: null,
    });

    const { body: late } = await hold(third!);
    await sandbox.clock.advance({ minutes: 10 });
    await other.hold(third!);
    expect((await act(late.id, 'confirmation')).body.code).toBe('slot_taken');
  });

  it('is one at a time while it is held: another one lets go of the first', async () => {
    const { slots, hold, other } = begin();
    const [first, second] = await slots();
    await hold(first!);
    await hold(second!);
    const free = await other.slots();
    expect(free).toContain(first);
    expect(free).not.toContain(second);
  });

  it('is received at as many windows as there are, and at no time that is none', async () => {
    const { sandbox, other, hold, slots } = begin();
    const [first] = await slots('office-28-1');
    expect((await hold(first!, 'office-28-1')).status).toBe(201);
    expect((await other.hold(first!, 'office-28-1')).status).toBe(201);
    const third = visitorOf(sandbox);
    expect((await third.hold(first!, 'office-28-1')).body.code).toBe('slot_taken');
    expect((await third.hold('2026-12-20T02:00:00Z')).body.code).toBe('slot_taken');
    expect(await third.slots('office-28-3')).toEqual([]);
  });

  it('is moved to a free time, and stays where it was when that is taken', async () => {
    const { slots, book, act, other } = begin();
    const [first, second, third] = await slots();
    const { id, etag } = await book(first!);
    await other.book(second!);
    const to = (startsAt: string) => act(id, 'change', { startsAt }, { 'if-match': etag });
    expect((await to(second!)).body.code).toBe('slot_taken');
    expect(await other.slots()).not.toContain(first);
    expect((await to(third!)).body).toMatchObject({ id, state: 'booked', startsAt: third });
    expect(await other.slots()).toContain(first);
    expect((await to(first!)).status).toBe(412);
  });

  it('is cancelled once and for all, and its time is free again', async () => {
    const { slots, book, act, other, list } = begin();
    const [first] = await slots();
    const { id } = await book(first!);
    expect((await act(id, 'cancellation')).body.state).toBe('cancelled');
    expect((await act(id, 'cancellation')).body.state).toBe('cancelled');
    expect(await other.slots()).toContain(first);
    expect(await list()).toMatchObject([{ id, state: 'cancelled' }]);
    expect((await act(id, 'confirmation')).body.code).toBe('booking_over');
  });

  it('cannot be changed once it has begun', async () => {
    const { sandbox, slots, book, act, list } = begin();
    const { id } = await book((await slots())[0]!);
    await sandbox.clock.advance({ to: '2026-12-18T02:30:00Z' });
    expect((await act(id, 'cancellation')).body.code).toBe('booking_over');
    await sandbox.clock.advance({ hours: 1 });
    expect(await list()).toEqual([]);
  });

  it('comes three times at most', async () => {
    const { slots, book, hold } = begin();
    const [first, second, third, fourth] = await slots();
    for (const slot of [first, second, third]) await book(slot!);
    expect((await hold(fourth!)).body.code).toBe('bookings_limit');
  });

  it('is shown to its owner alone', async () => {
    const { slots, book, other, client } = begin();
    const { id } = await book((await slots())[0]!);
    expect(await other.list()).toEqual([]);
    for (const action of ['confirmation', 'cancellation'])
      expect((await other.act(id, action)).status).toBe(404);
    expect((await client.get('/v1/bookings')).status).toBe(401);
  });

  it('is for a service that the office has', async () => {
    const { client, key, slots } = begin();
    const visit = { officeId: 'office-28-2', service: 'identity', startsAt: (await slots())[0] };
    const { status, body } = await client.post('/v1/bookings', visit, key);
    expect(status).toBe(422);
    expect(body.fields['/service'].code).toBe('choice');
  });

  it('goes into a calendar, and out of it again', async () => {
    const { slots, book, act, client, key } = begin();
    const { id, number } = await book((await slots())[0]!);
    const read = async (headers = {}) => {
      const { body, headers: answered } = await client.get(`/v1/bookings/${id}/calendar.ics`, {
        ...key,
        ...headers,
      });
      expect(answered.get('content-disposition')).toContain(`${number}.ics`);
      return new TextDecoder().decode(body).replaceAll('\r\n ', '');
    };
    const text = await read(english);
    expect(text).toContain('STATUS:CONFIRMED');
    expect(text).toContain('LOCATION:ul.\u00A0Obraztsovaya 11\\, Belogorsk');
    expect(text).toContain('DTSTART:20261218T023000Z');
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
    await act(id, 'cancellation');
    const gone = await read();
    expect(gone).toContain(`UID:${id}`);
    expect(gone).toContain('STATUS:CANCELLED');
    expect(gone).toContain('SEQUENCE:3');
  });
});
