import type { Booking } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import { timeZoneOf } from '@drsk/domain';
import { etagOf } from '../../http/etag.js';
import { json } from '../../http/reply.js';
import { namesOf, sampleOffice } from '../offices.js';
import type { BookingRow } from './booking.js';

/** As its owner reads it. */
export function toBooking(row: BookingRow, locale: Locale): Booking {
  const { owner: _owner, window: _window, locale: _locale, version, ...rest } = row;
  const office = sampleOffice(row.officeId);
  const { name, address } = namesOf(office, locale);
  return {
    ...rest,
    etag: etagOf(version),
    officeName: name,
    address,
    timeZone: timeZoneOf(office.regionCode),
    isSample: true,
  };
}

export function bookingReply<const Status extends 200 | 201>(
  status: Status,
  row: BookingRow,
  locale: Locale,
) {
  const booking = toBooking(row, locale);
  return json(status, booking, { etag: booking.etag });
}
