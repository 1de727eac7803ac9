import { recipientOf } from '../account/recipient.js';
import { refreshPeople } from '../account/personas/refresh-people.js';
import { addSamplePeople } from '../account/personas/sample-people.js';
import { queueDeliveries } from '../account/webhooks/queue-deliveries.js';
import { machineTime } from '../clock/clock-state.js';
import { withFiles } from '../documents/with-file.js';
import { firstClock } from '../clock/first-clock.js';
import type { Network } from '../clock/moment.js';
import { Moments } from '../clock/moments.js';
import { isFile, namesOf, openFile } from '../scenarios/scenario-desk.js';
import type { State } from '../storage/state.js';
import type { Storage } from '../storage/storage.js';
import { bases } from './bases.js';
import { jobs } from './jobs.js';
import { networkOf } from './network.js';
import { notifyOwner } from './notification-parts.js';
import { reportError } from './report-error.js';
import type { Sandbox, SandboxOptions } from './sandbox.js';
import { settingsOf, settingsOfBeginning } from './settings.js';

export interface TimeParts {
  readonly storage: Storage;
  readonly options: SandboxOptions;
  /** Below which the addresses of the sandbox are. */
  readonly folder: string;
  /** Makes the sandboxes in which the stories of scenarios are lived. */
  readonly createSandbox: (options: SandboxOptions) => Sandbox;
  readonly send: Network['send'];
}

export interface Beginnings {
  readonly moments: Moments;
  /** The state that named scenarios lead to at an instant, worked out once for all sandboxes of these settings. */
  readonly build: (names: readonly string[], at: string) => Promise<State>;
}

export function createMoments(parts: TimeParts): Beginnings {
  const { storage, options, folder, createSandbox, send } = parts;
  const { onError = reportError, scenario } = options;
  const settings = settingsOf(options, folder);
  // Letters of before hold addresses; where its own are makes no difference to them.
  const shared = settingsOf(options, '');
  const build = (names: readonly string[], at: string): Promise<State> =>
    bases.of(JSON.stringify([at, shared, names]), async () => {
      const { buildNamed } = await import('../scenarios/build-named.js');
      const inState: Moments['inState'] = (state, work) => moments.inState(state, work);
      const workshop = { createSandbox, options, inState, refresh: refreshPeople };
      return buildNamed(names, at, workshop);
    });
  const moments = new Moments({
    storage,
    settings,
    network: networkOf(send, options),
    publish: queueDeliveries,
    machineTime,
    clock: clockOf(options),
    jobs,
    recipientOf,
    withFiles,
    notify: notifyOwner,
    begin: addSamplePeople,
    base: async (at, begin) => {
      if (scenario === undefined)
        return bases.of(JSON.stringify([at, settingsOfBeginning(shared)]), begin);
      return isFile(scenario) ? (await openFile(scenario)).state : build(namesOf(scenario), at);
    },
    report: onError,
  });
  return { moments, build };
}

/** What was saved goes on from its own instant. */
function clockOf({ scenario, ...options }: SandboxOptions): ReturnType<typeof firstClock> {
  const saved = scenario !== undefined && isFile(scenario) ? { now: scenario.at } : {};
  return firstClock({ ...options, ...saved });
}
