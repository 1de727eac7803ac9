/** Waits for so many milliseconds of the machine. @throws the reason of an abort, at once */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const machinePause: Pause = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
    const abort = (): void => {
      stop();
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      stop();
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
  });
