import type { DocumentPackage } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { FailureEvent } from '../shared/failure-event.js';
import { saveFile } from '../shared/save-file.js';
import { whenGone } from '../shared/when-gone.js';

/** Files that only a signed-in reader may load: opened in the browser's own viewer, or saved. */
export class DocumentFiles implements ReactiveController {
  failure: unknown;
  /** Whose file is on its way. */
  loadingId: string | undefined;

  readonly #host: DrskElement;
  readonly #files = new Map<string, Blob>();
  #urls: string[] = [];

  constructor(host: DrskElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => this.forget());
  }

  forget(): void {
    for (const url of this.#urls) URL.revokeObjectURL(url);
    this.#urls = [];
    this.#files.clear();
  }

  /** In a tab of its own, where the browser's viewer is; saved where it allows no new tab. */
  async open(document: DocumentPackage): Promise<void> {
    // Before the first await: later a browser takes it for a pop-up.
    const tab = window.open('', '_blank');
    const blob = await this.get(document);
    if (!blob) tab?.close();
    else if (tab) tab.location.replace(this.#urlOf(blob));
    else saveFile(blob, fileOf(document).fileName);
  }

  async save(document: DocumentPackage): Promise<void> {
    const blob = await this.get(document);
    if (blob) saveFile(blob, fileOf(document).fileName);
  }

  /** Its bytes are what was promised, or there are none. */
  async get(document: DocumentPackage): Promise<Blob | undefined> {
    const { id } = document;
    const known = this.#files.get(id);
    if (known) return known;
    this.loadingId = id;
    const { documents } = this.#host.client;
    const blob = await this.load(() => documents.download(id, { file: fileOf(document) }));
    this.loadingId = undefined;
    if (blob) this.#files.set(id, blob);
    this.#host.requestUpdate();
    return blob;
  }

  async load<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      return await work();
    } catch (error) {
      this.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
      this.#host.requestUpdate();
      return undefined;
    }
  }

  #urlOf(blob: Blob): string {
    const url = URL.createObjectURL(blob);
    this.#urls.push(url);
    return url;
  }
}

/** The first of its files: the grid posts one with each document. */
export function fileOf({ files: [file] }: DocumentPackage) {
  if (!file) throw new TypeError('A document has a file');
  return file;
}
