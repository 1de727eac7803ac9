import type { Locale } from '@drsk/domain';
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalCalendarData,
  type ICalEventData,
} from 'ical-generator';

interface CalendarFile {
  readonly product: 'applications' | 'offices';
  readonly locale: Locale;
  readonly events: ICalEventData[];
  /** What a calendar that reads it again and again should know. */
  readonly feed?: Pick<ICalCalendarData, 'name' | 'ttl'>;
}

/** Events as a file of a calendar (RFC 5545). */
export function calendarFile({
  product,
  locale,
  events,
  feed,
}: CalendarFile): Uint8Array<ArrayBuffer> {
  const calendar = ical({
    prodId: { company: 'drsk', product, language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ...feed,
    events,
  });
  // The library leaves the last line open.
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

/** A calendar speaks up so many hours before; `description` is what it then says. */
export function alarm(hoursBefore: number, description: string) {
  return { type: ICalAlarmType.display, trigger: hoursBefore * 3600, description };
}
