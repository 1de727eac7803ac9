// Builds dist/cdn, what a page loads with one script tag:
//   drsk.js              a classic script that finds the tags and loads their files
//   <widget>-<hash>.js   one module for each public element
//   core-<hash>.js       what the login needs and others share
//   forms-<hash>.js      what only the other elements share
// Two shared files keep every element at three requests at most, all of them known to the loader, so none
// waits for another. `__DRSK_FILES__` in src/loader.ts becomes the table tag → files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown, type InputOptions, type OutputChunk, type Plugin } from 'rolldown';
import { publicElements } from './public-elements.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}dist/cdn`;
const inputOptions = {
  platform: 'browser',
  tsconfig: `${root}tsconfig.json`,
  resolve: { conditionNames: ['@drsk/source', 'browser', 'import', 'default'] },
} satisfies InputOptions;

rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir, { recursive: true });
const files = await buildElements(publicElements(`${root}src/index.ts`));
writeFileSync(`${outDir}/files.json`, `${JSON.stringify(files, undefined, 2)}\n`);
await buildLoader(files);

async function buildElements(elements: Map<string, string>): Promise<Record<string, string[]>> {
  const input = Object.fromEntries(
    [...elements].map(([tag, file]) => [tag.replace('drsk-', ''), file]),
  );
  const login = new Set<string>();
  const bundle = await rolldown({
    ...inputOptions,
    input,
    plugins: [rememberClosure(login, input['login'])],
  });
  const { output } = await bundle.write({
    dir: outDir,
    format: 'es',
    minify: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: {
      groups: [
        { name: 'core', test: (id) => login.has(id), minShareCount: 2, priority: 1 },
        { name: 'forms', test: (id) => !login.has(id), minShareCount: 2 },
      ],
    },
  });
  const chunks = output.filter((file) => file.type === 'chunk');
  return Object.fromEntries(
    chunks.filter(({ isEntry }) => isEntry).map((entry) => [tagOf(entry), closure(entry, chunks)]),
  );
}

async function buildLoader(files: Record<string, string[]>): Promise<void> {
  const bundle = await rolldown({
    ...inputOptions,
    input: `${root}src/loader.ts`,
    transform: { define: { __DRSK_FILES__: JSON.stringify(files) } },
  });
  await bundle.write({ file: `${outDir}/drsk.js`, format: 'iife', minify: true });
}

/** Fills `closure` with the modules that the entry imports, itself included. */
function rememberClosure(closure: Set<string>, entry: string | undefined): Plugin {
  return {
    name: 'remember-closure',
    buildEnd() {
      const open = entry === undefined ? [] : [entry];
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (closure.has(id)) continue;
        closure.add(id);
        open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}

/** The entry's own file first, then every file it needs before it runs. */
function closure(entry: OutputChunk, chunks: OutputChunk[]): string[] {
  const names = new Set([entry.fileName]);
  for (const name of names)
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach((used) => names.add(used));
  return [...names];
}

function tagOf(entry: OutputChunk): string {
  return `drsk-${entry.name}`;
}
