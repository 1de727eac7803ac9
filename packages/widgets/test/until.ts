import type { DrskElement } from '../src/shared/drsk-element.js';
import { texts } from './typing.js';

/** As long as a busy machine may need, by a clock that no test sets. */
const patience = 15_000;

/** Waits until it is so. */
export async function until(isSo: () => unknown, what = 'it is so'): Promise<void> {
  const end = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Timeout: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until the widget shows a text like that. */
export async function untilShown(element: DrskElement, text: RegExp): Promise<void> {
  await until(() => texts(element, '.container').some((shown) => text.test(shown)), `${text}`);
  await element.updateComplete;
}
