import type { Moments } from '../clock/moments.js';
import type { Responder } from './responder.js';

/** The sandbox that a request is for, as routes get it: they are the same for all of them. */
export interface SandboxBindings {
  readonly moments: Moments;
  readonly responder: Responder;
  /** Below which its addresses are, as in `/s/name`; empty where it has none of its own. */
  readonly folder: string;
}

export interface SandboxEnv {
  Bindings: SandboxBindings;
}
