import type { Application, ApplicationEvent } from '@drsk/contract';
import type { WatchOptions } from '../http/events/watch-options.js';
import type { Http } from '../http/http.js';
import { loadPart } from '../http/load-part.js';

export interface ApplicationWatch extends AsyncIterable<ApplicationEvent> {
  /** The application as soon as it is so, now or later. */
  until(isDone: (application: Application) => boolean): Promise<Application>;
}

export interface Watching {
  /**
   * What happens to all applications from now on, each once and in its order. Ends with the signal's reason, or with the
   * session.
   *
   * @throws {NotFoundError} with `events_lost` when it was away for so long that events are missing: read them anew.
   */
  watch(applicationId?: undefined, options?: WatchOptions): AsyncIterable<ApplicationEvent>;

  /** The same of one application. */
  watch(applicationId: string, options?: WatchOptions): ApplicationWatch;
}

export function watchingOf(http: Http): Watching {
  return {
    watch: (applicationId?: string, options: WatchOptions = {}) => {
      const load = () => loadPart('GET /applications/events', () => import('./watching.js'));
      const watched = { http, applicationId, options };
      return {
        async *[Symbol.asyncIterator]() {
          yield* (await load()).eventsOf(watched);
        },
        until: async (isDone: (application: Application) => boolean) =>
          (await load()).applicationOnce(watched, isDone),
      };
    },
  };
}
