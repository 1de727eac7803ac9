interface Turn {
  signal: AbortSignal;
  /** Resolves when the tab whose turn it is says nothing any more: it hangs, and its turn is over. */
  silence: (signal: AbortSignal) => Promise<void>;
}

/** Runs the task while no other tab runs one of that name; rejects with an AbortError when another tab takes over. */
export async function inTurn(
  name: string,
  task: (signal: AbortSignal) => Promise<void>,
  { signal, silence }: Turn,
): Promise<void> {
  const { locks } = navigator;
  const leaving = new AbortController();
  const waiting = new AbortController();
  const own = AbortSignal.any([signal, leaving.signal]);
  let isRunning = false;
  const run = (): Promise<void> => {
    isRunning = true;
    return task(own);
  };
  silence(own).then(
    () => waiting.abort(),
    () => undefined, // left before
  );
  try {
    await locks.request(name, { signal: AbortSignal.any([signal, waiting.signal]) }, run);
  } catch (error) {
    if (isRunning || !waiting.signal.aborted) throw error;
    await locks.request(name, { steal: true }, run);
  } finally {
    leaving.abort();
  }
}
