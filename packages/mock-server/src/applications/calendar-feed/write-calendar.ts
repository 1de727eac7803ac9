import { actionMessages, formatBasis, type Locale } from '@drsk/domain';
import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Settings } from '../../clock/moment.js';
import { alarm, calendarFile } from '../../http/calendar-file.js';
import { pageAddress } from '../../outbox/page-address.js';
import { calendarMessages } from './calendar.messages.js';
import type { PublishedDeadline } from './published-deadline.js';

interface CalendarView {
  readonly locale: Locale;
  readonly now: string;
  readonly settings: Settings;
}

/** Days before the last one on which a calendar speaks up, at nine in the morning. */
const alarmDays = [5, 2, 1];
const sixHours = 6 * 3600;

/** Deadlines as a file of a calendar (RFC 5545): each one a whole day, which is the same in every time zone. */
export function writeCalendar(
  deadlines: readonly PublishedDeadline[],
  view: CalendarView,
): Uint8Array<ArrayBuffer> {
  const { locale } = view;
  return calendarFile({
    product: 'applications',
    locale,
    feed: { name: calendarMessages[locale].name, ttl: sixHours },
    events: deadlines.map((deadline) => toEvent(deadline, view)),
  });
}

function toEvent(deadline: PublishedDeadline, view: CalendarView): ICalEventData {
  const { uid, dueOn, sequence, changedAt, isMoot, basis, applicationId, actor } = deadline;
  const { locale, settings, now } = view;
  const address = `${pageAddress('/account/application', locale, settings)}#id=${applicationId}`;
  const summary = summaryOf(deadline, locale);
  const hasAlarms = !isMoot && actor === 'applicant';
  return {
    id: uid,
    start: new Date(`${dueOn}T00:00:00Z`),
    allDay: true,
    timezone: 'UTC',
    sequence,
    stamp: new Date(now),
    lastModified: new Date(changedAt),
    summary,
    description: calendarMessages[locale].description(formatBasis(basis, locale), address),
    url: address,
    status: isMoot ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: hasAlarms ? alarmDays.map((days) => alarm(days * 24 - 9, summary)) : [],
  };
}

function summaryOf({ kind, actor, number, isMoot }: PublishedDeadline, locale: Locale): string {
  const text = calendarMessages[locale];
  const { actors, actions } = actionMessages[locale];
  const summary =
    actor === 'applicant'
      ? text.own(actions[kind], number)
      : text.others(actors[actor], actions[kind], number);
  return isMoot ? text.moot(summary) : summary;
}
