import type { ControlAccess } from '../control/control-access.js';
import { type OpenSandboxes, openSandboxes } from '../sandboxes/open-sandboxes.js';
import type { ScenarioChoice } from '../scenarios/scenario-desk.js';
import type { Log } from './log/log.js';
import type { ForwardedMail } from './mail/forward-mail.js';
import type { Home } from './open-home.js';
import type { ProgramOptions } from './options.js';

interface Beginning {
  readonly control: ControlAccess;
  readonly scenario: ScenarioChoice | undefined;
  readonly home: Home;
  readonly mail: ForwardedMail | undefined;
  readonly log: Log;
}

/** Those that the program serves, the one without a name among them. */
export function openServed(
  { seed, site, now, latency, ...options }: ProgramOptions,
  { control, scenario, home, mail, log }: Beginning,
): OpenSandboxes {
  const { docs, englishSite, operator, applications, esia, scanSeconds } = options;
  const opened = openSandboxes({
    control,
    limit: options.sandboxLimit,
    ttlSeconds: options.sandboxTtl,
    storage: home.storage,
    seed: seed ?? usualSeed(options),
    siteUrl: site,
    englishSiteUrl: englishSite,
    ...(docs !== undefined && { docsUrl: docs }),
    apiUrl: `http://${options.host}:${options.port}/v1`,
    operator,
    sampleApplications: applications,
    esia,
    scanSeconds,
    clock: 'running',
    webhooks: { send: fetch, allowLoopback: true },
    ...(now !== undefined && { now }),
    ...(scenario !== undefined && { scenario }),
    ...(latency && { faults: [{ name: '--latency', act: { kind: 'latency', ...latency } }] }),
    ...(mail && { mail: mail.send }),
    validateResponses: options.isStrict,
    onError: (error) => log.write({ event: 'fault', error }),
  });
  opened.sandboxes.sandbox(); // it is there before anybody asks, to be looked after
  return opened;
}

/** Processes that share a sandbox have to have its keys in common, which come of the seed. */
function usualSeed({ database }: Pick<ProgramOptions, 'database'>): number {
  if (database !== undefined) return 1;
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
