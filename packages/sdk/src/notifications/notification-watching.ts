// Loaded by the first watcher.
import type { NotificationEvent } from '@drsk/contract';
import { type AccountEvent, accountEventsOf } from '../http/events/account-events.js';
import type { Sharing } from '../http/events/sharing.js';
import type { WatchOptions } from '../http/events/watch-options.js';
import type { Http } from '../http/http.js';
import type { Notifications } from './notifications.js';

export function notificationWatchingOf(http: Http): Pick<Notifications, 'watch'> {
  const sharing = accountEventsOf(http);
  return { watch: (options = {}) => eventsOf(sharing, options) };
}

async function* eventsOf(
  sharing: Sharing<AccountEvent>,
  options: WatchOptions,
): AsyncGenerator<NotificationEvent> {
  for await (const { event } of sharing.events(options))
    if (event?.notification) yield event.notification;
}
