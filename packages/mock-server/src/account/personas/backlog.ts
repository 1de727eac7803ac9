import type { TableDefinition } from '../../storage/storage.js';

/** An account whose sample applications are still to be made; its id is the account's. */
export interface BacklogRow {
  readonly id: string;
}

export const backlogTable: TableDefinition<BacklogRow> = { name: 'sample-backlog', indexes: {} };
