import type { Appeal, AppealFile } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { TableDefinition } from '../storage/storage.js';
import type { MediaType } from '../uploads/media-type.js';

/** Who asks without an account. */
export interface Guest {
  readonly name: string;
  readonly email: string;
  readonly phone: string | undefined;
  /** Opens the appeal in place of a session. */
  readonly key: string;
  readonly locale: Locale;
}

/** An appeal as it is kept: what may be done with it follows from its status. */
export interface AppealRow extends Omit<Appeal, 'actions'> {
  /** Counts up over all appeals. */
  readonly serial: number;
  readonly accountId: string | null;
  readonly guest: Guest | null;
}

export const appealTable: TableDefinition<AppealRow> = {
  name: 'appeals',
  indexes: {
    serial: { key: ({ serial }) => serialText(serial) },
    number: { isUnique: true, key: ({ number }) => number },
    owner: {
      key: ({ accountId, serial }) =>
        accountId === null ? undefined : `${accountId}/${serialText(serial)}`,
    },
    key: { isUnique: true, key: ({ guest }) => guest?.key },
  },
};

/** A file before something names it, and afterwards. */
export interface AppealFileRow extends AppealFile {
  readonly mediaType: MediaType;
  /** Who has brought it; null of a paper of the grid. */
  readonly owner: string | null;
  /** Null as long as nothing names it. */
  readonly appealId: string | null;
}

export const appealFileTable: TableDefinition<AppealFileRow> = {
  name: 'appeal_files',
  indexes: {
    unsent: {
      key: ({ owner, appealId, uploadedAt, id }) =>
        owner !== null && appealId === null ? `${owner}/${uploadedAt}/${id}` : undefined,
    },
  },
};

/** Under which the content of a file is stored that came in one piece. */
export function appealFileBlob(fileId: string): string {
  return `appeal-file/${fileId}`;
}

/** Keys are compared as text. */
export function serialText(serial: number): string {
  return String(serial).padStart(9, '0');
}
