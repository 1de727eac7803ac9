import { settingsOn } from './shared/configure.js';
import { openCommands } from './shared/loader/commands.js';
import { addressOf, filesOf, prefetch } from './shared/loader/files.js';
import { findPlaces, tagOf } from './shared/loader/find-places.js';
import { type Build, foldersOf } from './shared/loader/folders.js';
import { ownScript } from './shared/loader/own-script.js';
import { reach } from './shared/loader/reach.js';
import type { Loader, Rest } from './shared/loader/rest.js';
import { run } from './shared/loader/run.js';
import { page } from './shared/page.js';

/** Written in by tools/build-channels.ts. */
declare const __DRSK_BUILD__: Build & {
  /** Of a login, and of the rest of the loader, which knows all others. */
  hashes: Record<string, string>;
  /** Names of files that a widget needs at once besides its own: most need the same, the others are listed by their names. */
  common: string;
  beside: Readonly<Record<string, string>>;
};

const build = __DRSK_BUILD__;
const script = ownScript();
const { settings } = page();
// What is set already stays.
if (script) Object.assign(settings, { ...settingsOn(script), ...settings });
// A second script tag brings settings only.
if (!page().load) start();

function start(): void {
  openCommands();
  const folders = foldersOf(script, build);
  const files = filesOf(build.hashes);
  const rest = async (from: string): Promise<Rest> => {
    // Every widget needs it, and its hash is known.
    files.check(['core'], from).catch(() => undefined);
    await files.check(['rest'], from);
    return import(addressOf('rest', from));
  };
  page().load = async (name, from) => (await rest(from)).load(name, from, loader);
  const loader: Loader = {
    files,
    script,
    loads: new Map(),
    reach: (tag, get) => reach(tag, folders, get),
  };
  const open = (name: string): Promise<void> =>
    loader.reach(name, async (from) => (await rest(from)).open(name, from, loader));
  let prepared: Promise<void> | undefined;
  const show = async (place: Element): Promise<void> => {
    // Commands of the page come first, then what it is tried out with: nothing is asked of the service before.
    // oxlint-disable-next-line typescript/await-thenable, unicorn/no-unnecessary-await -- they are in the queue
    await null;
    await (prepared ??=
      settings.mode === 'sandbox' || 'debug' in settings ? open('qa') : undefined);
    const tag = tagOf(place);
    if (place.matches('drsk-login:not([loading])')) return loadLogin(tag, loader);
    bringNear(tag.slice('drsk-'.length), folders(0)[0]);
    await (await loader.reach(tag, rest)).show(place, tag, loader);
  };
  findPlaces(show);
  if (window.location.search.includes('drsk-doctor')) void open('doctor');
  for (const name of script?.dataset['widgets']?.split(' ') ?? [])
    void show(document.createElement(`drsk-${name}`));
}

/** The loader knows the files of a login itself: nothing else comes before it. */
function loadLogin(tag: string, { files, loads, reach }: Loader): void {
  if (loads.has(tag)) return;
  const folder = reach(tag, async (from) => {
    await files.check(['core', 'login'], from);
    return from;
  });
  loads.set(
    tag,
    folder.then((from) => run(tag, addressOf('login', from))),
  );
}

/** So that no file waits for the one that knows its hash. */
function bringNear(widget: string, folder = ''): void {
  const { common, beside } = build;
  for (const name of `${widget}${beside[widget] ?? common}`.split(' ')) prefetch(name, folder);
}
