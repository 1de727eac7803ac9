import { maxAttachmentBytes, maxAttachments, maxFormAttachmentBytes } from '@drsk/domain';
import type { Attachment, AttachmentKind, AttachmentLimits } from '@drsk/sdk';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { FileOpener } from '../tracker/file-opener.js';
import { unlessGone } from '../unless-gone.js';
import type { FileUpload } from './file-upload.js';
import { FocusBeside } from './focus-beside.js';
import { PendingUploads } from './pending-uploads.js';
import { ScanWatch } from './scan-watch.js';
import { UploadController } from './upload-controller.js';
import { messages } from './upload.messages.js';
import { uploadStyles } from './upload.styles.js';

export interface FilesOptions {
  /** The application that files belong to; nothing, as long as there is none. */
  id: () => string | undefined;
  /** The same, begun if it has to be. */
  begin: () => Promise<string>;
  attachments: () => readonly Attachment[];
  /** The files as they are now; `added` is the one that has just come. */
  onChange: (attachments: Attachment[], added?: Attachment) => unknown;
  onFailure: (error: unknown) => unknown;
}

/** The files of an application: those that are attached, those on their way, and those that have stopped there. */
export class ApplicationFiles {
  readonly host: DrskElement;
  readonly uploads: UploadController;
  readonly pending: PendingUploads;
  readonly opener: FileOpener;
  /** What the server takes; until it has said so, what the rules say. */
  limits: AttachmentLimits = usualLimits;

  readonly #options: FilesOptions;
  /** Those that came from this page, by id of the attachment. */
  readonly #own = new Map<string, FileUpload>();

  constructor(host: DrskElement, options: FilesOptions) {
    adoptStyles(host, [uploadStyles].flat());
    this.host = host;
    this.#options = options;
    this.uploads = new UploadController(host, {
      application: options.begin,
      limits: () => this.limits,
      onSent: (attachment, upload) => this.#add(attachment, upload),
    });
    this.pending = new PendingUploads(host, options.id);
    this.opener = new FileOpener(host, (id) => this.#load(id));
    new FocusBeside(host);
    watchScans(host, options);
    void this.#loadLimits();
  }

  attached(kind: AttachmentKind): readonly Attachment[] {
    return this.#options.attachments().filter((file) => file.kind === kind);
  }

  thumbnailOf({ id }: Attachment): HTMLCanvasElement | undefined {
    return this.#own.get(id)?.thumbnail;
  }

  readonly remove = async (attachment: Attachment): Promise<void> => {
    const { id, fileName } = attachment;
    const { attachments } = this.host.client.applications;
    try {
      await attachments.delete(this.#options.id() ?? '', id).catch(unlessGone);
    } catch (error) {
      this.#options.onFailure(error);
      this.host.dispatchEvent(new FailureEvent(error));
      return this.host.requestUpdate();
    }
    this.#options.onChange(this.#options.attachments().filter((file) => file.id !== id));
    this.host.announcement = messages[this.host.language].removed(fileName);
    const own = attachment.scan === 'infected' ? undefined : this.#own.get(id);
    if (own) this.uploads.remember(own);
    this.#own.delete(id);
  };

  #add(attachment: Attachment, upload: FileUpload): void {
    this.#own.set(attachment.id, upload);
    const others = this.#options.attachments().filter(({ id }) => id !== attachment.id);
    this.#options.onChange([...others, attachment], attachment);
    this.pending.forget(attachment);
  }

  /** Without the network those of the rules do. */
  async #loadLimits(): Promise<void> {
    const { attachments } = this.host.client.applications;
    this.limits = await attachments.limits().catch(() => this.limits);
    this.host.requestUpdate();
  }

  async #load(attachmentId: string): Promise<Blob> {
    const { attachments } = this.host.client.applications;
    return (
      this.#own.get(attachmentId)?.file ??
      attachments.download(this.#options.id() ?? '', attachmentId)
    );
  }
}

const usualLimits: AttachmentLimits = {
  maxBytes: maxAttachmentBytes,
  maxFormBytes: maxFormAttachmentBytes,
  maxFiles: maxAttachments,
  mediaTypes: [],
};

function watchScans(host: DrskElement, options: FilesOptions): ScanWatch {
  return new ScanWatch(host, {
    attachments: options.attachments,
    load: async () => (await host.client.applications.get(options.id() ?? '')).attachments,
    onChange: (attachments) => {
      options.onChange([...attachments]);
      const infected = attachments.find(({ scan }) => scan === 'infected');
      if (infected) host.announcement = `${infected.fileName}. ${messages[host.language].infected}`;
    },
  });
}
