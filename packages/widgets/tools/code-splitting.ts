import { rolldown, type InputOptions, type OutputChunk } from 'rolldown';
import { russianOf } from './split-english.ts';

/** Which elements need a module at once, for every module that any does. */
export type Users = ReadonlyMap<string, ReadonlySet<string>>;

export async function usersOf(
  elements: ReadonlyMap<string, string>,
  options: InputOptions,
): Promise<Users> {
  const users = new Map<string, Set<string>>();
  for (const [tag, input] of elements)
    for (const id of await neededModules({ ...options, input }))
      users.set(id, (users.get(id) ?? new Set()).add(tag));
  return users;
}

/** One file for what the login needs and anybody else uses, and one for each other set of elements that share something. */
export function chunkGroups(users: Users) {
  const sets = sharedSets(users);
  const shared = sets.map((set, index) => ({
    name: set === data ? data : `shared-${index}`,
    test: (id: string) => setOf(users.get(id)) === set,
    priority: sets.length - index,
  }));
  const core = {
    name: 'core',
    test: (id: string) => users.get(id)?.has('drsk-login') === true,
    minShareCount: 2,
    priority: sets.length + 1,
  };
  const english = { name: (id: string) => englishChunk(id, users), debugName: 'english' };
  return [core, ...shared, english];
}

/** Those that more elements need come first: a group takes along what its modules import. */
function sharedSets(users: Users): string[] {
  const shared = [...users.values()].filter((tags) => tags.size > 1 && !tags.has('drsk-login'));
  return [...new Set(shared.toSorted((one, other) => other.size - one.size).map(setOf))];
}

/** English texts of what elements share, of each of them, and of what comes later; the login has both languages at once. */
function englishChunk(id: string, users: Users): string | null {
  const russian = russianOf(id);
  if (russian === id) return null;
  const tags = users.get(russian) ?? new Set();
  const set = setOf(tags) || 'later';
  return set !== data && tags.size > 1 ? 'shared-en' : `${set}-en`;
}

/** What both the registration and the tracker need is what everybody with data needs. */
function setOf(tags: ReadonlySet<string> = new Set()): string {
  if (tags.has('drsk-registration') && tags.has('drsk-status-tracker')) return data;
  return [...tags]
    .map((tag) => tag.replace('drsk-', ''))
    .toSorted()
    .join(' ');
}

const data = 'data';

/** The modules that an entry needs at once; what it imports and never uses is not among them. */
async function neededModules(options: InputOptions): Promise<string[]> {
  const bundle = await rolldown(options);
  const { output } = await bundle.generate({ format: 'es' });
  const chunks = output.filter((file) => file.type === 'chunk');
  const entries = chunks.filter(({ isEntry }) => isEntry);
  return closure(entries, chunks).flatMap(({ moduleIds }) => moduleIds);
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
