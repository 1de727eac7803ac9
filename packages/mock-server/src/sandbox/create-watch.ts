import { namesOfCaller } from '../account/names-of-caller.js';
import { machineTime } from '../clock/clock-state.js';
import type { Moments } from '../clock/moments.js';
import { machinePause, type Pause } from '../clock/pause.js';
import { Faults } from '../faults/faults.js';
import type { Exchanges } from '../http/exchange.js';
import type { Responder } from '../http/responder.js';
import { Journal } from '../journal/journal.js';
import { Random, seedRandom } from '../random/random.js';
import type { SandboxOptions } from './sandbox.js';
import { lastAnswer } from './last-answer.js';
import { type Watch, watch } from './watch.js';

interface WatchedParts {
  readonly moments: Moments;
  readonly responder: Responder;
  readonly exchanges: Exchanges;
}

interface Watched {
  readonly journal: Journal;
  readonly faults: Faults;
  readonly watch: Watch;
}

/** What looks at every request from outside. Its chance is its own: a fault more or less changes no id. */
export function createWatch(parts: WatchedParts, options: SandboxOptions): Watched {
  const { pause = machinePause, journal: limits, faults: rules } = options;
  const journal = new Journal({ ...(limits !== false && limits), pause });
  const faults = createFaults({ ...parts, journal, pause }, options);
  if (limits === false && rules === false) return { journal, faults, watch: lookAway };
  const watching = {
    journal: limits === false ? undefined : journal,
    faults,
    exchanges: parts.exchanges,
    present: () => parts.moments.present(),
    machineTime,
  };
  return { journal, faults, watch: watch(watching) };
}

interface FaultyParts extends WatchedParts {
  readonly journal: Journal;
  readonly pause: Pause;
}

function createFaults(
  { moments, responder, journal, pause }: FaultyParts,
  { seed = 1, faults: rules }: SandboxOptions,
): Faults {
  const faults = new Faults({
    pause,
    random: new Random(seedRandom(seed)),
    respond: (request, work) => responder.page(request, work),
    lastAnswer: (call) => lastAnswer(call, journal),
    namesOf: (request) => moments.run((moment) => namesOfCaller(request, moment)),
  });
  for (const rule of rules || []) faults.add(rule);
  return faults;
}

const lookAway: Watch = (_asked, next) => next();
