import { type Inserted, insert, webKitPolicy } from './insert.js';

/** Lets no file run that is not the one that was built (decision 27). */
export interface Files {
  /** By name of a file, without `.js`: its SHA-256 in Base64. */
  readonly hashes: Record<string, string>;
  /** Resolves when the files are here as they were built; each is named after those that it imports. */
  check: (names: readonly string[], folder: string) => Promise<void>;
}

/** A closure, which minifies better than a class: a login pays for each byte. */
export function filesOf(hashes: Record<string, string>): Files {
  const inserted: Record<string, Promise<unknown>> = {};
  const policy = webKitPolicy();

  const insertOnce = (tag: Inserted, name: string, folder: string): Promise<unknown> => {
    const address = addressOf(name, folder);
    const key = tag + address;
    return (inserted[key] ??= insert(tag, address, {
      integrity: `sha256-${hashes[name]}`,
      rel: 'modulepreload',
      type: tag === 'script' ? 'module' : '',
      src: policy?.createScriptURL(address),
    }).catch((error: unknown) => {
      // The next try asks again.
      delete inserted[key];
      throw error;
    }));
  };

  return {
    hashes,
    check: async (names, folder) => {
      await Promise.all(names.map((name) => insertOnce('link', name, folder)));
      // WebKit compares nothing that it only preloads.
      if (policy) for (const name of names) await insertOnce('script', name, folder);
    },
  };
}

export function addressOf(name: string, folder: string): string {
  return new URL(`${name}.js`, folder).href;
}

/** Only so that the file is near when its hash is known. */
export function prefetch(name: string, folder: string): void {
  insert('link', addressOf(name, folder), { rel: 'prefetch' }).catch(() => undefined);
}
