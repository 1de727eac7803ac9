import type { ReactiveController } from 'lit';
import type { DrskElement } from '../drsk-element.js';
import type { FileStore, KeptFile, StoppedFile } from './file-store.js';
import type { FileUpload } from './file-upload.js';

/** Files that have stopped on their way, here or elsewhere, and wait for somebody who has them. */
export class PendingUploads<Kept extends KeptFile> implements ReactiveController {
  #items: readonly StoppedFile<Kept>[] = [];
  /** Of which place they are. */
  #loadedFor: string | undefined;

  readonly #host: DrskElement;
  readonly #store: FileStore<Kept>;

  constructor(host: DrskElement, store: FileStore<Kept>) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#store.place() !== this.#loadedFor) void this.load();
  }

  /** Without the network nobody misses them: the same file goes on from there anyway. */
  async load(): Promise<void> {
    const place = this.#store.place();
    const isOther = place !== this.#loadedFor;
    this.#loadedFor = place;
    if (isOther) this.#items = [];
    if (place === undefined) return;
    const items = await this.#store.pending(place).catch(() => this.#items);
    if (this.#store.place() !== place) return;
    this.#items = items;
    this.#host.requestUpdate();
  }

  /** Without those that this page sends itself. */
  of(kind: Kept['kind'], uploads: readonly FileUpload[]): readonly StoppedFile<Kept>[] {
    return this.#items.filter(
      (item) => item.kind === kind && !uploads.some(({ file }) => file.size === item.size),
    );
  }

  /** It has arrived. */
  forget({ kind, size }: Pick<Kept, 'kind' | 'size'>): void {
    this.#items = this.#items.filter((item) => item.kind !== kind || item.size !== size);
  }

  async discard(item: StoppedFile<Kept>): Promise<void> {
    this.#items = this.#items.filter((other) => other !== item);
    this.#host.requestUpdate();
    await this.#store.discard(item.id);
  }
}
