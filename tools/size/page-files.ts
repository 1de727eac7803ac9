import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** What a page requests for some elements, read from what was built. */
export interface PageFiles {
  /** Names below dist/cdn: the loader and every module the elements need before they run. */
  files: string[];
  /** What comes besides when the page is in English. */
  english: string[];
  /** How many requests wait for one another: 1 is the loader, 2 what the loader asks for. */
  depth: number;
}

/** What the build says of an element: its files, the first of them its own, and its English texts. */
type ListedFiles = Record<string, { files: string[]; english: string[] }>;

/** The elements that were built. */
export function builtTags(folder: string): string[] {
  return Object.keys(listedFiles(folder));
}

/** Follows the imports of the built modules themselves; the loader's own list only decides what comes early. */
export async function pageFiles(folder: string, tags: string[]): Promise<PageFiles> {
  const listed = listedFiles(folder);
  const widgets = tags.map((tag) => listed[tag] ?? missing(tag));
  const early = new Set(widgets.flatMap(({ files }) => files));
  const texts = new Set(widgets.flatMap(({ english }) => english));
  const needed = await closure(
    folder,
    widgets.map(({ files: [own = ''] }) => own),
  );
  const neededTexts = await closure(folder, [...texts]);
  const isLate =
    needed.some((file) => !early.has(file)) ||
    neededTexts.some((file) => !early.has(file) && !texts.has(file));
  return {
    files: ['drsk.js', ...new Set([...early, ...needed])],
    english: [...new Set([...texts, ...neededTexts])].filter((file) => !early.has(file)),
    depth: isLate ? 3 : 2,
  };
}

function listedFiles(folder: string): ListedFiles {
  return JSON.parse(readFileSync(`${folder}/files.json`, 'utf8'));
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
  throw new Error(`dist/cdn/files.json does not name ${tag}: was the element built?`);
}
