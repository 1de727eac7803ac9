import type { RandomState } from '../random/random.js';
import type { TableDefinition, Transaction } from '../storage/storage.js';
import type { ClockState } from './clock-state.js';

/** What is stored of the sandbox itself. */
export interface SandboxState {
  readonly id: 'sandbox';
  readonly clock: ClockState;
  readonly random: RandomState;
}

export const stateTable: TableDefinition<SandboxState> = { name: 'sandbox', indexes: {} };

/** Where a moment has changed it. */
export async function saveState(
  transaction: Transaction,
  stored: SandboxState,
  state: SandboxState,
): Promise<void> {
  const isSame = stored.clock === state.clock && stored.random === state.random;
  if (!isSame) await transaction.put(stateTable, state);
}
