import type { AttachmentKind, Upload } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { FileUpload } from './file-upload.js';

/** Files that have stopped on their way, here or elsewhere, and wait for somebody who has them. */
export class PendingUploads implements ReactiveController {
  #items: readonly Upload[] = [];
  /** Of which application they are. */
  #loadedFor: string | undefined;

  readonly #host: DrskElement;
  readonly #id: () => string | undefined;

  constructor(host: DrskElement, id: () => string | undefined) {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#id() !== this.#loadedFor) void this.load();
  }

  /** Without the network nobody misses them: the same file goes on from there anyway. */
  async load(): Promise<void> {
    const id = this.#id();
    const isOther = id !== this.#loadedFor;
    this.#loadedFor = id;
    if (isOther) this.#items = [];
    if (id === undefined) return;
    const { attachments } = this.#host.client.applications;
    const items = await attachments.pending(id).catch(() => this.#items);
    if (this.#id() !== id) return;
    this.#items = items;
    this.#host.requestUpdate();
  }

  /** Without those that this page sends itself. */
  of(kind: AttachmentKind, uploads: readonly FileUpload[]): readonly Upload[] {
    return this.#items.filter(
      (item) => item.kind === kind && !uploads.some(({ file }) => file.size === item.size),
    );
  }

  /** It has arrived. */
  forget({ kind, size }: Pick<Upload, 'kind' | 'size'>): void {
    this.#items = this.#items.filter((item) => item.kind !== kind || item.size !== size);
  }

  async discard(item: Upload): Promise<void> {
    this.#items = this.#items.filter((other) => other !== item);
    this.#host.requestUpdate();
    await this.#host.client.applications.attachments.discard(item.id);
  }
}
