import type { ReactiveController } from 'lit';
import type { DrskElement } from '../drsk-element.js';
import type { KeptFile } from './file-store.js';

export interface ScanOptions<Kept extends KeptFile> {
  kept: () => readonly Kept[];
  /** Asks the server once more. */
  load: () => Promise<readonly Pick<Kept, 'id' | 'scan'>[]>;
  onChange: (files: readonly Kept[]) => unknown;
}

/** Milliseconds; each next one is longer, up to half a minute. */
const pauses = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Asks what the search for viruses says, as long as it goes on. */
export class ScanWatch<Kept extends KeptFile> implements ReactiveController {
  readonly #host: DrskElement;
  readonly #options: ScanOptions<Kept>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(host: DrskElement, options: ScanOptions<Kept>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const isGoingOn = this.#options.kept().some(({ scan }) => scan === 'pending');
    if (!isGoingOn) this.#asked = 0;
    if (isGoingOn) this.#timer ??= setTimeout(() => void this.#ask(), this.#pause);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  get #pause(): number {
    return pauses[Math.min(this.#asked, pauses.length - 1)] ?? 0;
  }

  async #ask(): Promise<void> {
    this.#asked += 1;
    try {
      this.#take(await this.#options.load());
    } catch {
      // Told where it matters: when the form is sent.
    }
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  /** Only what was found: files may have come and gone meanwhile. */
  #take(found: readonly Pick<Kept, 'id' | 'scan'>[]): void {
    const scans = new Map(found.map(({ id, scan }) => [id, scan]));
    const before = this.#options.kept();
    const after = before.map((file) => ({ ...file, scan: scans.get(file.id) ?? file.scan }));
    if (after.some(({ scan }, index) => scan !== before[index]?.scan))
      this.#options.onChange(after);
  }
}
