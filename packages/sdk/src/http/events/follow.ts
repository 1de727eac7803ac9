import { isApiError } from '../../drsk-error.js';
import { abortable } from '../abortable.js';
import { documentPage, whenSeen } from './page-visibility.js';
import type { WatchOptions, WatchWay } from './watch-options.js';

/** What has arrived: an event, or that there is none up to that id. */
export interface Found<Event> {
  id: string;
  event?: Event;
  /** Milliseconds to wait before the next connection, if the server has said it. */
  retry?: number | undefined;
}

/** One connection. */
export interface Link {
  /** Id of the last event that has arrived. */
  after: string | undefined;
  signal: AbortSignal;
  pause: NonNullable<WatchOptions['pause']>;
}

/** What comes over one connection, by its way. */
export type Ways<Event> = Record<WatchWay, (link: Link) => AsyncIterable<Found<Event>>>;

const best: readonly WatchWay[] = ['stream', 'long-poll', 'poll'];

/** Milliseconds. */
const longestPause = 30_000;

/**
 * Everything after an event, over as many connections as it takes: each asks for a token of its own, and goes on where the
 * one before has stopped.
 */
export async function* follow<Event>(
  ways: Ways<Event>,
  options: WatchOptions,
): AsyncGenerator<Found<Event>, never> {
  const { page = documentPage, signal = never, pause = pauseFor, random = Math.random } = options;
  let { after } = options;
  let retry = 1_000;
  let failures = 0;
  for (;;) {
    await whenSeen(page, signal);
    const leaving = new AbortController();
    const link = { after, signal: AbortSignal.any([signal, leaving.signal]), pause };
    const stop = page.onChange(() => page.isHidden && leaving.abort());
    try {
      for await (const found of ways[wayAfter(failures, options.ways)](link)) {
        ({ id: after, retry = retry } = found);
        failures = 0;
        yield found;
      }
    } catch (error) {
      signal.throwIfAborted();
      if (isFinal(error)) throw error;
      if (!leaving.signal.aborted) failures += 1;
    } finally {
      stop();
      leaving.abort();
    }
    await pause(random() * Math.min(retry * 2 ** failures, longestPause), signal);
  }
}

/** The answer, asked for until there is one. */
export async function persistently<T>(
  ask: () => Promise<T>,
  { signal = never, pause = pauseFor, random = Math.random }: WatchOptions,
): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await ask();
    } catch (error) {
      signal.throwIfAborted();
      if (isFinal(error)) throw error;
    }
    await pause(random() * Math.min(1_000 * 2 ** failures, longestPause), signal);
  }
}

/** Milliseconds, unless somebody gives up. */
export async function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await abortable(over, signal).finally(() => clearTimeout(timer));
}

/** What another try would not mend: our server has said no. */
function isFinal(error: unknown): boolean {
  return (
    isApiError(error) && error.code !== undefined && error.status < 500 && error.status !== 429
  );
}

export const never = new AbortController().signal;

/** Two failures in a row are no accident: proxies keep streams back, and cut what takes long. */
function wayAfter(failures: number, ways: readonly WatchWay[] = best): WatchWay {
  return ways[Math.min(failures >> 1, ways.length - 1)] ?? 'poll';
}
