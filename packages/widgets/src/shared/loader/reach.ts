import { firstOf } from './first-of.js';
import { tellLoadError } from './load-error-event.js';

const toldAfterMs = 7_500;

/**
 * What the first folder gives that has it. When none does, the page is told, and all of them are tried again when the
 * network is back.
 */
export async function reach<Result>(
  tag: string,
  folders: (round: number) => readonly string[],
  get: (folder: string) => Promise<Result>,
): Promise<Result> {
  for (let round = 0; ; round += 1) {
    // What is slow may still come.
    const slow = setTimeout(tellLoadError, toldAfterMs, { tag, reason: 'network' });
    try {
      return await firstOf(folders(round).map((folder) => () => get(folder)));
    } catch (error) {
      tellLoadError({ tag, reason: 'script', error, ...Object(error) });
    } finally {
      clearTimeout(slow);
    }
    await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
  }
}
