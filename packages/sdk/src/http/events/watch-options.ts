import type { RequestOptions } from '../request-options.js';

/** How events come: as they happen, with a request that waits for them, or with one every few seconds. */
export type WatchWay = 'stream' | 'long-poll' | 'poll';

/** Whether somebody looks at the page. */
export interface PageVisibility {
  readonly isHidden: boolean;
  /** Returns what stops that. */
  onChange(listener: () => void): () => void;
}

export interface WatchOptions extends Pick<RequestOptions, 'signal'> {
  /** Id of the last event that is known; by default the present. */
  after?: string | undefined;
  /** The best first: each stands in for those before it where they do not get through. All of them by default. */
  ways?: readonly WatchWay[] | undefined;
  /** Nothing is asked while it is hidden, and nothing is missed; by default the document, where there is one. */
  page?: PageVisibility | undefined;
  /** Once it is settled from which event on all are heard: what was read before may have changed by then, unheard. */
  onBegin?: (() => unknown) | undefined;
  /** What waits between two tries; by default a timer. */
  pause?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined;
  /** From 0 to 1, so that pages which have lost a server do not come back all at once. */
  random?: (() => number) | undefined;
}
