/** What a timer can wait, 24 days: it would not wait at all for more. */
const longest = 2 ** 31 - 1;

/**
 * Limits work by time and a signal: it comes to what it does, or at once to why it may not go on, and then the signal that
 * it was given aborts. That is its own and not the caller's: Node keeps for ever whatever was made to follow one.
 */
export function limitedBy(late: () => Error) {
  /** `time` is in milliseconds; 0 for ever. */
  return async <T>(
    time: number,
    signal: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    signal?.throwIfAborted();
    const working = new AbortController();
    const { signal: own } = working;
    const stop = (): void => working.abort(signal?.aborted ? signal.reason : late());
    const stopped = new Promise<never>((_resolve, reject) => {
      own.addEventListener('abort', () => reject(own.reason));
    });
    const timer = time && setTimeout(stop, Math.min(time, longest));
    signal?.addEventListener('abort', stop);
    try {
      return await Promise.race([work(own), stopped]);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  };
}
