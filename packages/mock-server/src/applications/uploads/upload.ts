import type { AttachmentKind, Upload } from '@drsk/contract';
import type { TableDefinition } from '../../storage/storage.js';

/** A file that comes part by part; once it is attached, where its content is. */
export interface UploadRow extends Upload {
  readonly accountId: string;
  readonly applicationId: string;
  /** As it was given: `getUploadOffset` gives it back. */
  readonly metadata: string;
  readonly createdAt: string;
  /** In how many blobs the content is stored. */
  readonly parts: number;
  readonly attachmentId: string | null;
}

/** What somebody says of a file before it comes. */
export interface UploadMetadata {
  readonly applicationId: string;
  readonly kind: AttachmentKind;
  readonly fileName: string;
  readonly sha256: string;
}

export const uploadTable: TableDefinition<UploadRow> = {
  name: 'uploads',
  indexes: {
    waiting: {
      key: ({ applicationId, createdAt, id, attachmentId }) =>
        attachmentId === null ? `${applicationId}/${createdAt}/${id}` : undefined,
    },
    attachment: { key: ({ attachmentId }) => attachmentId ?? undefined },
  },
};

/** Under which a part of the content is stored: in pieces as they came, none of them as large as the file. */
export function partBlob(uploadId: string, part: number): string {
  return `upload/${uploadId}/${part}`;
}
