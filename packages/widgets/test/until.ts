import { waitUntil } from '@open-wc/testing';
import type { DrskElement } from '../src/shared/drsk-element.js';
import { texts } from './typing.js';

/** Waits as long as a busy machine may need. */
export function until(isSo: () => unknown, what?: string): Promise<void> {
  return waitUntil(isSo, what, { interval: 10, timeout: 15_000 });
}

/** Waits until the widget shows a text like that. */
export async function untilShown(element: DrskElement, text: RegExp): Promise<void> {
  await until(() => texts(element, '.container').some((shown) => text.test(shown)), `${text}`);
  await element.updateComplete;
}
