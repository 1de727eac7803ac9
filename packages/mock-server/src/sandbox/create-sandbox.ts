import { alone, openSandbox } from './open-sandbox.js';
import type { Sandbox, SandboxOptions } from './sandbox.js';

/** A whole account service with its own time, data and letters; it needs no port and no process. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return openSandbox(options, alone).sandbox;
}
