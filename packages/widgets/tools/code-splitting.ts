import { rolldown, type InputOptions, type OutputChunk } from 'rolldown';
import { russianOf } from './split-english.ts';

type NamesByModule = ReadonlyMap<string, ReadonlySet<string>>;

/** Who needs a module, for every module. */
export interface Users {
  /** Tags of the elements that need it at once. */
  atOnce: NamesByModule;
  /** Names of the parts that need it when they are loaded. */
  later: NamesByModule;
}

export async function usersOf(
  elements: ReadonlyMap<string, string>,
  options: InputOptions,
): Promise<Users> {
  const atOnce = new Map<string, Set<string>>();
  const later = new Map<string, Set<string>>();
  for (const [tag, input] of elements) {
    const chunks = await chunksOf({ ...options, input });
    for (const chunk of chunks) {
      const ids = modulesOf(chunk, chunks);
      if (chunk.isEntry) addTo(atOnce, ids, tag);
      if (chunk.isDynamicEntry) addTo(later, ids, chunk.name);
    }
  }
  return { atOnce, later };
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
  const { atOnce } = users;
  const sets = sharedSets(atOnce);
  const shared = sets.map((set, index) => ({
    name: set === data ? data : `shared-${index}`,
    test: (id: string) => sharersOf(atOnce.get(id)) === set,
    priority: sets.length - index,
  }));
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
    test: /[\\/]sdk[\\/]src[\\/](?:http[\\/](?:abortable|answer)|session[\\/]identity)\.ts$/,
    priority: 0,
  };
  return [core, ...shared, english, answers];
}

/** Those that more elements need come first: a group takes along what its modules import. */
function sharedSets(users: NamesByModule): string[] {
  const shared = [...users.values()].filter((tags) => tags.size > 1 && !tags.has('drsk-login'));
  return [...new Set(shared.toSorted((one, other) => other.size - one.size).map(sharersOf))];
}

/** English texts by who needs them: elements at once, else parts that come later; the login has both languages at once. */
function englishNames({ atOnce, later }: Users): (id: string) => string | null {
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

/** What both the registration and the tracker need, or four elements whichever, is what everybody with data gets: a file more costs all of them its name in the loader. */
function sharersOf(tags: ReadonlySet<string> = new Set()): string {
  const isForAll = tags.has('drsk-registration') && tags.has('drsk-status-tracker');
  return isForAll || tags.size > 3 ? data : setOf(tags);
}

function setOf(tags: ReadonlySet<string> = new Set()): string {
  return [...tags]
    .map((tag) => tag.replace('drsk-', ''))
    .toSorted()
    .join(' ');
}

const data = 'data';

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
