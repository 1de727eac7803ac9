import { basename } from 'node:path';
import { globSync } from 'node:fs';
import { build, type Metafile } from 'esbuild';

/** By each file of the widgets, the elements that load it, at once or later. */
export async function elementsByFile(root: string): Promise<Map<string, string[]>> {
  const entries = globSync('packages/widgets/src/generated/elements/*.ts', { cwd: root }).sort();
  const { metafile } = await build({
    entryPoints: entries,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'unused',
    conditions: ['@drsk/source'],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const elements = new Map<string, string[]>();
  for (const entry of entries)
    for (const file of filesOf(metafile, entry.replaceAll('\\', '/')))
      elements.set(file, [...(elements.get(file) ?? []), `drsk-${basename(entry, '.ts')}`]);
  return elements;
}

/** An element that another one shows is an element of its own: its files are not the other one's. */
function filesOf({ inputs }: Metafile, entry: string): Set<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const isOther = file !== entry && file.includes('/generated/elements/');
    if (found.has(file) || isOther) continue;
    found.add(file);
    open.push(...(inputs[file]?.imports ?? []).map(({ path }) => path));
  }
  return found;
}
