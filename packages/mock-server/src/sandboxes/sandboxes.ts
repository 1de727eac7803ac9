import type { ControlAccess } from '../control/control-access.js';
import type { NewSandbox, SandboxEntry } from '../control/sandbox-register.js';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.js';
import type { Storage } from '../storage/storage.js';

export interface SandboxesOptions extends Omit<SandboxOptions, 'storage'> {
  /** Where each keeps its state; in memory unless something is given. */
  readonly storage?: (name: string) => Storage | undefined;
  /** How many there may be at once, the one without a name not counted; 10 000 unless given. */
  readonly limit?: number;
  /** After how many seconds one that nobody uses is removed, by the machine's time; an hour unless given. */
  readonly ttlSeconds?: number;
  /** Who may control them; everybody unless given, since they are in this process. */
  readonly control?: ControlAccess;
}

/** Any number of sandboxes that know nothing of each other. */
export interface Sandboxes {
  /**
   * Answered by the sandbox that the request names: by its address (`/s/name/v1/…`), the header `Drsk-Sandbox`, or the cookie
   * `drsk-sandbox`; by the one without a name (`default`) where it names none. A new name is a new sandbox.
   */
  readonly fetch: Sandbox['fetch'];
  /**
   * The sandbox of a name; a new one where there is none.
   *
   * @throws {SandboxError} where it cannot be a name, or there are too many
   */
  sandbox(name?: string): Sandbox;
  /** @throws {SandboxError} also where there is one of the name already */
  create(asked?: NewSandbox): SandboxEntry;
  /** The oldest first. */
  list(): SandboxEntry[];
  /** @throws {SandboxError} where there is none, or it is the one without a name */
  remove(name: string): Promise<void>;
  /** Removes what nobody uses any more, and lets happen what is due in those that are used. */
  tick(): Promise<void>;
  close(): Promise<void>;
}
