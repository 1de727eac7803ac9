import type { TableDefinition } from '../../storage/storage.js';

/** A signature by code that waits for its code; a document has one at most. */
export interface SigningRow {
  readonly id: string;
  readonly documentId: string;
  readonly accountId: string;
  /** To which the code went, E.164. */
  readonly phone: string;
  /** Of what is signed. */
  readonly sha256: string;
  readonly expiresAt: string;
}

export const signingTable: TableDefinition<SigningRow> = {
  name: 'signings',
  indexes: {
    document: { key: ({ documentId }) => documentId },
    expiresAt: { key: ({ expiresAt }) => expiresAt },
  },
};

/** What the code of a document is kept under: whoever starts anew does not begin the count of codes anew. */
export function codeSubject(documentId: string): string {
  return `signature ${documentId}`;
}
