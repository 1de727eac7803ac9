import type { Message } from '../../src/outbox/message.js';
import type { Answer } from '../sandbox-client.js';

type Names = Readonly<Record<string, string>>;

interface Known {
  readonly value: string;
  /** What leads to it: the application of an attachment. */
  readonly within: Names;
}

/** Where in an answer something stands. */
interface Place {
  readonly collection: string;
  readonly within: Names;
}

/** What answers have named so far, by the names that parameters and fields of requests have for it. */
export class KnownNames {
  readonly #known = new Map<string, Map<string, Known>>();
  readonly #etags = new Map<string, string>();

  /** Things that belong together: whoever names one of them means the others too. */
  teach(names: Names): void {
    for (const [name, value] of Object.entries(names)) this.#add(name, value, names);
  }

  /** What a letter tells whoever reads it: a code, and what stands in its links. */
  read({ code, links }: Pick<Message, 'code' | 'links'>): void {
    if (code) this.#add('code', code, {});
    for (const link of links) {
      const { hash, searchParams } = new URL(link);
      const told = [...searchParams, ...new URLSearchParams(hash.slice(1))];
      for (const [name, value] of told) this.#add(name, value, {});
    }
  }

  /** Of an answer to a request to that path of the contract, with that in the path. */
  learn(path: string, within: Names, { body }: Answer): void {
    this.#look(body, { collection: collectionOf(path), within });
  }

  of(name: string): readonly Known[] {
    return [...(this.#known.get(name)?.values() ?? [])];
  }

  /** Of what has one of these ids, or else of what came last from such a path. */
  etagOf(ids: readonly string[], path: string): string | undefined {
    const keys = [...ids, collectionOf(path)];
    return keys.flatMap((key) => this.#etags.get(key) ?? [])[0];
  }

  #look(value: unknown, place: Place): void {
    if (Array.isArray(value)) for (const one of value) this.#look(one, place);
    else if (typeof value === 'object' && value !== null && !isFile(value))
      this.#lookInto(value, place);
  }

  #lookInto(found: object, place: Place): void {
    const within = { ...place.within, ...this.#own(found, place) };
    for (const [key, part] of Object.entries(found))
      if (typeof part === 'string') this.#add(key, part, within);
      else this.#look(part, { collection: key === 'items' ? place.collection : key, within });
  }

  #own({ id, etag }: { id?: unknown; etag?: unknown }, { collection, within }: Place): Names {
    if (typeof id !== 'string') return {};
    if (typeof etag === 'string') this.#etags.set(id, etag).set(collection, etag);
    const name = `${singular(collection)}Id`;
    this.#add(name, id, within);
    return { [name]: id };
  }

  /** The latest hundred: what has long gone teaches little. */
  #add(name: string, value: string, within: Names): void {
    if (value.length > 300) return;
    const values = this.#known.get(name) ?? new Map<string, Known>();
    values.delete(value);
    values.set(value, { value, within });
    const [first] = values.keys();
    if (values.size > 100 && first !== undefined) values.delete(first);
    this.#known.set(name, values);
  }
}

/** Names nothing, byte by byte. */
function isFile(value: object): boolean {
  return value instanceof Uint8Array;
}

/** `/applications/{applicationId}/requests` holds requests. */
function collectionOf(path: string): string {
  return path.split('/').findLast((step) => /^[a-z]/i.test(step)) ?? '';
}

function singular(name: string): string {
  const camel = name.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return camel.replace(/ies$/, 'y').replace(/s$/, '');
}
