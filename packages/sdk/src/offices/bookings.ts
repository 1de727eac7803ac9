import type { Booking, BookingPage, VisitChoice } from '@drsk/contract';
import type { Http } from '../http/http.js';
import {
  type EditOptions,
  type KeyedOptions,
  newKey,
  type RequestOptions,
} from '../http/request-options.js';
import { withHeader } from '../http/with-header.js';

/** Whose visits they are, besides those of the account that is signed in. */
export interface VisitorOptions {
  /**
   * The secret of somebody without an account, as `newKey` makes it: whoever has it can see, move and cancel the visits
   * that were booked with it, so it belongs into storage of the person's own browser.
   */
  bookingKey?: string | undefined;
}

export type BookingReadOptions = RequestOptions & VisitorOptions;
export type BookingOptions = KeyedOptions & VisitorOptions;
export type BookingEditOptions = EditOptions & BookingOptions;

/**
 * Visits to offices. Signed in, they belong to the account, else to the `bookingKey`; without either there is nobody to
 * book for (`AuthenticationError`).
 */
export interface Bookings {
  /** 128 bits of chance. */
  newKey(): Promise<string>;

  /** What is to come and what was cancelled, the soonest first: of the account and of the key. */
  list(options?: BookingReadOptions): Promise<BookingPage>;

  get(bookingId: string, options?: BookingReadOptions): Promise<Booking>;

  /**
   * Holds a time for ten minutes, in place of the one held before.
   *
   * @throws {ConflictError} with `slot_taken` when somebody else has it, `bookings_limit` with three visits to come.
   */
  hold(choice: VisitChoice, options?: BookingOptions): Promise<Booking>;

  /**
   * Books what is held, later than that too, unless somebody else was quicker.
   *
   * @throws {ConflictError} with `slot_taken`, `bookings_limit`, or `booking_over`.
   */
  confirm(bookingId: string, options?: BookingOptions): Promise<Booking>;

  /**
   * Moves a visit to another time; the one before is kept until the new one is sure.
   *
   * @throws {ConflictError} with `slot_taken`, `booking_over`, or `precondition_failed`.
   */
  change(bookingId: string, startsAt: string, options: BookingEditOptions): Promise<Booking>;

  /** @throws {ConflictError} with `booking_over` once it has begun. */
  cancel(bookingId: string, options?: BookingOptions): Promise<Booking>;

  /** The visit as a file for a calendar (RFC 5545). */
  calendar(bookingId: string, options?: BookingReadOptions): Promise<Blob>;
}

export function bookingsOf(http: Http): Bookings {
  const path = '/bookings/{bookingId}';
  const as = (options?: VisitorOptions): Http =>
    withHeader(http, 'Booking-Key', options?.bookingKey);
  return {
    newKey: async () => newKey(),
    list: (options) => as(options).get('/bookings')(options),
    get: (id, options) => as(options).get(path)(id, options),
    hold: (choice, options) => as(options).postOnce('/bookings')(choice, options),
    confirm: (id, options) => as(options).actOnce(`${path}/confirmation`)(id, options),
    change: (id, startsAt, options) =>
      as(options).postOnce(`${path}/change`, 'startsAt')(id, startsAt, options),
    cancel: (id, options) => as(options).actOnce(`${path}/cancellation`)(id, options),
    calendar: (id, options) => as(options).download(`${path}/calendar.ics`)(id, options),
  };
}
