import type {
  DefectClaim,
  Document,
  NotificationAttempt,
  PaperCopy,
  Signature,
} from '@drsk/contract';
import type { TableDefinition } from '../storage/storage.js';
import type { Recipe } from './recipe.js';

/** A posted document, and what has become of it since; its files lie in blobs, for ever (п. 80). */
export interface DocumentRow extends Document {
  readonly accountId: string;
  readonly applicationId: string;
  /** Rises from posting to posting, and within one from its last paper to its first: read backwards, the contract comes first. */
  readonly serial: number;
  /** Where its file is still to be made: until then it has no size and no hash. */
  readonly recipe?: Recipe;
  readonly notifications: readonly NotificationAttempt[];
  /** RFC 3339; from when on its file can be opened, where that is not at once. */
  readonly openableFrom?: string;
  readonly viewedAt: string | null;
  readonly acknowledgedAt: string | null;
  /** Of the applicant; the grid's is made when it is asked for. */
  readonly signatures: readonly Signature[];
  readonly paperCopies: readonly PaperCopy[];
  readonly defectClaims: readonly DefectClaim[];
}

export const documentTable = {
  name: 'documents',
  indexes: {
    owner: { key: (row) => `${row.accountId}/${placeOf(row)}` },
    application: { key: (row) => `${row.applicationId}/${placeOf(row)}` },
  },
} as const satisfies TableDefinition<DocumentRow>;

type NewDocument = Pick<
  DocumentRow,
  keyof Document | 'accountId' | 'applicationId' | 'serial' | 'recipe' | 'openableFrom'
>;

/** Whether its file can be opened by now. */
export function isOpenable({ openableFrom }: DocumentRow, now: string): boolean {
  return openableFrom === undefined || openableFrom <= now;
}

export function newDocumentRow(posted: NewDocument): DocumentRow {
  return {
    ...posted,
    notifications: [],
    viewedAt: null,
    acknowledgedAt: null,
    signatures: [],
    paperCopies: [],
    defectClaims: [],
  };
}

/** Its place among all that was posted; two postings may fall on one instant. */
export function placeOf({ postedAt, serial }: DocumentRow): string {
  return `${postedAt}/${serialKey(serial)}`;
}

/** Of the paper at an index of a posting, which is counted by the events of the application. */
export function serialOf(posting: number, index: number): number {
  return posting * 100 + 99 - index;
}

function serialKey(serial: number): string {
  return String(serial).padStart(6, '0');
}

/** Under which the bytes of a document are stored. */
export function documentBlob(documentId: string): string {
  return `document/${documentId}`;
}

/** Under which a detached signature is stored. */
export function signatureBlob(signatureId: string): string {
  return `signature/${signatureId}`;
}

/** Of the only file that the sandbox posts with a document. */
export function fileIdOf({ id }: { id: string }): string {
  return id.replace(/^doc-/, 'file-');
}
