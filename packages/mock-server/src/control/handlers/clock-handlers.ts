import { ClockError } from '../../clock/advance.js';
import { clockMessages } from '../../clock/clock.messages.js';
import type { Job } from '../../clock/jobs.js';
import { json, refuseFields } from '../../http/reply.js';
import type { ControlHandlersOf, ControlParts, ControlRequest } from '../control-operation.js';
import { ControlProblem } from '../control-problem.js';

export const clockHandlers: ControlHandlersOf<'readClock' | 'moveClock' | 'setClock'> = {
  readClock: async ({ query }, parts) => json(200, await stateOf(parts, query.limit)),

  async moveClock(request, parts) {
    const happened = (await move(request, parts)).map((job) => labelled(job, parts));
    return json(200, { now: await parts.clock.now(), happened });
  },

  async setClock({ body: { mode, rate } }, parts) {
    await (mode === 'frozen' ? parts.clock.freeze() : parts.clock.run(rate));
    return json(200, await stateOf(parts));
  },
};

async function stateOf(parts: ControlParts, limit?: number) {
  const { clock } = parts;
  const coming = (await clock.coming(limit)).map((job) => labelled(job, parts));
  return { now: await clock.now(), ...(await clock.pace()), coming };
}

async function move(
  { body, locale }: ControlRequest<'moveClock'>,
  { clock }: ControlParts,
): Promise<readonly Job[]> {
  const { advance, to, toNext } = body;
  if (toNext) {
    if ((await clock.coming(1)).length === 0) throw new ControlProblem(409, 'nothing_coming');
    return clock.toNext();
  }
  try {
    return await clock.advance({ ...advance, ...(to !== undefined && { to }) });
  } catch (error) {
    if (!(error instanceof ClockError)) throw error;
    const text = clockMessages[locale][error.reason];
    return refuseFields({ [to === undefined ? 'advance' : 'to']: { code: error.reason, text } });
  }
}

function labelled(job: Job, { labelOf }: ControlParts) {
  return { ...job, label: labelOf(job) };
}
