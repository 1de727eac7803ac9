import { type Locale, officeMessages } from '@drsk/domain';
import { ICalEventStatus } from 'ical-generator';
import type { Moment } from '../../clock/moment.js';
import { alarm, calendarFile } from '../../http/calendar-file.js';
import { pageAddress } from '../../outbox/page-address.js';
import { namesOf, sampleOffice } from '../offices.js';
import type { BookingRow } from './booking.js';

/** Hours before, at which a calendar speaks up. */
const alarmHours = [24, 2];

/** A visit as a file of a calendar (RFC 5545): one event, however often it is moved. */
export function writeVisit(
  row: BookingRow,
  { locale, now, settings }: Pick<Moment, 'now' | 'settings'> & { locale: Locale },
): Uint8Array<ArrayBuffer> {
  const office = sampleOffice(row.officeId);
  const { name, address } = namesOf(office, locale);
  const summary = `${name}: ${officeMessages[locale].services[row.service]}, № ${row.number}`;
  const isOn = row.state === 'booked' || row.state === 'held';
  const { latitude: lat, longitude: lon } = office.position;
  return calendarFile({
    product: 'offices',
    locale,
    events: [
      {
        id: row.id,
        sequence: row.version,
        start: new Date(row.startsAt),
        end: new Date(row.endsAt),
        stamp: new Date(now),
        summary,
        location: { title: address, geo: { lat, lon } },
        url: pageAddress('/offices', locale, settings),
        status: statusOf(row),
        alarms: isOn ? alarmHours.map((hours) => alarm(hours, summary)) : [],
      },
    ],
  });
}

function statusOf({ state }: BookingRow): ICalEventStatus {
  if (state === 'booked') return ICalEventStatus.CONFIRMED;
  return state === 'held' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CANCELLED;
}
