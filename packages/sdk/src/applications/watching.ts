// Loaded by the first watcher.
import type { Application, ApplicationEvent } from '@drsk/contract';
import { type AccountEvent, accountEventsOf } from '../http/events/account-events.js';
import { persistently } from '../http/events/follow.js';
import type { Sharing } from '../http/events/sharing.js';
import type { WatchOptions } from '../http/events/watch-options.js';
import type { Http } from '../http/http.js';
import type { Watching } from './watch.js';

export function watchingOf(http: Http): Watching {
  const sharing = accountEventsOf(http);
  return {
    watch: (applicationId?: string, options: WatchOptions = {}) => {
      const watched = { http, sharing, applicationId, options };
      return Object.assign(eventsOf(watched), {
        until: (isDone: (application: Application) => boolean) => applicationOnce(watched, isDone),
      });
    },
  };
}

/** Whose events are wanted: of one application, or of all. */
interface Watched {
  http: Http;
  sharing: Sharing<AccountEvent>;
  applicationId: string | undefined;
  options: WatchOptions;
}

async function* eventsOf({
  sharing,
  applicationId,
  options,
}: Watched): AsyncGenerator<ApplicationEvent> {
  for await (const { event } of sharing.events(options))
    if (event?.application && isWanted(event.application, applicationId)) yield event.application;
}

/** The application as soon as it is so, now or later. */
async function applicationOnce(
  { http, sharing, applicationId = '', options }: Watched,
  isDone: (application: Application) => boolean,
): Promise<Application> {
  const { signal } = options;
  const get = http.get('/applications/{applicationId}');
  for await (const { event } of sharing.events(options)) {
    // Without an event it is a new connection: nobody knows yet what the application is.
    if (event && !(event.application && isWanted(event.application, applicationId))) continue;
    const application = await persistently(() => get(applicationId, { signal }), options);
    if (isDone(application)) return application;
  }
  throw new TypeError('Events never end');
}

function isWanted(event: ApplicationEvent, applicationId: string | undefined): boolean {
  return applicationId === undefined || event.applicationId === applicationId;
}
