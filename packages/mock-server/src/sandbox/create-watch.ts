import type { MiddlewareHandler } from 'hono';
import { namesOfCaller } from '../account/names-of-caller.js';
import { machineTime } from '../clock/clock-state.js';
import type { Moments } from '../clock/moments.js';
import { machinePause } from '../clock/pause.js';
import { Faults } from '../faults/faults.js';
import type { Exchanges } from '../http/exchange.js';
import type { Responder } from '../http/responder.js';
import { Journal } from '../journal/journal.js';
import { Random, seedRandom } from '../random/random.js';
import type { SandboxOptions } from './sandbox.js';
import { lastAnswer } from './last-answer.js';
import { watch } from './watch.js';

interface WatchedParts {
  readonly moments: Moments;
  readonly responder: Responder;
  readonly exchanges: Exchanges;
}

interface Watched {
  readonly journal: Journal;
  readonly faults: Faults;
  readonly watch: MiddlewareHandler;
}

/** What looks at every request from outside. Its chance is its own: a fault more or less changes no id. */
export function createWatch(
  { moments, responder, exchanges }: WatchedParts,
  { seed = 1, pause = machinePause, ...options }: SandboxOptions,
): Watched {
  const { journal: limits = {} } = options;
  const isKept = limits !== false;
  const journal = new Journal({ ...(isKept && limits), pause });
  const faults = new Faults({
    pause,
    random: new Random(seedRandom(seed)),
    respond: (request, work) => responder.respond(request, work),
    lastAnswer: (call) => lastAnswer(call, journal),
    namesOf: (request) => moments.run((moment) => namesOfCaller(request, moment)),
  });
  for (const rule of options.faults ?? []) faults.add(rule);
  const present = () => moments.present();
  const watching = { journal: isKept ? journal : undefined, faults, exchanges, present };
  return { journal, faults, watch: watch({ ...watching, machineTime }) };
}
