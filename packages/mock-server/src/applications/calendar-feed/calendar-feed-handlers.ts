import type { Moment } from '../../clock/moment.js';
import type { HandlersOf } from '../../http/operation.js';
import { json, noContent, problem } from '../../http/reply.js';
import {
  type CalendarFeedRow,
  closeFeed,
  describeFeed,
  feedOf,
  findFeed,
  keepPublished,
  openFeed,
} from './calendar-feed.js';
import { deadlinesOf } from './deadlines.js';
import { publish } from './published-deadline.js';

/** Whether a person may still act in an account: who left reads no more of it. */
export type MayAct = (
  role: Pick<CalendarFeedRow, 'personId' | 'accountId'>,
  moment: Moment,
) => Promise<boolean>;

export function calendarFeedHandlers(
  mayAct: MayAct,
): HandlersOf<
  'getCalendarFeed' | 'createCalendarFeed' | 'revokeCalendarFeed' | 'readCalendarFeed'
> {
  return {
    async getCalendarFeed({ caller }, moment) {
      return json(200, describeFeed(await feedOf(caller, moment)));
    },

    async createCalendarFeed({ caller, body, sandboxUrl }, moment) {
      const token = await openFeed(caller, body.language, moment);
      const url = `${sandboxUrl}/v1/calendar/${token}.ics`;
      return json(201, { ...describeFeed(await feedOf(caller, moment)), url });
    },

    async revokeCalendarFeed({ caller }, moment) {
      await closeFeed(caller, moment);
      return noContent();
    },

    async readCalendarFeed({ path }, moment) {
      const feed = await findFeed(path.calendarFile.replace(/\.ics$/, ''), moment);
      if (!feed || !(await mayAct(feed, moment))) return problem(404, 'not_found');
      const deadlines = await deadlinesOf(feed.accountId, moment);
      const published = publish(feed.published, deadlines, moment.now);
      await keepPublished(feed, published, moment);
      const { now, settings } = moment;
      const { writeCalendar } = await import('./write-calendar.js');
      const body = writeCalendar(published, { locale: feed.locale, now, settings });
      return { status: 200, type: 'text/calendar', body, headers: { 'x-robots-tag': 'noindex' } };
    },
  };
}
