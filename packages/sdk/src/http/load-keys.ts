import { ConnectionError } from '../drsk-error.js';
import type * as Keys from './keys.js';

/** Loads what makes keys and proves them, for who signs in with one. */
export async function loadKeys(operation: string): Promise<typeof Keys> {
  try {
    return await import('./keys.js');
  } catch {
    throw new ConnectionError(operation, false);
  }
}
