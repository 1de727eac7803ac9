// Loaded by the first watcher.
import type { Application, ApplicationEvent } from '@drsk/contract';
import { byPages } from '../http/events/by-pages.js';
import { byStream } from '../http/events/by-stream.js';
import { follow, persistently, type Ways } from '../http/events/follow.js';
import type { WatchOptions } from '../http/events/watch-options.js';
import type { Http } from '../http/http.js';
import type { Watching } from './watch.js';

export function watchingOf(http: Http): Watching {
  return {
    watch: (applicationId?: string, options: WatchOptions = {}) => {
      const watched = { http, applicationId, options };
      return Object.assign(eventsOf(watched), {
        until: (isDone: (application: Application) => boolean) => applicationOnce(watched, isDone),
      });
    },
  };
}

/** Whose events are wanted: of one application, or of all. */
interface Watched {
  http: Http;
  applicationId: string | undefined;
  options: WatchOptions;
}

async function* eventsOf({
  http,
  applicationId,
  options,
}: Watched): AsyncGenerator<ApplicationEvent> {
  for await (const { event } of follow(waysOf(http), options))
    if (event && isWanted(event, applicationId)) yield event;
}

/** The application as soon as it is so, now or later. */
async function applicationOnce(
  { http, applicationId = '', options }: Watched,
  isDone: (application: Application) => boolean,
): Promise<Application> {
  const { signal } = options;
  const get = http.get('/applications/{applicationId}');
  for await (const { event } of follow(waysOf(http), options)) {
    // Without an event it is a new connection: nobody knows yet what the application is.
    if (event && !isWanted(event, applicationId)) continue;
    const application = await persistently(() => get(applicationId, { signal }), options);
    if (isDone(application)) return application;
  }
  throw new TypeError('Events never end');
}

function waysOf(http: Http): Ways<ApplicationEvent> {
  const list = http.get('/applications/events/page');
  const open = http.stream('/applications/events');
  return {
    stream: (link) => byStream({ open, type: 'application' }, link),
    'long-poll': (link) => byPages({ list, wait: 25 }, link),
    poll: (link) => byPages({ list, wait: 0 }, link),
  };
}

function isWanted(event: ApplicationEvent, applicationId: string | undefined): boolean {
  return applicationId === undefined || event.applicationId === applicationId;
}
