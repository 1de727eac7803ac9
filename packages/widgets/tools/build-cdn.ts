// Builds dist/cdn, what a page loads with one script tag:
//   drsk.js              a classic script that finds the tags and loads their files
//   <widget>-<hash>.js   one module for each public element
//   core-<hash>.js       what the login needs and others share
//   data-<hash>.js       what all that show data share
//   shared-…-<hash>.js   what some of them share
//   …-en-<hash>.js       English texts, of all but the login
//   calls-<hash>.js      what makes and sends calls (ky): the login asks for it when somebody begins to type
//   keys-<hash>.js       what proves that a session is this browser's: the same
// All files that an element needs at once are known to the loader, so none waits for another.
// `__DRSK_FILES__` in src/loader.ts becomes the table tag → files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown, type InputOptions, type OutputChunk } from 'rolldown';
import type { WidgetFiles } from '../src/shared/page-loader.ts';
import { chunkGroups, closure, usersOf } from './code-splitting.ts';
import { licences } from './licences.ts';
import { minifyStyles } from './minify-styles.ts';
import { minifyTemplates } from './minify-templates.ts';
import { publicElements } from './public-elements.ts';
import { splitEnglish } from './split-english.ts';

/** What an element asks for: its own file first, and its English texts. */
interface ElementFiles {
  files: string[];
  english: string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}dist/cdn`;
const inputOptions = {
  platform: 'browser',
  tsconfig: `${root}tsconfig.json`,
  resolve: { conditionNames: ['@drsk/source', 'browser', 'import', 'default'] },
  plugins: [minifyStyles],
  preserveEntrySignatures: 'allow-extension', // a part that comes later takes what it shares from the element's file
} satisfies InputOptions;

rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir, { recursive: true });
const files = await buildElements(publicElements(`${root}src/index.ts`));
writeFileSync(`${outDir}/files.json`, `${JSON.stringify(files, undefined, 2)}\n`);
await buildLoader(files);

async function buildElements(elements: Map<string, string>): Promise<Record<string, ElementFiles>> {
  const users = await usersOf(elements, inputOptions);
  const english = splitEnglish((id) => !users.atOnce.get(id)?.has('drsk-login'));
  const bundle = await rolldown({
    ...inputOptions,
    input: Object.fromEntries([...elements].map(([tag, file]) => [tag.replace('drsk-', ''), file])),
    plugins: [
      ...inputOptions.plugins,
      english,
      { name: 'minify-templates', renderChunk: minifyTemplates },
    ],
  });
  const { output } = await bundle.write({
    dir: outDir,
    format: 'es',
    minify: true,
    comments: { legal: false }, // they are in licences.txt
    // As short as rolldown allows for so many: the loader, which comes first, names all of them.
    entryFileNames: '[name]-[hash:7].js',
    chunkFileNames: '[name]-[hash:7].js',
    codeSplitting: { groups: chunkGroups(users) },
  });
  const chunks = output.filter((file) => file.type === 'chunk');
  writeFileSync(`${outDir}/licences.txt`, licences(chunks.flatMap(({ moduleIds }) => moduleIds)));
  const entries = chunks.filter(({ isEntry }) => isEntry);
  return Object.fromEntries(entries.map((entry) => [`drsk-${entry.name}`, filesOf(entry, chunks)]));
}

async function buildLoader(files: Record<string, ElementFiles>): Promise<void> {
  const bundle = await rolldown({
    ...inputOptions,
    input: `${root}src/loader.ts`,
    transform: { define: { __DRSK_FILES__: JSON.stringify(listed(files)) } },
  });
  await bundle.write({ file: `${outDir}/drsk.js`, format: 'iife', minify: true });
}

/** All that an element asks for at once: those that show data send a call as soon as they are there. */
function filesOf(entry: OutputChunk, chunks: OutputChunk[]): ElementFiles {
  const own = closure([entry], chunks);
  const later = new Set(own.flatMap(({ dynamicImports }) => dynamicImports));
  const texts = chunks.filter(({ name, fileName }) => name.endsWith('-en') && later.has(fileName));
  const showsData = own.some(({ name }) => name === 'data');
  const sending = chunks.filter(({ name }) => showsData && (name === 'calls' || name === 'keys'));
  const early = new Set([...own, ...closure(sending, chunks)]);
  return {
    files: [...early].map(({ fileName }) => fileName),
    english: closure(texts, chunks)
      .filter((chunk) => !own.includes(chunk))
      .map(({ fileName }) => fileName),
  };
}

/** As the loader takes them: those first that most elements need, for lists that begin alike compress well. */
function listed(elements: Record<string, ElementFiles>): Record<string, WidgetFiles> {
  const named = Object.values(elements).flatMap(({ files, english }) => [...files, ...english]);
  const uses = (file: string): number => named.filter((one) => one === file).length;
  const list = (files: readonly string[]): string =>
    files.toSorted((one, other) => uses(other) - uses(one) || (one < other ? -1 : 1)).join(' ');
  const widgets = Object.entries(elements).map(
    ([tag, { files, english }]) => [tag, { files: list(files), english: list(english) }] as const,
  );
  return Object.fromEntries(widgets);
}
