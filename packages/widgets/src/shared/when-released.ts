let isPressed = false;
let isWatched = false;

/** From now on it is known whether a button of the mouse, or a finger, is down. */
export function watchPointer(): void {
  if (isWatched) return;
  isWatched = true;
  addEventListener('pointerdown', () => (isPressed = true), true);
  for (const end of ['pointerup', 'pointercancel'])
    addEventListener(end, () => (isPressed = false), true);
}

/**
 * Runs at once, or after the click that is under way: what appears between pressing and letting go moves the button
 * from under the pointer, and the click is lost.
 */
export function whenReleased(run: () => void): void {
  if (!isPressed) {
    run();
    return;
  }
  const ends = new AbortController();
  const end = (): void => {
    ends.abort();
    setTimeout(run);
  };
  for (const type of ['pointerup', 'pointercancel'])
    addEventListener(type, end, { capture: true, signal: ends.signal });
}
