import type { Locale } from './http-options.js';

/** What every call takes, last and optional. */
export interface RequestOptions {
  /** Aborting rejects the call with the signal's reason, at once. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt; 0 waits for ever. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call with its retries; 0 waits for ever. */
  totalTimeout?: number | undefined;
  /** Of the texts in the answer; by default the client's. */
  locale?: Locale | undefined;
}

/** A call that creates or moves something: with one key it happens once, however often it is sent. */
export interface KeyedOptions extends RequestOptions {
  /** By default one of its own for every call, kept on its retries. */
  idempotencyKey?: string | undefined;
}

/** A call that changes what was read before. */
export interface EditOptions extends RequestOptions {
  /** The `etag` of what was read; a newer version there is a `ConflictError`. */
  ifMatch: string;
}

/** A call that is answered with events as they happen. */
export interface StreamOptions extends RequestOptions {
  /** Id of the last event that has arrived. */
  lastEventId?: string | undefined;
}

/** A key for one call. Not `randomUUID`: browsers keep that from pages without https. */
export function newKey(): string {
  return crypto.getRandomValues(new BigUint64Array(2)).join('-');
}
