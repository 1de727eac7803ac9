import type { Application, ApplicationEvent } from '@drsk/contract';
import type { WatchOptions } from '../http/events/watch-options.js';

export interface ApplicationWatch extends AsyncIterable<ApplicationEvent> {
  /** The application as soon as it is so, now or later. */
  until(isDone: (application: Application) => boolean): Promise<Application>;
}

interface Watch {
  /** What happens to all applications. */
  (applicationId?: undefined, options?: WatchOptions): AsyncIterable<ApplicationEvent>;
  /** The same of one application. */
  (applicationId: string, options?: WatchOptions): ApplicationWatch;
}

export interface Watching {
  /**
   * What happens to applications from now on, each change once and in its order. Ends with the signal's reason, or with
   * the session.
   *
   * @throws {NotFoundError} with `events_lost` when it was away for so long that events are missing: read them anew.
   */
  readonly watch: Watch;
}
