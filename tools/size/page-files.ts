import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** What a page requests for some elements, read from what was built. */
export interface PageFiles {
  /** Names below dist/cdn: the loader and every module the elements need before they run. */
  files: string[];
  /** How many requests wait for one another: 1 is the loader, 2 what the loader asks for. */
  depth: number;
}

/** Follows the imports of the built modules themselves; the loader's own list only decides what comes early. */
export async function pageFiles(folder: string, tags: string[]): Promise<PageFiles> {
  const listed: Record<string, string[]> = JSON.parse(readFileSync(`${folder}/files.json`, 'utf8'));
  const early = new Set(tags.flatMap((tag) => listed[tag] ?? missing(tag)));
  const entries = tags.map((tag) => listed[tag]?.[0] ?? missing(tag));
  const needed = await closure(folder, entries);
  const isLate = needed.some((file) => !early.has(file));
  return { files: ['drsk.js', ...new Set([...early, ...needed])], depth: isLate ? 3 : 2 };
}

async function closure(folder: string, entries: string[]): Promise<string[]> {
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
