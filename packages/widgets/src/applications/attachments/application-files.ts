import type { Attachment } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { FileStore } from '../../shared/files/file-store.js';
import { UploadedFiles } from '../../shared/files/uploaded-files.js';

export interface ApplicationFilesOptions {
  /** The application that files belong to; nothing, as long as there is none. */
  id: () => string | undefined;
  /** The same, begun if it has to be. */
  begin: () => Promise<string>;
  attachments: () => readonly Attachment[];
  /** The files as they are now; `added` is the one that has just come. */
  onChange: (attachments: Attachment[], added?: Attachment) => unknown;
  onFailure: (error: unknown) => unknown;
}

/** The files of an application. */
export class ApplicationFiles extends UploadedFiles<Attachment> {
  constructor(host: DrskElement, options: ApplicationFilesOptions) {
    const { attachments: kept, onChange, onFailure } = options;
    super(host, { store: applicationStore(host, options), kept, onChange, onFailure });
  }
}

function applicationStore(
  host: DrskElement,
  { begin, id }: Pick<ApplicationFilesOptions, 'begin' | 'id'>,
): FileStore<Attachment> {
  const calls = () => host.client.applications.attachments;
  const known = (): string => id() ?? '';
  return {
    place: id,
    begin,
    start: (place, { file, kind }, options) => calls().upload(place, file, { kind, ...options }),
    limits: () => calls().limits(),
    pending: (place) => calls().pending(place),
    discard: (uploadId) => calls().discard(uploadId),
    delete: (fileId) => calls().delete(known(), fileId),
    download: (fileId) => calls().download(known(), fileId),
    scans: async () => (await host.client.applications.get(known())).attachments,
  };
}
