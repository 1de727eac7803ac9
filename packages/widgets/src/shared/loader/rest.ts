import { toLanguage } from '../language.js';
import { page } from '../page.js';
import { fillPlace } from './fill-place.js';
import { addressOf, type Files, prefetch } from './files.js';
import { firstOf } from './first-of.js';
import {
  hasOdd,
  knownOf,
  type Written,
  writtenAsTag,
  writtenOn,
  writtenOnPage,
} from './odd-settings.js';
import { tellLoadError } from './load-error-event.js';
import { run } from './run.js';
import { whenWanted } from './when-wanted.js';

/** By name of a file, without `.js`: its SHA-256 in Base64, then the names of those that it imports, with spaces between. */
export type FileTable = Readonly<Record<string, string>>;

/** Written in by tools/build-channels.ts. */
declare const __DRSK_REST__: {
  /** By tag: the files that a widget needs at once, its own first, and its English texts. */
  widgets: Record<string, { files: string[]; english: string[] }>;
  /** Of all those, and of the table of later parts. */
  table: FileTable;
};

/** What the loader has for what it does not know itself. */
export interface Loader {
  files: Files;
  script: Element | null;
  /** By tag: whether there is such a widget, once it is defined. */
  loads: Map<string, Promise<boolean>>;
  reach: <Result>(tag: string, get: (folder: string) => Promise<Result>) => Promise<Result>;
}

/** What the loader imports. */
export interface Rest {
  show: typeof show;
  load: typeof load;
  open: typeof open;
}

const { widgets, table } = __DRSK_REST__;

/** Loads the widget of a place as soon as it is wanted, and puts it there. */
export async function show(place: Element, tag: string, loader: Loader): Promise<void> {
  void adviseOnPage(loader);
  await whenWanted(place);
  const loading = loader.loads.get(tag) ?? loadWidget(tag, place, loader);
  loader.loads.set(tag, loading);
  if (!(await loading)) return;

  const isElement = place.localName === tag;
  const known = knownOf(tag);
  if (!isElement) await fillPlace(place, tag, known);
  const names = isElement ? known : [...known, 'drsk-widget'];
  await advise([writtenOn(place, isElement ? '' : 'data-', names)], loader);
}

/** A later part of a widget, from beside the file that asks for it. */
export async function load(name: string, from: string, loader: Loader): Promise<unknown> {
  void adviseOnPage(loader);
  const part = (): Promise<void> => check(name, from, loader.files);
  await firstOf([part, part]);
  return import(addressOf(name, from));
}

/** A part for whoever makes or tries the page: `doctor`, as `?drsk-doctor` asks for it, or `qa`. */
export async function open(name: string, from: string, { files, script }: Loader): Promise<void> {
  await check(name, from, files);
  const part = await import(addressOf(name, from));
  await part.open({ from, script, tags: Object.keys(widgets) });
}

async function loadWidget(tag: string, place: Element, loader: Loader): Promise<boolean> {
  const widget = widgets[tag];
  if (!widget) {
    tellLoadError({ tag, reason: 'unknown-widget' });
    void advise([writtenAsTag(tag, Object.keys(widgets))], loader);
    return false;
  }
  const [own = ''] = widget.files;
  // Beside its own file only not to wait for them later: a widget asks for them itself.
  const early = [...widget.files, ...(isEnglish(place) ? widget.english : [])];
  const { files, reach } = loader;
  const folder = await reach(tag, async (from) => {
    for (const name of early) check(name, from, files).catch(() => undefined);
    await check(own, from, files);
    return from;
  });
  return run(tag, addressOf(own, folder));
}

/** Resolves when the file and all that it imports are here as they were built. */
async function check(name: string, folder: string, files: Files): Promise<void> {
  if (!(name in table)) {
    prefetch(name, folder);
    await check('later', folder, files);
    Object.assign(table, (await import(addressOf('later', folder))).default);
  }
  const names = [...withImports(name)];
  for (const one of names) [files.hashes[one] = ''] = entryOf(one);
  await files.check(names, folder);
}

/** Each after those that it imports. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  const [, ...imports] = entryOf(name);
  found.add(name);
  for (const one of imports) if (!found.has(one)) withImports(one, found);
  found.delete(name);
  return found.add(name);
}

function entryOf(name: string): string[] {
  return (table[name] ?? '').split(' ');
}

function isEnglish(place: Element): boolean {
  const lang = place.closest('[lang]') ?? document.documentElement;
  return toLanguage(page().settings.locale ?? lang.getAttribute('lang')) === 'en';
}

/** On what the loader has taken as it was: the script tag, and a login, which it shows by itself. */
function adviseOnPage(loader: Loader): Promise<void> {
  const logins = [...document.querySelectorAll('drsk-login:defined')];
  const written = logins.map((login) => writtenOn(login, '', knownOf('drsk-login')));
  return advise([...writtenOnPage(loader.script), ...written], loader);
}

async function advise(written: readonly Written[], { files }: Loader): Promise<void> {
  const odd = written.filter(hasOdd);
  if (odd.length === 0) return;
  const from = import.meta.url;
  await check('advice', from, files);
  const part = await import(addressOf('advice', from));
  for (const one of odd) await part.advise(one);
}
