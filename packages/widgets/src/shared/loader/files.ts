import { type Inserted, insert, webKitPolicy } from './insert.js';

/** Lets no file run that is not the one that was built (decision 27). */
export class Files {
  /** By name of a file, without `.js`: its SHA-256 in Base64. */
  readonly hashes: Record<string, string>;
  readonly #inserted: Record<string, Promise<unknown>> = {};
  readonly #policy = webKitPolicy();

  constructor(hashes: Readonly<Record<string, string>>) {
    this.hashes = { ...hashes };
  }

  /** Resolves when the files are here as they were built; each is named after those that it imports. */
  async check(names: readonly string[], folder: string): Promise<void> {
    await Promise.all(names.map((name) => this.#insert('link', name, folder)));
    // WebKit compares nothing that it only preloads.
    if (this.#policy) for (const name of names) await this.#insert('script', name, folder);
  }

  #insert(tag: Inserted, name: string, folder: string): Promise<unknown> {
    const address = addressOf(name, folder);
    const integrity = `sha256-${this.hashes[name]}`;
    return (this.#inserted[tag + address] ??= insert(tag, address, {
      integrity,
      rel: 'modulepreload',
      type: tag === 'script' ? 'module' : '',
      src: this.#policy?.createScriptURL(address),
    }).catch((error: unknown) => {
      // The next try asks again.
      delete this.#inserted[tag + address];
      throw error;
    }));
  }
}

export function addressOf(name: string, folder: string): string {
  return new URL(`${name}.js`, folder).href;
}

/** Only so that the file is near when its hash is known. */
export async function prefetch(name: string, folder: string): Promise<void> {
  await insert('link', addressOf(name, folder), { rel: 'prefetch' }).catch(() => undefined);
}
