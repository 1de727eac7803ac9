/** Makes an error as loud as one that nobody caught: a fault of the sandbox must not go by unseen. */
export function reportError(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
