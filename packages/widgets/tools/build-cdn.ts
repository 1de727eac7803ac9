// Builds dist/cdn, what a page loads with one script tag:
//   drsk.js              a classic script that finds the tags and loads their files
//   <widget>-<hash>.js   one module for each public element
//   core-<hash>.js       what the login needs and others share
//   forms-<hash>.js      what the application form shares with other elements
//   filed-<hash>.js      what only the others share: the list of applications and the tracker
//   send-<hash>.js       what sends calls (ky): the login asks for it when somebody begins to type
// All files that an element needs at once are known to the loader, so none waits for another.
// `__DRSK_FILES__` in src/loader.ts becomes the table tag → files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown, type InputOptions, type OutputChunk } from 'rolldown';
import { licences } from './licences.ts';
import { minifyStyles } from './minify-styles.ts';
import { publicElements } from './public-elements.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}dist/cdn`;
const inputOptions = {
  platform: 'browser',
  tsconfig: `${root}tsconfig.json`,
  resolve: { conditionNames: ['@drsk/source', 'browser', 'import', 'default'] },
  plugins: [minifyStyles],
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
  const login = await neededModules(elements.get('drsk-login'));
  const form = await neededModules(elements.get('drsk-application-form'));
  const bundle = await rolldown({ ...inputOptions, input });
  const { output } = await bundle.write({
    dir: outDir,
    format: 'es',
    minify: true,
    comments: { legal: false }, // they are in licences.txt
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: {
      groups: [
        { name: 'core', test: (id) => login.has(id), minShareCount: 2, priority: 1 },
        { name: 'forms', test: (id) => !login.has(id) && form.has(id), minShareCount: 2 },
        { name: 'filed', test: (id) => !login.has(id) && !form.has(id), minShareCount: 2 },
      ],
    },
  });
  const chunks = output.filter((file) => file.type === 'chunk');
  writeFileSync(`${outDir}/licences.txt`, licences(chunks.flatMap(({ moduleIds }) => moduleIds)));
  return Object.fromEntries(
    chunks.filter(({ isEntry }) => isEntry).map((entry) => [tagOf(entry), filesOf(entry, chunks)]),
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

/** The modules that an entry needs at once; what it imports and never uses is not among them. */
async function neededModules(input: string | undefined): Promise<Set<string>> {
  if (input === undefined) return new Set();
  const bundle = await rolldown({ ...inputOptions, input });
  const { output } = await bundle.generate({ format: 'es' });
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const files = entry ? closure(entry, chunks) : [];
  return new Set(
    chunks.filter(({ fileName }) => files.includes(fileName)).flatMap((chunk) => chunk.moduleIds),
  );
}

/** All that an element asks for at once: those that show data send a call as soon as they are there. */
function filesOf(entry: OutputChunk, chunks: OutputChunk[]): string[] {
  const files = closure(entry, chunks);
  const showsData = files.some((file) => file.startsWith('forms-'));
  const sending = chunks.find(({ name }) => name === 'send');
  return showsData && sending ? [...files, sending.fileName] : files;
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
