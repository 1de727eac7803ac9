const patience = 5_000;

/** Runs the task while no other tab runs one of that name; where tabs cannot agree, or one hangs, it runs anyway. */
export async function exclusively<T>(
  lockName: string | undefined,
  task: () => Promise<T>,
): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks || lockName === undefined) return task();
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patience);
  let isRunning = false;
  const run = (): Promise<T> => {
    clearTimeout(timer);
    isRunning = true;
    return task();
  };
  try {
    return await locks.request(lockName, { signal: waiting.signal }, run);
  } catch (error) {
    if (isRunning) throw error;
    return task();
  }
}
