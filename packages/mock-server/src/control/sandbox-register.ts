import type { components } from '../generated/control/types.js';
import type { SandboxOptions } from '../sandbox/sandbox.js';

/** What is asked for; what is not given is as for all. */
export type NewSandbox = Omit<components['schemas']['NewSandbox'], 'scenario'> &
  Pick<SandboxOptions, 'scenario'>;
export type SandboxEntry = components['schemas']['SandboxEntry'];

/** The sandboxes of a process, as far as one of them knows of the others. */
export interface SandboxRegister {
  /** @throws {SandboxError} */
  create(asked?: NewSandbox): SandboxEntry;
  /** The oldest first. */
  list(): SandboxEntry[];
  /** @throws {SandboxError} */
  remove(name: string): Promise<void>;
}

const reasons = {
  sandbox_name_invalid: 400,
  sandbox_unknown: 404,
  sandbox_exists: 409,
  sandbox_permanent: 409,
  sandboxes_limit: 429,
} as const;

/** Why there is no such sandbox. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  readonly reason: keyof typeof reasons;

  constructor(reason: keyof typeof reasons, text: string) {
    super(text);
    this.reason = reason;
  }

  get status(): number {
    return reasons[this.reason];
  }
}
