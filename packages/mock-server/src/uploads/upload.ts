import type { AppealUpload, AttachmentKind } from '@drsk/contract';
import type { TableDefinition } from '../storage/storage.js';

/** A file that comes part by part; once something has been made of it, where the content of that is. */
export interface UploadRow extends AppealUpload {
  readonly purpose: FilePurpose;
  /** Where it belongs, as its purpose says: an application, or whoever appeals. */
  readonly subject: string;
  /** Of an attachment. */
  readonly kind: AttachmentKind | null;
  /** As it was given: `getUploadOffset` gives it back. */
  readonly metadata: string;
  readonly createdAt: string;
  /** In how many blobs the content is stored. */
  readonly parts: number;
  /** What was made of it. */
  readonly fileId: string | null;
}

export type FilePurpose = 'application' | 'appeal';

/** What somebody says of a file before it comes. */
export type UploadMetadata = { readonly fileName: string; readonly sha256: string } & (
  | {
      readonly purpose: 'application';
      readonly applicationId: string;
      readonly kind: AttachmentKind;
    }
  | { readonly purpose: 'appeal' }
);

export const uploadTable: TableDefinition<UploadRow> = {
  name: 'uploads',
  indexes: {
    waiting: {
      key: ({ subject, createdAt, id, fileId }) =>
        fileId === null ? `${subject}/${createdAt}/${id}` : undefined,
    },
    file: { key: ({ fileId }) => fileId ?? undefined },
  },
};

/** Under which a part of the content is stored: in pieces as they came, none of them as large as the file. */
export function partBlob(uploadId: string, part: number): string {
  return `upload/${uploadId}/${part}`;
}
