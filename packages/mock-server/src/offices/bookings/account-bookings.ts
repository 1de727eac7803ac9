import type { Booking } from '@drsk/contract';
import { nextBookingState } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { bookingTable } from './booking.js';
import { toBooking } from './to-booking.js';
import { accountOwner, bookingsOf } from './visitor.js';

/** All visits of an account, those that are over too. */
export async function allBookings(accountId: string, { transaction }: Moment): Promise<Booking[]> {
  const query = { index: 'owner', prefix: `${accountOwner(accountId)}/` };
  return (await transaction.list(bookingTable, query)).map((row) => toBooking(row, row.locale));
}

/** Gives the times back of somebody who closes their account: nobody could cancel them any more. */
export async function giveBackVisits(accountId: string, moment: Moment): Promise<void> {
  const { transaction, jobs, now } = moment;
  for (const row of await bookingsOf([accountOwner(accountId)], moment)) {
    const state = nextBookingState(row, 'cancel', now);
    if (state === undefined) continue;
    await jobs.cancelAllOf(row.id);
    const { version } = row;
    const ended = { state, version: version + 1, heldUntil: null, remindsAt: null };
    await transaction.put(bookingTable, { ...row, ...ended });
  }
}

/** Nothing is kept of them: no law asks for it. */
export async function eraseBookings(accountId: string, moment: Moment): Promise<void> {
  const { transaction, jobs } = moment;
  const query = { index: 'owner', prefix: `${accountOwner(accountId)}/` };
  for (const { id } of await transaction.list(bookingTable, query)) {
    await jobs.cancelAllOf(id);
    await transaction.remove(bookingTable, id);
  }
}
