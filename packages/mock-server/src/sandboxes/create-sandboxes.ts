import { openSandboxes } from './open-sandboxes.js';
import type { Sandboxes, SandboxesOptions } from './sandboxes.js';

/** Sandboxes by name, each with its own clock, data and letters; they need no port and no process. */
export function createSandboxes(options: SandboxesOptions = {}): Sandboxes {
  return openSandboxes(options).sandboxes;
}
