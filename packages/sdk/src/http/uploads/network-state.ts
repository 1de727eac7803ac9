/** Whether the browser knows that there is no network; elsewhere nobody knows. */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

/** Each time it is lost. */
export function whenOffline(listener: () => void, signal: AbortSignal): void {
  globalThis.addEventListener?.('offline', listener, { signal });
}

export function whenOnline(listener: () => void, signal: AbortSignal): void {
  globalThis.addEventListener?.('online', listener, { once: true, signal });
}
