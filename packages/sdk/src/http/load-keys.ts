import type * as Keys from './keys.js';
import { loadPart } from './load-part.js';

/** Loads what makes keys and proves them, and what renews sessions: a token lives for minutes before it is needed. */
export function loadKeys(operation: string): Promise<typeof Keys> {
  return loadPart(operation, () => import('./keys.js'));
}
