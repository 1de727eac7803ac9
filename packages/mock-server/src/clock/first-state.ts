import { seedRandom } from '../random/random.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import { State } from '../storage/state.js';
import { type ClockState, pacedClock, paceOf } from './clock-state.js';
import { createMoment, type MomentParts } from './create-moment.js';
import type { Moment } from './moment.js';
import { type SandboxState, stateTable } from './sandbox-state.js';

/** The state of a sandbox whose clock stands where it begins. */
export function firstState(now: string, parts: MomentParts): Promise<State> {
  const random = seedRandom(parts.settings.seed);
  const row: SandboxState = { id: 'sandbox', clock: { frozenAt: now }, random };
  const bare = State.empty.with({ rows: [{ table: stateTable.name, id: row.id, row }], blobs: [] });
  return changedState(bare, parts, parts.begin);
}

/** What comes of a state by a moment at the instant at which its clock stands; nobody hears of what is told in it. */
export async function changedState(
  state: State,
  parts: MomentParts,
  work: (moment: Moment) => Promise<void>,
): Promise<State> {
  const stored = state.table(stateTable).get('sandbox');
  if (!stored || !('frozenAt' in stored.clock))
    throw new Error('A clock that stands still is needed');
  const now = stored.clock.frozenAt;
  const storage = createMemoryStorage();
  await storage.begin(state);
  await storage.transaction(async (transaction) => {
    const aftermath = { topics: new Set<string>(), errands: [] };
    const moment = createMoment(parts, { now, transaction, state: stored, ...aftermath });
    await work(moment);
    await transaction.put(stateTable, { ...stored, random: moment.random.state });
  });
  return storage.snapshot();
}

/** The same with another clock. */
export function withClock(state: State, clock: ClockState): State {
  const stored = state.table(stateTable).get('sandbox');
  if (!stored) return state;
  const row: SandboxState = { ...stored, clock };
  return state.with({ rows: [{ table: stateTable.name, id: row.id, row }], blobs: [] });
}

/** A state that was kept at an instant: a clock that runs goes on from there. */
export function asItWas(state: State, at: string, machine: number): State {
  const stored = state.table(stateTable).get('sandbox');
  if (!stored || 'frozenAt' in stored.clock) return state;
  return withClock(state, pacedClock(paceOf(stored.clock), at, machine));
}
