import { machineTime } from '../clock/clock-state.js';
import type { NewSandbox, SandboxEntry, SandboxRegister } from '../control/sandbox-register.js';
import { type OpenSandbox, openSandbox } from '../sandbox/open-sandbox.js';
import { defaultName, folderOf } from './sandbox-name.js';
import type { SandboxesOptions } from './sandboxes.js';

/** A sandbox that is there, and how long it stays. */
export interface Tenant {
  readonly open: OpenSandbox;
  readonly createdAt: number;
  readonly ttlMs: number;
  usedAt: number;
}

interface House {
  readonly options: SandboxesOptions;
  readonly register: SandboxRegister;
}

/** Of what is asked for; the rest is as it is for all. */
export function newTenant(
  { name = defaultName, ...asked }: NewSandbox,
  { options, register }: House,
): Tenant {
  const { ttlSeconds: usualTtl = 3600, storage, control, ...usual } = options;
  const { ttlSeconds = usualTtl, ...own } = asked;
  const kept = storage?.(name);
  const given = { ...withName(usual, name), ...own, ...(kept && { storage: kept }) };
  const access = control ?? { kind: 'open' };
  const now = machineTime();
  return {
    open: openSandbox(given, { folder: folderOf(name), register, access }),
    createdAt: now,
    usedAt: now,
    ttlMs: name === defaultName ? Infinity : ttlSeconds * 1000,
  };
}

export function isOver({ usedAt, ttlMs }: Tenant, now: number): boolean {
  return now - usedAt >= ttlMs;
}

export function describeTenant(name: string, { createdAt, usedAt, ttlMs }: Tenant): SandboxEntry {
  const folder = folderOf(name);
  return {
    name,
    apiPath: `${folder}/v1`,
    consolePath: `${folder}/_sandbox/`,
    createdAt: new Date(createdAt).toISOString(),
    usedAt: new Date(usedAt).toISOString(),
    expiresAt: ttlMs === Infinity ? null : new Date(usedAt + ttlMs).toISOString(),
  };
}

/** A site may be told which sandbox a letter is of. */
function withName<Options extends Pick<SandboxesOptions, 'siteUrl' | 'englishSiteUrl'>>(
  options: Options,
  name: string,
): Options {
  const { siteUrl, englishSiteUrl } = options;
  const named = (url: string): string =>
    url.replaceAll('{sandbox}', name).replaceAll('{folder}', folderOf(name));
  return {
    ...options,
    ...(siteUrl !== undefined && { siteUrl: named(siteUrl) }),
    ...(englishSiteUrl !== undefined && { englishSiteUrl: named(englishSiteUrl) }),
  };
}
