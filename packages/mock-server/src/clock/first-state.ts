import { seedRandom } from '../random/random.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import type { State } from '../storage/state.js';
import { type ClockState, pacedClock, paceOf } from './clock-state.js';
import { createMoment, type MomentParts } from './create-moment.js';
import { type SandboxState, stateTable } from './sandbox-state.js';

/** The state of a sandbox whose clock stands where it begins. */
export async function firstState(now: string, parts: MomentParts): Promise<State> {
  const storage = createMemoryStorage();
  await storage.transaction(async (transaction) => {
    const random = seedRandom(parts.settings.seed);
    const state: SandboxState = { id: 'sandbox', clock: { frozenAt: now }, random };
    const circumstances = { now, transaction, state, topics: new Set<string>(), errands: [] };
    const moment = createMoment(parts, circumstances);
    await parts.begin(moment);
    await transaction.put(stateTable, { ...state, random: moment.random.state });
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
