import type * as Keys from './keys.js';
import { loadPart } from './load-part.js';

/** Loads what makes keys and proves them, for who signs in with one. */
export function loadKeys(operation: string): Promise<typeof Keys> {
  return loadPart(operation, () => import('./keys.js'));
}
