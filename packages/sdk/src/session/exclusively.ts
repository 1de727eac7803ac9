const patience = 5_000;

/** Runs the task while no other tab runs one of that name; where tabs cannot agree, or one hangs, it runs anyway. */
export async function exclusively<T>(
  lockName: string | undefined,
  task: () => Promise<T>,
): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks || lockName === undefined) return task();
  let isRunning = false;
  const run = (): Promise<T> => {
    isRunning = true;
    return task();
  };
  try {
    return await locks.request(lockName, { signal: AbortSignal.timeout(patience) }, run);
  } catch (error) {
    if (isRunning) throw error;
    return task();
  }
}
