import type { ReactiveController } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { FailureEvent } from './failure-event.js';
import { whenGone } from './when-gone.js';

export interface OpenedFile {
  id: string;
  fileName: string;
}

/** Opens and saves files that only a signed-in reader may load. */
export class FileOpener implements ReactiveController {
  /** The file on its way. */
  openingId: string | undefined;
  failure: unknown;

  readonly #host: DrskElement;
  readonly #load: (id: string) => Promise<Blob>;
  readonly #urls = new Map<string, string>();

  constructor(host: DrskElement, load: (id: string) => Promise<Blob>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => {
      for (const url of this.#urls.values()) URL.revokeObjectURL(url);
      this.#urls.clear();
    });
  }

  /** In a tab of its own; saved where the browser allows no new tab. */
  async open(file: OpenedFile): Promise<void> {
    // Before the first await: later a browser takes it for a pop-up.
    const tab = window.open('', '_blank');
    const url = await this.#urlOf(file);
    if (url === undefined) tab?.close();
    else if (tab) tab.location.replace(url);
    else download(url, file.fileName);
  }

  async save(file: OpenedFile): Promise<void> {
    const url = await this.#urlOf(file);
    if (url !== undefined) download(url, file.fileName);
  }

  async #urlOf({ id }: OpenedFile): Promise<string | undefined> {
    const known = this.#urls.get(id);
    if (known !== undefined) return known;
    this.#set(id, undefined);
    try {
      const url = URL.createObjectURL(await this.#load(id));
      this.#urls.set(id, url);
      return url;
    } catch (error) {
      this.#set(undefined, error);
      this.#host.dispatchEvent(new FailureEvent(error));
      return undefined;
    } finally {
      this.#set(undefined, this.failure);
    }
  }

  #set(openingId: string | undefined, failure: unknown): void {
    this.openingId = openingId;
    this.failure = failure;
    this.#host.requestUpdate();
  }
}

function download(url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
}
