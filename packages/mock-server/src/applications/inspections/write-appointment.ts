import type { InspectionAppointment } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import { ICalEventStatus } from 'ical-generator';
import type { Moment } from '../../clock/moment.js';
import { alarm, calendarFile } from '../../http/calendar-file.js';
import { pageAddress } from '../../outbox/page-address.js';
import type { ApplicationRow } from '../application.js';
import { appointmentMessages } from './appointment.messages.js';

interface Arranged {
  readonly application: ApplicationRow;
  readonly appointment: InspectionAppointment;
}

/** The inspection as a file of a calendar (RFC 5545): tentative until both sides agree. */
export function writeAppointment(
  { application, appointment }: Arranged,
  { locale, now, settings }: Pick<Moment, 'now' | 'settings'> & { locale: Locale },
): Uint8Array<ArrayBuffer> {
  const { startsAt, endsAt, state } = appointment;
  const { id, filing, version } = application;
  const text = appointmentMessages[locale];
  const summary = text.summary(filing?.number ?? '');
  const address = `${pageAddress('/account/application', locale, settings)}#id=${id}`;
  return calendarFile({
    product: 'applications',
    locale,
    events: [
      {
        id: `${id}-inspection`,
        sequence: version,
        start: new Date(startsAt),
        end: new Date(endsAt),
        stamp: new Date(now),
        summary,
        description: text.description(address),
        url: address,
        status: state === 'confirmed' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
        alarms: [alarm(24, summary)],
      },
    ],
  });
}
