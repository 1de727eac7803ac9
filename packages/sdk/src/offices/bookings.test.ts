import { describe, expect, it } from 'vitest';
import { dropAfter, dropBefore } from '../../test/network.js';
import { setup, signedIn } from '../../test/setup.js';
import { AuthenticationError, ConflictError, ValidationError } from '../index.js';

const officeId = 'office-28-2';
const service = 'consultation';

/** Somebody without an account. */
async function withKey() {
  const all = setup();
  const { bookings } = all.client.offices;
  const as = { bookingKey: await bookings.newKey() };
  const { items } = await all.client.offices.slots(officeId, service);
  const choose = (index: number) =>
    ({ officeId, service, startsAt: items[index]!.startsAt }) as const;
  all.network.sent.length = 0;
  return { ...all, bookings, as, choose };
}

describe('a visit', () => {
  it('is booked without an account, moved, and cancelled', async () => {
    const { bookings, as, choose } = await withKey();
    const held = await bookings.hold(choose(0), as);
    expect(held).toMatchObject({ state: 'held', service });
    const booked = await bookings.confirm(held.id, as);
    const { startsAt } = choose(5);
    const moved = await bookings.change(held.id, startsAt, { ...as, ifMatch: booked.etag });
    expect(moved).toMatchObject({ id: held.id, state: 'booked', startsAt });
    expect((await bookings.calendar(held.id, as)).type).toContain('text/calendar');
    expect((await bookings.cancel(held.id, as)).state).toBe('cancelled');
    expect((await bookings.get(held.id, as)).state).toBe('cancelled');
  });

  it('belongs to whoever has its key, which is in no address', async () => {
    const { bookings, as, choose, network } = await withKey();
    await bookings.hold(choose(0), as);
    expect((await bookings.list(as)).items).toHaveLength(1);
    expect((await bookings.list({ bookingKey: await bookings.newKey() })).items).toEqual([]);
    await expect(bookings.list()).rejects.toThrow(AuthenticationError);
    expect(network.operations().join()).not.toContain(as.bookingKey);
    expect(network.sent[0]?.headers.get('Booking-Key')).toBe(as.bookingKey);
  });

  it('is the account’s for whoever is signed in, beside those of the key', async () => {
    const { client } = await signedIn();
    const { bookings } = client.offices;
    const { items } = await client.offices.slots(officeId, service);
    const own = await bookings.hold({ officeId, service, startsAt: items[0]!.startsAt });
    expect((await bookings.confirm(own.id)).remindsAt).not.toBeUndefined();
    expect((await bookings.list()).items).toMatchObject([{ id: own.id, state: 'booked' }]);
  });

  it('is booked once, though answers get lost on the way', async () => {
    const { bookings, as, choose, network } = await withKey();
    network.fail(dropAfter, dropBefore);
    const held = await bookings.hold(choose(0), as);
    network.fail(dropAfter);
    await bookings.confirm(held.id, as);
    expect((await bookings.list(as)).items).toMatchObject([{ id: held.id, state: 'booked' }]);
  });

  it('says what is wrong: taken, or not to be had there', async () => {
    const { client, bookings, as, choose } = await withKey();
    await bookings.hold(choose(0), as);
    const late = bookings.hold(choose(0), { bookingKey: await bookings.newKey() });
    await expect(late).rejects.toThrow(ConflictError);
    await expect(late).rejects.toMatchObject({ code: 'slot_taken' });
    await expect(client.offices.slots(officeId, 'identity')).rejects.toThrow(ValidationError);
  });
});
