import { rolldown, type InputOptions, type OutputChunk } from 'rolldown';
import { isShownElement } from './shown-elements.ts';
import { russianOf } from './split-english.ts';

type NamesByModule = ReadonlyMap<string, ReadonlySet<string>>;

/** Who needs a module, for every module. */
export interface Users {
  /** Tags of the elements that need it at once. */
  atOnce: NamesByModule;
  /** Names of the parts that need it when they are loaded. */
  later: NamesByModule;
  /** How long it is. */
  lengths: ReadonlyMap<string, number>;
}

export async function usersOf(
  elements: ReadonlyMap<string, string>,
  options: InputOptions,
): Promise<Users> {
  const atOnce = new Map<string, Set<string>>();
  const later = new Map<string, Set<string>>();
  const lengths = new Map<string, number>();
  for (const [tag, input] of elements) {
    const chunks = await chunksOf({ ...options, input, external: isShownElement });
    for (const chunk of chunks) {
      const ids = modulesOf(chunk, chunks);
      if (chunk.isEntry) addTo(atOnce, ids, tag);
      if (chunk.isDynamicEntry) addTo(later, ids, chunk.name);
      for (const [id, { renderedLength }] of Object.entries(chunk.modules))
        lengths.set(id, renderedLength);
    }
  }
  return { atOnce, later, lengths };
}

/** A chunk without modules is the door to one that others need whole: only that one comes through it. */
function modulesOf(chunk: OutputChunk, chunks: readonly OutputChunk[]): string[] {
  const { facadeModuleId, moduleIds } = chunk;
  if (moduleIds.length === 0 && facadeModuleId) return [facadeModuleId];
  return closure([chunk], chunks).flatMap((needed) => needed.moduleIds);
}

function addTo(names: Map<string, Set<string>>, ids: readonly string[], name: string): void {
  for (const id of ids) names.set(id, (names.get(id) ?? new Set()).add(name));
}

/** One file for what the login needs and anybody else uses, and one for each other set of elements that share something. */
export function chunkGroups(users: Users) {
  const { atOnce, later } = users;
  const sharersOf = sharers(users);
  const sets = sharedSets(users);
  const shared = sets.map((set, index) => ({
    name: set === data ? data : `shared-${index}`,
    test: (id: string) => sharersOf(atOnce.get(id)) === set,
    priority: sets.length - index,
  }));
  /** One file for what an element has at once and its own parts use later, where they would be many. */
  const own = {
    name: (id: string) => {
      const [tag, another] = atOnce.get(id) ?? [];
      const isOwn = tag !== undefined && another === undefined && (later.get(id)?.size ?? 0) > 1;
      return isOwn && tag !== 'drsk-login' ? `${nameOf(tag)}-parts` : null;
    },
    debugName: 'own',
    priority: 1,
  };
  const core = {
    name: 'core',
    test: (id: string) => atOnce.get(id)?.has('drsk-login') === true,
    minShareCount: 2,
    priority: sets.length + 1,
  };
  const english = { name: englishNames(users), debugName: 'english' };
  /** What several later parts share with what sends calls: one file, and one name in the loader. */
  const answers = {
    name: 'answer',
    test: /[\\/]sdk[\\/]src[\\/](?:http[\\/](?:abortable|answer|authorised|exchange|request-options|request-parts)|session[\\/]identity)\.ts$/,
    priority: 0,
  };
  return [core, ...shared, own, english, answers];
}

/** Those that more elements need come first: a group takes along what its modules import. */
function sharedSets(users: Users): string[] {
  const shared = severalOf(users.atOnce).filter((tags) => !tags.has('drsk-login'));
  const largestFirst = shared.toSorted((one, other) => other.size - one.size);
  return [...new Set(largestFirst.map(sharers(users)))];
}

/** English texts by who needs them: elements at once, else parts that come later; the login has both languages at once. */
function englishNames(users: Users): (id: string) => string | null {
  const { atOnce, later } = users;
  const sharersOf = sharers(users);
  const atOnceSets = severalOf(atOnce).map(sharersOf);
  const sets = [...new Set([...atOnceSets, ...severalOf(later).map(setOf)])].toSorted();
  return (id) => {
    const russian = russianOf(id);
    if (russian === id) return null;
    const tags = atOnce.get(russian);
    const set = tags ? sharersOf(tags) : setOf(later.get(russian));
    return sets.includes(set) && set !== data ? `shared-${sets.indexOf(set)}-en` : `${set}-en`;
  };
}

function severalOf(names: NamesByModule): ReadonlySet<string>[] {
  return [...names.values()].filter(({ size }) => size > 1);
}

type Sharers = (tags?: ReadonlySet<string>) => string;

/**
 * Names the elements that share a file. What both the registration and the tracker need, or four elements whichever, and
 * what is too small for a file, is what everybody with data gets: a file more costs all of them its name in the loader.
 */
function sharers({ atOnce, lengths }: Users): Sharers {
  const totals = new Map<string, number>();
  for (const [id, tags] of atOnce) {
    const set = setOf(tags);
    totals.set(set, (totals.get(set) ?? 0) + (lengths.get(id) ?? 0));
  }
  return (tags = new Set()) => {
    const set = setOf(tags);
    const isForAll = tags.has('drsk-registration') && tags.has('drsk-status-tracker');
    const isSmall = tags.size > 1 && (totals.get(set) ?? 0) < smallest;
    return isForAll || isSmall || tags.size > 3 ? data : set;
  };
}

function setOf(tags: ReadonlySet<string> = new Set()): string {
  return [...tags].map(nameOf).toSorted().join(' ');
}

function nameOf(tag: string): string {
  return tag.replace('drsk-', '');
}

const data = 'data';

/** Characters, before it is minified, that are worth a file. */
const smallest = 2_500;

/** What it imports and never uses is in none of them. */
async function chunksOf(options: InputOptions): Promise<OutputChunk[]> {
  const bundle = await rolldown(options);
  const { output } = await bundle.generate({ format: 'es' });
  return output.filter((file) => file.type === 'chunk');
}

/** The chunks themselves first, then every other that they need before they run. */
export function closure(
  chunks: readonly OutputChunk[],
  all: readonly OutputChunk[],
): OutputChunk[] {
  const found = new Set(chunks);
  for (const { imports } of found)
    for (const chunk of all) if (imports.includes(chunk.fileName)) found.add(chunk);
  return [...found];
}
