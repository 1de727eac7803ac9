import type {
  BrowserSubscription,
  MarkedNotifications,
  NewPushSubscription,
  Notification,
  NotificationCounts,
  NotificationPage,
  NotificationEvent,
  NotificationMarksEvent,
  NotificationPreferences,
  NotificationPreferencesChange,
  PushSubscriptionPage,
  Unsubscription,
} from '@drsk/contract';
import type { WatchOptions } from '../http/events/watch-options.js';
import type { QueryOf } from '../http/operation-types.js';
import type { PagePromise } from '../http/page-promise.js';
import type { EditOptions, RequestOptions } from '../http/request-options.js';

/** Which notifications are asked for; `cursor` is `next` of the page before, `limit` is 20 by default. */
export type NotificationQuery = QueryOf<'get', '/notifications'>;

/** Browsers that show notifications of the account (Web Push, RFC 8030). */
export interface PushCalls {
  /** Which there are, and the `applicationServerKey` to subscribe with. */
  list(options?: RequestOptions): Promise<PushSubscriptionPage>;

  /**
   * Lets this browser show them, as `PushSubscription.toJSON()` describes it; a second time changes nothing more. It ends
   * with the session.
   *
   * @throws {ValidationError} at `/endpoint` or `/keys/p256dh` for what nothing can be sent to.
   */
  create(subscription: NewPushSubscription, options?: RequestOptions): Promise<BrowserSubscription>;

  remove(id: string, options?: RequestOptions): Promise<void>;
}

/** What the account is told, what became of its letters and text messages, and which of them are wanted. */
export interface Notifications {
  /** The first page, newest first; `for await` goes through all of them. */
  list(
    query?: NotificationQuery,
    options?: RequestOptions,
  ): PagePromise<Notification, NotificationPage>;

  get(id: string, options?: RequestOptions): Promise<Notification>;

  counts(options?: RequestOptions): Promise<NotificationCounts>;

  /** Those that are named, or all; `markUnread` of the answer's `changedIds` undoes it. */
  markRead(ids?: string[], options?: RequestOptions): Promise<MarkedNotifications>;

  markUnread(ids: string[], options?: RequestOptions): Promise<MarkedNotifications>;

  preferences(options?: RequestOptions): Promise<NotificationPreferences>;

  /**
   * Changes those that are named.
   *
   * @throws {ValidationError} at `/channels/0/isOn` with `demanded` for what a clause does not let anybody turn off.
   * @throws {ConflictError} with `precondition_failed` when somebody has changed them since `etag`.
   */
  changePreferences(
    change: NotificationPreferencesChange,
    options: EditOptions,
  ): Promise<NotificationPreferences>;

  readonly push: PushCalls;

  /**
   * What is new in the feed from now on, each once. Ends with the signal's reason, or with the session.
   *
   * @throws {NotFoundError} with `events_lost` when it was away for so long that events are missing: read the feed anew.
   */
  watch(options?: WatchOptions): AsyncIterable<NotificationEvent>;

  /**
   * What is marked as read, or as not read, from now on, in whichever session of the account: this one hears of its own
   * marks too. Ends as `watch` does.
   *
   * @throws {NotFoundError} as `watch` does
   */
  watchMarks(options?: WatchOptions): AsyncIterable<NotificationMarksEvent>;

  /** What the link of a letter unsubscribes from; needs no session, and changes nothing. */
  unsubscription(token: string, options?: RequestOptions): Promise<Unsubscription>;

  /** With one click, and without a session. */
  unsubscribe(token: string, options?: RequestOptions): Promise<Unsubscription>;

  /** Takes that back. */
  subscribeAgain(token: string, options?: RequestOptions): Promise<void>;
}
