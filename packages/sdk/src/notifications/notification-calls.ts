import type { Http } from '../http/http.js';
import { paged } from '../http/page-promise.js';
import { loadPart } from '../http/load-part.js';
import { onDemand } from '../on-demand.js';
import type { Notifications } from './notifications.js';

export function notificationCallsOf(http: Http, anybody: Http): Notifications {
  const list = http.get('/notifications');
  const mark = http.post('/notifications/reading');
  const createPush = http.post('/push-subscriptions');
  const unsubscribe = anybody.post('/unsubscriptions/{unsubscribeToken}');
  let watching: Pick<Notifications, 'watch' | 'watchMarks'> | undefined;
  const { watch, watchMarks } = onDemand(async (operation) => {
    const load = () => import('./notification-watching.js');
    const { notificationWatchingOf } = await loadPart(operation, load);
    return (watching ??= notificationWatchingOf(http)); // one for all watchers: they share a connection
  });
  return {
    list: (query = {}, options = {}) =>
      paged((cursor = query.cursor) =>
        list({ ...options, query: { ...query, ...(cursor !== undefined && { cursor }) } }),
      ),
    get: http.get('/notifications/{notificationId}'),
    counts: http.get('/notifications/counts'),
    markRead: (ids, options) =>
      mark({ isRead: true, ...(ids && { ids }) }, { ...options, ...canBeRepeated }),
    markUnread: (ids, options) => mark({ isRead: false, ids }, { ...options, ...canBeRepeated }),
    preferences: http.get('/notification-preferences'),
    changePreferences: http.patch('/notification-preferences'),
    push: {
      list: http.get('/push-subscriptions'),
      create: (subscription, options) => createPush(subscription, { ...options, ...canBeRepeated }),
      remove: http.delete('/push-subscriptions/{subscriptionId}'),
    },
    watch,
    watchMarks,
    unsubscription: anybody.get('/unsubscriptions/{unsubscribeToken}'),
    unsubscribe: (token, options) =>
      unsubscribe(token, { 'List-Unsubscribe': 'One-Click' }, { ...options, ...canBeRepeated }),
    subscribeAgain: anybody.delete('/unsubscriptions/{unsubscribeToken}'),
  };
}

/** A second time changes nothing more, though it is a POST. */
const canBeRepeated = { isRepeatable: true } as const;
