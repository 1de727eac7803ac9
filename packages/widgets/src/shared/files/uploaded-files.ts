import { maxAttachmentBytes } from '@drsk/domain';
import type { AttachmentLimits } from '@drsk/sdk';
import { adoptStyles } from '../adopt-styles.js';
import type { DrskElement } from '../drsk-element.js';
import { FailureEvent } from '../failure-event.js';
import { FileOpener } from '../file-opener.js';
import { unlessGone } from '../unless-gone.js';
import type { FileStore, KeptFile } from './file-store.js';
import type { FileUpload } from './file-upload.js';
import { FocusBeside } from './focus-beside.js';
import { PendingUploads } from './pending-uploads.js';
import { ScanWatch } from './scan-watch.js';
import { UploadController } from './upload-controller.js';
import { messages } from './upload.messages.js';
import { uploadStyles } from './upload.styles.js';

export interface FilesOptions<Kept extends KeptFile> {
  store: FileStore<Kept>;
  /** Those that the server has. */
  kept: () => readonly Kept[];
  /** The files as they are now; `added` is the one that has just come. */
  onChange: (files: Kept[], added?: Kept) => unknown;
  onFailure: (error: unknown) => unknown;
}

/** Files of one form: those that the server has, those on their way, and those that have stopped there. */
export class UploadedFiles<Kept extends KeptFile> {
  readonly host: DrskElement;
  readonly uploads: UploadController<Kept>;
  readonly pending: PendingUploads<Kept>;
  readonly opener: FileOpener;
  /** What the server takes; until it has said so, what the rules say. */
  limits: Pick<AttachmentLimits, 'maxBytes'> = { maxBytes: maxAttachmentBytes };

  readonly #options: FilesOptions<Kept>;
  #isShown = false;
  /** Those that came from this page, by id of the file. */
  readonly #own = new Map<string, FileUpload<Kept['kind']>>();

  constructor(host: DrskElement, options: FilesOptions<Kept>) {
    const { store } = options;
    adoptStyles(host, [uploadStyles].flat());
    this.host = host;
    this.#options = options;
    this.uploads = new UploadController(host, {
      store,
      limits: () => this.limits,
      onSent: (file, upload) => this.#add(file, upload),
    });
    this.pending = new PendingUploads(host, store);
    this.opener = new FileOpener(host, (id) => this.#load(id));
    new FocusBeside(host);
    watchScans(host, options);
  }

  /** They are in view: what the server takes is asked for once. */
  show(): void {
    if (this.#isShown) return;
    this.#isShown = true;
    void this.#loadLimits();
  }

  /** Those of a field. */
  of(kind: Kept['kind']): readonly Kept[] {
    return this.#options.kept().filter((file) => file.kind === kind);
  }

  thumbnailOf({ id }: Kept): HTMLCanvasElement | undefined {
    return this.#own.get(id)?.thumbnail;
  }

  async remove(file: Kept): Promise<void> {
    const { id, fileName } = file;
    const { kept, onChange, onFailure, store } = this.#options;
    try {
      await store.delete(id).catch(unlessGone);
    } catch (error) {
      onFailure(error);
      this.host.dispatchEvent(new FailureEvent(error));
      return this.host.requestUpdate();
    }
    onChange(kept().filter((other) => other.id !== id));
    this.host.announcement = messages[this.host.language].removed(fileName);
    const own = file.scan === 'infected' ? undefined : this.#own.get(id);
    if (own) this.uploads.remember(own);
    this.#own.delete(id);
  }

  #add(file: Kept, upload: FileUpload<Kept['kind']>): void {
    this.#own.set(file.id, upload);
    const { kept, onChange } = this.#options;
    const others = kept().filter(({ id }) => id !== file.id);
    onChange([...others, file], file);
    this.pending.forget(file);
  }

  /** Without the network those of the rules do. */
  async #loadLimits(): Promise<void> {
    this.limits = await this.#options.store.limits().catch(() => this.limits);
    this.host.requestUpdate();
  }

  async #load(id: string): Promise<Blob> {
    return this.#own.get(id)?.file ?? this.#options.store.download(id);
  }
}

function watchScans<Kept extends KeptFile>(
  host: DrskElement,
  { kept, onChange, store }: FilesOptions<Kept>,
): ScanWatch<Kept> {
  return new ScanWatch(host, {
    kept,
    load: () => store.scans(),
    onChange: (files) => {
      onChange([...files]);
      const infected = files.find(({ scan }) => scan === 'infected');
      if (infected) host.announcement = `${infected.fileName}. ${messages[host.language].infected}`;
    },
  });
}
