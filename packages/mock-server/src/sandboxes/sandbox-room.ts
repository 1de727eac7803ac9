import { machineTime } from '../clock/clock-state.js';
import {
  type NewSandbox,
  SandboxError,
  type SandboxEntry,
  type SandboxRegister,
} from '../control/sandbox-register.js';
import type { OpenSandbox } from '../sandbox/open-sandbox.js';
import { reportError } from '../sandbox/report-error.js';
import { defaultName, isSandboxName } from './sandbox-name.js';
import type { SandboxesOptions } from './sandboxes.js';
import { describeTenant, isOver, newTenant, type Tenant } from './tenant.js';

/** How long those who are used are looked after between two requests. */
const attentionMs = 900_000;
const sweepEveryMs = 1000;

/** Holds the sandboxes of a process. */
export class SandboxRoom implements SandboxRegister {
  readonly #options: SandboxesOptions;
  readonly #tenants = new Map<string, Tenant>();
  readonly #leaving = new Set<Promise<void>>();
  #sweptAt = 0;
  #unnamed = 0;

  constructor(options: SandboxesOptions) {
    this.#options = options;
  }

  /** @throws {SandboxError} */
  open(name: string): OpenSandbox {
    const now = machineTime();
    const known = this.#tenants.get(name);
    if (known && !isOver(known, now)) {
      known.usedAt = now;
      return known.open;
    }
    return this.#add(name, {}).open;
  }

  create({ name = this.#freeName(), ...asked }: NewSandbox = {}): SandboxEntry {
    this.#sweep(machineTime());
    if (this.#tenants.has(name)) throw refusal('sandbox_exists', name);
    return describeTenant(name, this.#add(name, asked));
  }

  list(): SandboxEntry[] {
    this.#sweep(machineTime());
    return [...this.#tenants].map(([name, tenant]) => describeTenant(name, tenant));
  }

  async remove(name: string): Promise<void> {
    if (name === defaultName) throw refusal('sandbox_permanent', name);
    if (!this.#tenants.has(name)) throw refusal('sandbox_unknown', name);
    await this.#dismiss(name);
  }

  async tick(now: number): Promise<void> {
    this.#sweep(now);
    // What is due in the others happens, each thing at its own instant, when somebody asks for them again.
    const used = [...this.#tenants].filter(
      ([name, { usedAt }]) => name === defaultName || now - usedAt < attentionMs,
    );
    const { onError = reportError } = this.#options;
    for (const [, { open }] of used) await open.sandbox.clock.now().catch(onError);
  }

  async close(): Promise<void> {
    for (const name of this.#tenants.keys()) void this.#dismiss(name);
    await Promise.all(this.#leaving);
  }

  #add(name: string, asked: Omit<NewSandbox, 'name'>): Tenant {
    const { limit = 10_000 } = this.#options;
    if (!isSandboxName(name)) throw refusal('sandbox_name_invalid', name);
    this.#sweep(machineTime(), name);
    const count = this.#tenants.size - (this.#tenants.has(defaultName) ? 1 : 0);
    if (name !== defaultName && count >= limit) throw refusal('sandboxes_limit', name);
    const tenant = newTenant({ ...asked, name }, { options: this.#options, register: this });
    this.#tenants.set(name, tenant);
    return tenant;
  }

  /** Sees off those whose time is over: at once the one whose name is wanted, of the others now and then. */
  #sweep(now: number, wanted?: string): void {
    const old = wanted === undefined ? undefined : this.#tenants.get(wanted);
    if (old && wanted !== undefined && isOver(old, now)) void this.#dismiss(wanted);
    if (now - this.#sweptAt < sweepEveryMs && this.#sweptAt <= now) return;
    this.#sweptAt = now;
    for (const [name, tenant] of this.#tenants) if (isOver(tenant, now)) void this.#dismiss(name);
  }

  #dismiss(name: string): Promise<void> {
    const tenant = this.#tenants.get(name);
    this.#tenants.delete(name);
    const { onError = reportError } = this.#options;
    const leaving = (tenant?.open.sandbox.close() ?? Promise.resolve())
      .catch(onError)
      .finally(() => this.#leaving.delete(leaving));
    this.#leaving.add(leaving);
    return leaving;
  }

  #freeName(): string {
    do this.#unnamed += 1;
    while (this.#tenants.has(`sandbox-${this.#unnamed}`));
    return `sandbox-${this.#unnamed}`;
  }
}

const texts = {
  sandbox_name_invalid: (name: string) =>
    `${JSON.stringify(name)} is no name of a sandbox: up to 64 letters, digits, "-" and "_"`,
  sandbox_unknown: (name: string) => `There is no sandbox ${name}`,
  sandbox_exists: (name: string) => `There is a sandbox ${name} already`,
  sandbox_permanent: (name: string) => `The sandbox ${name} always is: reset it instead`,
  sandboxes_limit: (name: string) => `No room for ${name}: remove a sandbox, or raise the limit`,
};

function refusal(reason: keyof typeof texts, name: string): SandboxError {
  return new SandboxError(reason, texts[reason](name));
}
