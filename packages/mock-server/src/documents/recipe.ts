import type { DocumentData, DocumentKind, Issued } from './document-data.js';

/** What a file is made of: whatever it says is settled when it is posted. */
export type Recipe = Written | { readonly copyOf: string };

/** A paper of a kind, with what it is filled with. */
export type Written<Kind extends DocumentKind = DocumentKind> = {
  readonly [One in Kind]: { readonly kind: One; readonly data: DocumentData[One] & Issued };
}[Kind];
