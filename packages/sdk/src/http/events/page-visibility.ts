import { abortable } from '../abortable.js';
import type { PageVisibility } from './watch-options.js';

/** Always seen, where there is no document. */
export const documentPage: PageVisibility = {
  get isHidden() {
    return globalThis.document?.visibilityState === 'hidden';
  },
  onChange: (listener) => {
    globalThis.document?.addEventListener('visibilitychange', listener);
    return () => globalThis.document?.removeEventListener('visibilitychange', listener);
  },
};

export async function whenSeen(page: PageVisibility, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  while (page.isHidden) {
    let stop = (): void => {};
    const changed = new Promise<void>((resolve) => {
      stop = page.onChange(resolve);
    });
    await abortable(changed, signal).finally(() => stop());
  }
}
