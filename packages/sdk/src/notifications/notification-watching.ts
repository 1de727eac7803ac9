// Loaded by the first watcher.
import { type AccountEvent, accountEventsOf } from '../http/events/account-events.js';
import type { WatchOptions } from '../http/events/watch-options.js';
import type { Http } from '../http/http.js';
import type { Notifications } from './notifications.js';

export function notificationWatchingOf(http: Http): Pick<Notifications, 'watch' | 'watchMarks'> {
  const sharing = accountEventsOf(http);
  async function* eventsOf<Event>(
    pick: (event: AccountEvent) => Event | undefined,
    options: WatchOptions = {},
  ): AsyncGenerator<Event> {
    for await (const { event } of sharing.events(options)) {
      const picked = event && pick(event);
      if (picked) yield picked;
    }
  }
  return {
    watch: (options) => eventsOf(({ notification }) => notification, options),
    watchMarks: (options) => eventsOf(({ marks }) => marks, options),
  };
}
