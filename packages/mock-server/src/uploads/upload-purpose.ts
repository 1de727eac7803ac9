import type { Locale } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { Caller, Client } from '../http/operation.js';
import type { FilePurpose, UploadMetadata, UploadRow } from './upload.js';

/** Who brings a file: somebody with a session, or with a key of their own. */
export interface Bringer {
  readonly caller: Caller | undefined;
  readonly headers: { readonly 'Upload-Key'?: string };
  readonly client: Client;
  readonly locale: Locale;
}

export interface Announced {
  readonly metadata: UploadMetadata;
  readonly size: number;
}

/** What files are for, and who may bring them there: each capability knows that of its own. */
export interface UploadPurpose {
  /** The subject of the upload. @throws {ProblemError} where the file would not be taken in the end */
  readonly takeIn: (bringer: Bringer, announced: Announced, moment: Moment) => Promise<string>;
  /** @throws {ProblemError} 404 where it is somebody else's */
  readonly requireOwn: (bringer: Bringer, upload: UploadRow, moment: Moment) => Promise<unknown>;
}

export type UploadPurposes = Readonly<Record<FilePurpose, UploadPurpose>>;
