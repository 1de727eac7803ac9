// Builds dist/channels, what a host of the widgets serves (README.md, "Hosting"), and the same as an archive:
//   v1/drsk.js, v1.4/drsk.js    the loader, a classic script: a page names one of these, or the exact one
//   1.4.2/drsk.js               the same bytes
//   v1/, v1.4/, 1.4.2/drsk-push.js
//                               a Service Worker that shows notifications, for sites that ask for it
//   1.4.2/manifest.json         sizes, hashes, and what each widget needs
//   1.4.2/<hash>/               the files, which nothing overwrites
//     <widget>.js               one module for each public element
//     core.js                   what the login needs and others share
//     data.js                   what all that show data share
//     shared-….js               what some of them share
//     …-en.js                   English texts, of all but the login
//     calls.js                  what makes and sends calls (ky): the login asks for it when somebody begins to type
//     keys.js                   what proves that a session is this browser's: the same
//     sandbox.js, sandbox-….js  the whole service, for pages with data-mode="sandbox"
//     qa.js                     what opens it, and the panel of testers (data-debug)
//     rest.js, later.js         the rest of the loader, with the hashes of nearly all others (decision 27)
// All files that an element needs at once are known to the loader, so none waits for another.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InputOptions, rolldown } from 'rolldown';
import { pointChannel } from '../self-host/point-channel.mjs';
import { browserFiles, type ElementFiles } from './browser-files.ts';
import { channelsOf } from './channels.ts';
import { fileTables, hashOf } from './file-tables.ts';
import { leanLit } from './lean-lit.ts';
import { licences } from './licences.ts';
import { checksums, manifestOf } from './manifest.ts';
import { minifyStyles } from './minify-styles.ts';
import { publicElements } from './public-elements.ts';
import { sandboxFiles } from './sandbox-files.ts';
import { selfHostArchive } from './self-host.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const channels = `${root}dist/channels`;
const inputOptions = {
  platform: 'browser',
  tsconfig: `${root}tsconfig.json`,
  resolve: { conditionNames: ['@drsk/source', 'browser', 'import', 'default'] },
  plugins: [minifyStyles, leanLit],
  preserveEntrySignatures: 'allow-extension', // a part that comes later takes what it shares from the element's file
} satisfies InputOptions;

const built = await browserFiles(
  publicElements(`${root}src/index.ts`),
  new Map([
    ['advice', `${root}src/shared/loader/advice.ts`],
    ['doctor', `${root}src/doctor/open-doctor.ts`],
    ['qa', `${root}src/qa/open-qa.ts`],
  ]),
  inputOptions,
);
const sandbox = await sandboxFiles({ ...inputOptions, cwd: root });
for (const [name, file] of sandbox.files) built.files.set(name, file);
const tables = fileTables(built);
const rest = await bundle('shared/loader/rest.ts', 'es', {
  __DRSK_REST__: { widgets: built.elements, table: tables.rest },
});
const modules = new Map([
  ...[...built.files].map(([name, { code }]) => [`${name}.js`, code] as const),
  ['rest.js', rest],
  ['later.js', tables.later],
]);
const folder = `${hashOfAll(modules)}/`;
const loader = await bundle('loader.ts', 'iife', {
  __DRSK_BUILD__: {
    folder: `${version}/${folder}`,
    home: process.env['DRSK_WIDGETS_HOME'],
    fallback: process.env['DRSK_WIDGETS_FALLBACK'],
    hashes: { ...tables.login, rest: hashOf(rest) },
    ...namesAtOnce(built.elements),
  },
});
const files = new Map([
  ['drsk.js', loader],
  ['drsk-push.js', await bundle('notifications/push/push-worker.ts', 'iife', {})],
  ['licences.txt', licences([...built.modules, ...sandbox.modules])],
  ...[...modules].map(([name, code]) => [folder + name, code] as const),
]);
const manifest = manifestOf({ version, folder, tags: built.elements }, files);
files.set('manifest.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
files.set('SHA256SUMS', checksums(files));

rmSync(channels, { recursive: true, force: true });
for (const [name, content] of files) write(join(channels, version, name), content);
for (const channel of channelsOf(version)) pointChannel(channels, channel, version);
write(
  `${root}dist/drsk-widgets-${version}.zip`,
  selfHostArchive(channels, `${root}self-host`, version),
);

/** One file of its own, with what is written into it. */
async function bundle(
  source: string,
  format: 'es' | 'iife',
  values: Record<string, unknown>,
): Promise<string> {
  const define = Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]);
  const made = await rolldown({
    ...inputOptions,
    input: `${root}src/${source}`,
    transform: { define: Object.fromEntries(define) },
  });
  const { output } = await made.generate({ format, minify: true, comments: false });
  return output[0].code;
}

function hashOfAll(contents: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const name of [...contents.keys()].toSorted())
    hash.update(`${name}\0${contents.get(name)}\0`);
  return hash.digest('hex').slice(0, 8);
}

/** What the loader asks for before it knows any hash: what most widgets need besides `core`, and what the others do. */
function namesAtOnce(elements: Record<string, ElementFiles>) {
  const lists = Object.entries(elements).map(
    ([
      tag,
      {
        files: [, ...others],
      },
    ]) => ({
      name: tag.replace('drsk-', ''),
      needed: others.filter((name) => name !== 'core').map((name) => ` ${name}`),
    }),
  );
  const texts = lists.map(({ needed }) => needed.toSorted().join(''));
  const usesOf = (text: string): number => texts.filter((one) => one === text).length;
  const [common = ''] = texts.toSorted((one, other) => usesOf(other) - usesOf(one));
  const beside = lists.map(({ name }, index) => [name, texts[index]] as const);
  return { common, beside: Object.fromEntries(beside.filter(([, text]) => text !== common)) };
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
