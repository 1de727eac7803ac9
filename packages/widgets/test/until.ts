import { waitUntil } from '@open-wc/testing';
import type { DrskElement } from '../src/shared/drsk-element.js';
import { texts } from './typing.js';

/** Waits until the widget shows a text like that. */
export async function untilShown(element: DrskElement, text: RegExp): Promise<void> {
  await waitUntil(() => texts(element, '.container').some((shown) => text.test(shown)), `${text}`);
  await element.updateComplete;
}
