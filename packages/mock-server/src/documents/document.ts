import type { TableDefinition } from '../storage/storage.js';

/** Whose a posted document is; what it says lies in a blob, for ever (п. 80). */
export interface DocumentRow {
  readonly id: string;
  readonly accountId: string;
  readonly applicationId: string;
  readonly fileName: string;
}

export const documentTable: TableDefinition<DocumentRow> = { name: 'documents', indexes: {} };

/** Under which the bytes of a document are stored. */
export function documentBlob(documentId: string): string {
  return `document/${documentId}`;
}
