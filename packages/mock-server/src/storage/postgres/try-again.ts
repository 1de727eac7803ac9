/** Of connections that have ended: by the system, and by PostgreSQL (class 57: the server stops, or somebody ends them). */
const lost = /^(?:EPIPE|ECONNRESET|57P0\d)$/;

/** Does what changes nothing, and again where only the connection was lost: one that has lain idle is known by its use. */
export async function tryAgain<T>(work: () => Promise<T>, times = 8): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (times === 0 || !isLost(error)) throw error;
    return tryAgain(work, times - 1);
  }
}

function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return lost.test(code) || error.message.startsWith('Connection terminated');
}
