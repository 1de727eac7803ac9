import { sha256 } from '../http/sha256.js';
import type { BlobChange } from './changes.js';
import type { Content } from './content.js';
import type { Bytes } from './storage.js';

/** Gives the bytes of a hash; a home of many contents. */
export type ContentHome = (hash: string) => Bytes | undefined | Promise<Bytes | undefined>;

/** Bytes that are stored once, under their hash, however many blobs have them. */
export class DurableContent implements Content {
  readonly hash: string;
  readonly #home: ContentHome;
  /** Until they are stored. */
  #fresh: Bytes | undefined;

  constructor(home: ContentHome, hash: string, fresh?: Bytes) {
    this.#home = home;
    this.hash = hash;
    this.#fresh = fresh;
  }

  async read(): Promise<Bytes> {
    const bytes = this.#fresh?.slice() ?? (await this.#home(this.hash));
    if (!bytes) throw new Error(`What is stored has lost the bytes of ${this.hash}`);
    return bytes;
  }

  isFreshOrOfAnother(home: ContentHome): boolean {
    return this.#fresh !== undefined || this.#home !== home;
  }

  /** Need not be held any more. */
  settle(): void {
    this.#fresh = undefined;
  }
}

export async function durableContent(home: ContentHome, bytes: Bytes): Promise<DurableContent> {
  return new DurableContent(home, await sha256(bytes), bytes);
}

/** What is to be written of a blob. */
export interface BlobWrite {
  readonly name: string;
  /** Undefined where the blob is gone. */
  readonly hash: string | undefined;
  /** Undefined where they are stored already. */
  readonly bytes: Bytes | undefined;
}

export async function writesOf(
  changes: readonly BlobChange[],
  home: ContentHome,
): Promise<BlobWrite[]> {
  const writes: BlobWrite[] = [];
  for (const { name, content } of changes) {
    const isThere = content instanceof DurableContent && !content.isFreshOrOfAnother(home);
    const bytes = isThere ? undefined : await content?.read();
    const hash = content?.hash ?? (bytes && (await sha256(bytes)));
    writes.push({ name, hash, bytes });
  }
  return writes;
}

export function settle(changes: readonly BlobChange[]): void {
  for (const { content } of changes) if (content instanceof DurableContent) content.settle();
}
