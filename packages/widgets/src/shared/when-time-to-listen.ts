/** Milliseconds: what the page itself asks for at its beginning goes first. */
const patience = 2_000;

/** Resolves when it is time to listen to what happens; never, when nobody wants to any more. */
export function whenTimeToListen(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
