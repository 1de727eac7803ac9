import type { TimelineEvent } from '@drsk/contract';
import type { Locale } from '../messages.js';
import { eventMessages, reportMessages } from './events.messages.js';

/** What has happened, in words; a report after an inspection that found something is about that (п. 89). */
export function eventName(
  event: TimelineEvent,
  timeline: readonly TimelineEvent[],
  locale: Locale,
): string {
  const before = timeline.slice(0, timeline.indexOf(event));
  const isAboutRemarks =
    event.kind === 'fulfilment_notified' && before.some(({ kind }) => kind === 'remarks_listed');
  return isAboutRemarks ? reportMessages[locale].remarks : eventMessages[locale][event.kind];
}
