import { globSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** What a page requests for some elements, read from what was built. */
export interface PageFiles {
  /** Names beside the manifest: the loader and every module the elements need before they run. */
  files: string[];
  /** What comes besides when the page is in English. */
  english: string[];
  /** How many requests wait for one another: 1 is the loader, 2 what the loader asks for. */
  depth: number;
}

/** What the build says: where the files are, and of an element its own file, those beside it, and its English texts. */
interface Manifest {
  folder: string;
  tags: Record<string, { files: string[]; english: string[] }>;
}

/** What the loader cannot do by itself: it does the whole of a login. */
const restOfLoader = 'rest.js';

/** The elements that were built. */
export function builtTags(folder: string): string[] {
  return Object.keys(manifestIn(folder).tags);
}

/** Names of modules, as `pageFiles` has them. */
export function builtModules(folder: string, patterns: string | string[]): string[] {
  const { folder: modules } = manifestIn(folder);
  return globSync(patterns, { cwd: `${folder}/${modules}` }).map((file) => modules + file);
}

/** Follows the imports of the built modules themselves; what the loader names only decides what comes early. */
export async function pageFiles(folder: string, tags: string[]): Promise<PageFiles> {
  const manifest = manifestIn(folder);
  const widgets = tags.map((tag) => manifest.tags[tag] ?? missing(tag));
  const modules = `${folder}/${manifest.folder}`;
  const asked = new Set(widgets.flatMap(({ files }) => files));
  const own = widgets.map(({ files: [first = ''] }) => first);
  const needed = await closure(modules, own);
  const texts = await closure(modules, [...new Set(widgets.flatMap(({ english }) => english))]);
  const loader = readFileSync(`${folder}/drsk.js`, 'utf8');
  const isLate = needed.some((file) => !own.includes(file) && !names(loader, file));
  const rest = tags.some((tag) => tag !== 'drsk-login') ? [restOfLoader] : [];
  const files = [...new Set([...rest, ...asked, ...needed])];
  const below = (names: string[]): string[] => names.map((name) => manifest.folder + name);
  return {
    files: ['drsk.js', ...below(files)],
    english: below(texts.filter((file) => !files.includes(file))),
    depth: isLate ? 3 : 2,
  };
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
}

function names(loader: string, file: string): boolean {
  return loader.split(/[^\w.-]/).includes(file.replace(/\.js$/, ''));
}

/** The modules, and all that they need before they run. */
export async function closure(folder: string, entries: string[]): Promise<string[]> {
  if (entries.length === 0) return [];
  const { metafile } = await build({
    entryPoints: entries.map((entry) => `${folder}/${entry}`),
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'unused',
    write: false,
    metafile: true,
  });
  const { inputs } = metafile;
  const open = [...entries];
  const found = new Set<string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = inputs[file]?.imports ?? [];
    open.push(...imports.filter(({ kind }) => kind !== 'dynamic-import').map(({ path }) => path));
  }
  return [...found];
}

function missing(tag: string): never {
  throw new Error(`the manifest does not name ${tag}: was the element built?`);
}
