import { ConnectionError } from '../drsk-error.js';

/**
 * Loads a part of the client that comes when it is needed.
 *
 * @throws {ConnectionError} when it cannot be loaded now; the next call asks again.
 */
export async function loadPart<Part>(operation: string, load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    throw new ConnectionError(operation, false);
  }
}
