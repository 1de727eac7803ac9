import type { RandomState } from '../random/random.js';
import type { TableDefinition } from '../storage/storage.js';
import type { ClockState } from './clock-state.js';

/** What is stored of the sandbox itself. */
export interface SandboxState {
  readonly id: 'sandbox';
  readonly clock: ClockState;
  readonly random: RandomState;
}

export const stateTable: TableDefinition<SandboxState> = { name: 'sandbox', indexes: {} };
