import { isApiError, isConnectionError, isProblem } from '../../drsk-error.js';

const pauses = [5000, 15_000, 30_000, 60_000] as const;

/** Milliseconds to wait after so many failures in a row; not at all where waiting helps nobody. */
export function retryPause(error: unknown, failures: number): number | undefined {
  return mayPass(error) ? pauses[Math.min(failures, pauses.length - 1)] : undefined;
}

/** What ends by itself: no network, a server that is down or busy, others who write all the time. */
function mayPass(error: unknown): boolean {
  return (
    isConnectionError(error) ||
    isProblem(error, 'precondition_failed') ||
    (isApiError(error) && (error.status >= 500 || error.status === 429))
  );
}
