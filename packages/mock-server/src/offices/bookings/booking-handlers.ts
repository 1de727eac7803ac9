import { nextBookingState, visitRules } from '@drsk/domain';
import type { BookingState } from '@drsk/contract';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { etagOf, requireMatch } from '../../http/etag.js';
import type { HandlersOf } from '../../http/operation.js';
import { file, json, ProblemError } from '../../http/reply.js';
import { requireService } from '../office-handlers.js';
import { sampleOffice } from '../offices.js';
import { announceVisit } from './announce-visit.js';
import { letGo, scheduled } from './booking-jobs.js';
import { type BookingRow, bookingTable } from './booking.js';
import { freePlace, type Place } from './free-slots.js';
import { bookingReply, toBooking } from './to-booking.js';
import { bookingsOf, ownBooking, ownersOf } from './visitor.js';

type Bookings =
  | 'listBookings'
  | 'holdVisit'
  | 'getBooking'
  | 'confirmVisit'
  | 'changeVisit'
  | 'cancelVisit'
  | 'getBookingCalendar';

/** Visits to offices, with an account and without (ЛК/7). */
export const bookingHandlers: HandlersOf<Bookings> = {
  async listBookings(request, moment) {
    const rows = await bookingsOf(await ownersOf(request), moment);
    const shown = rows.filter(({ state }) => state !== 'expired');
    return json(200, { items: shown.map((row) => toBooking(row, request.locale)), next: null });
  },

  async holdVisit(request, moment) {
    const owners = await ownersOf(request);
    const { officeId, service, startsAt } = request.body;
    const office = sampleOffice(officeId);
    requireService(office, service, request.locale);
    const own = await bookingsOf(owners, moment);
    requireRoom(own);
    for (const row of own) if (row.state === 'held') await letGo(row, moment);
    const place = await freePlace(office, startsAt, moment);
    const { random, now } = moment;
    const row: BookingRow = {
      id: random.id('booking'),
      version: 1,
      state: 'held',
      number: random.code(4),
      owner: owners[0] ?? '',
      officeId: office.id,
      service,
      ...place,
      heldUntil: later(now, { minutes: visitRules.holdMinutes }),
      remindsAt: null,
      createdAt: now,
      locale: request.locale,
    };
    await store(row, moment);
    return bookingReply(201, row, request.locale);
  },

  async getBooking(request, moment) {
    return bookingReply(200, await ownBooking(request, moment), request.locale);
  },

  async confirmVisit(request, moment) {
    const row = await ownBooking(request, moment);
    if (row.state === 'booked') return bookingReply(200, row, request.locale);
    const state = requireMove(row, 'confirm', moment);
    requireRoom(await bookingsOf(await ownersOf(request), moment));
    const place = row.state === 'held' ? {} : await placeAgain(row, moment);
    const booked = await store({ ...next(row, state), ...place }, moment);
    await announceVisit(booked, 'visit-booked', moment);
    return bookingReply(200, booked, request.locale);
  },

  async changeVisit(request, moment) {
    const row = await ownBooking(request, moment);
    requireMatch(request.headers['If-Match'], etagOf(row.version));
    const state = requireMove(row, 'change', moment);
    const { startsAt } = request.body;
    const isSame = Date.parse(startsAt) === Date.parse(row.startsAt);
    if (isSame) return bookingReply(200, row, request.locale);
    const place = await freePlace(sampleOffice(row.officeId), startsAt, moment);
    const moved = await store({ ...next(row, state), ...place }, moment);
    await announceVisit(moved, 'visit-changed', moment);
    return bookingReply(200, moved, request.locale);
  },

  async cancelVisit(request, moment) {
    const row = await ownBooking(request, moment);
    const state = requireMove(row, 'cancel', moment);
    if (row.state === state) return bookingReply(200, row, request.locale);
    const cancelled = await store(next(row, state), moment);
    if (row.state === 'booked') await announceVisit(cancelled, 'visit-cancelled', moment);
    return bookingReply(200, cancelled, request.locale);
  },

  async getBookingCalendar(request, moment) {
    const row = await ownBooking(request, moment);
    const { locale } = request;
    const { writeVisit } = await import('./write-visit.js');
    return file('text/calendar', writeVisit(row, { ...moment, locale }), `${row.number}.ics`);
  },
};

/** Of what was held too long: as soon as it was offered then, it is offered still. */
function placeAgain(row: BookingRow, moment: Moment): Promise<Place> {
  const then = { ...moment, now: row.createdAt };
  return freePlace(sampleOffice(row.officeId), row.startsAt, then);
}

function next(row: BookingRow, state: BookingState): BookingRow {
  return { ...row, state, version: row.version + 1, heldUntil: null };
}

async function store(row: BookingRow, moment: Moment): Promise<BookingRow> {
  const stored = await scheduled(row, moment);
  await moment.transaction.put(bookingTable, stored);
  return stored;
}

/** @throws {ProblemError} 409 for whoever has as many visits before them as can be */
function requireRoom(own: readonly BookingRow[]): void {
  const booked = own.filter(({ state }) => state === 'booked');
  if (booked.length >= visitRules.most) throw new ProblemError(409, 'bookings_limit');
}

/** @throws {ProblemError} 409 where it cannot be made any more */
function requireMove(
  row: BookingRow,
  move: Parameters<typeof nextBookingState>[1],
  { now }: Moment,
): BookingState {
  const state = nextBookingState(row, move, now);
  if (state === undefined) throw new ProblemError(409, 'booking_over');
  return state;
}
