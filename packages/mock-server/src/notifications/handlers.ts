import type { Moment } from '../clock/moment.js';
import type { HandlersOf } from '../http/operation.js';
import { requireMatch, etagOf } from '../http/etag.js';
import { json } from '../http/reply.js';
import { changed, toPreferences } from './change-preferences.js';
import { countsOf, feedOf, mark, ownNotification } from './feed.js';
import { preferencesOf, preferencesTable, type RegionOf } from './preferences.js';
import { toNotification } from './to-notification.js';

type Ids =
  | 'listNotifications'
  | 'getNotificationCounts'
  | 'getNotification'
  | 'markNotifications'
  | 'getNotificationPreferences'
  | 'changeNotificationPreferences';

export interface FeedParts {
  readonly regionOf: RegionOf;
  /** Whoever follows the account's events hears of it. */
  readonly noteMarks: (
    marks: { accountId: string; isRead: boolean; ids: readonly string[] },
    moment: Moment,
  ) => Promise<void>;
}

export function notificationHandlers({ regionOf, noteMarks }: FeedParts): HandlersOf<Ids> {
  return {
    async listNotifications(request, moment) {
      return json(200, await feedOf(request, moment, regionOf));
    },

    async getNotificationCounts({ caller }, moment) {
      return json(200, await countsOf(caller, moment));
    },

    async getNotification(request, moment) {
      const row = await ownNotification(request, moment);
      return json(200, await toNotification(row, request.locale, moment));
    },

    async markNotifications(request, moment) {
      const { body, caller } = request;
      const changedIds = await mark(request, moment);
      const marks = { accountId: caller.account.id, isRead: body.isRead, ids: changedIds };
      if (changedIds.length > 0) await noteMarks(marks, moment);
      return json(200, { changedIds, counts: await countsOf(caller, moment) });
    },

    async getNotificationPreferences({ caller }, moment) {
      const row = await preferencesOf(caller.account.id, moment);
      const preferences = await toPreferences(row, caller.account, { moment, regionOf });
      return json(200, preferences, { etag: preferences.etag });
    },

    async changeNotificationPreferences({ caller, body, headers, locale }, moment) {
      const row = await preferencesOf(caller.account.id, moment);
      requireMatch(headers['If-Match'], etagOf(row.version));
      const next = changed(row, body, { reachable: caller.account, locale });
      await moment.transaction.put(preferencesTable, next);
      const preferences = await toPreferences(next, caller.account, { moment, regionOf });
      return json(200, preferences, { etag: preferences.etag });
    },
  };
}
