import type { AttachmentLimits, ScanState, SendOptions, Upload, UploadTask } from '@drsk/sdk';
import type { FileUpload } from './file-upload.js';

/** A file that the server has; `kind` says in which field it is. */
export interface KeptFile {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly size: number;
  readonly scan: ScanState;
}

/** A file that has stopped on its way, here or elsewhere. */
export type StoppedFile<Kept extends KeptFile> = Pick<
  Upload,
  'id' | 'fileName' | 'size' | 'offset'
> & { readonly kind: Kept['kind'] };

/** Where files go: an application, or a message. */
export interface FileStore<Kept extends KeptFile> {
  /** Whose or what they belong to; nothing, as long as there is none. */
  place(): string | undefined;
  /** The same, begun if it has to be. */
  begin(): Promise<string>;
  start(
    place: string,
    upload: FileUpload<Kept['kind']>,
    options: Pick<SendOptions, 'signal' | 'onProgress'>,
  ): UploadTask<Kept>;
  limits(): Promise<Pick<AttachmentLimits, 'maxBytes'>>;
  pending(place: string): Promise<StoppedFile<Kept>[]>;
  discard(id: string): Promise<void>;
  delete(id: string): Promise<void>;
  download(id: string): Promise<Blob>;
  /** What the search for viruses has found by now. */
  scans(): Promise<readonly Pick<Kept, 'id' | 'scan'>[]>;
}
