import { type InputOptions, type OutputChunk, rolldown } from 'rolldown';
import { chunkGroups, closure, usersOf } from './code-splitting.ts';
import { minifyTemplates } from './minify-templates.ts';
import { splitEnglish } from './split-english.ts';

/** What an element asks for at once: its own file first, and its English texts. */
export interface ElementFiles {
  files: string[];
  english: string[];
}

/** A module for pages: what is in it, and the names of those it imports before it runs. */
export interface BrowserFile {
  code: string;
  imports: string[];
}

export interface BrowserFiles {
  /** By name, without `.js`. */
  files: Map<string, BrowserFile>;
  /** By tag. */
  elements: Record<string, ElementFiles>;
  modules: string[];
}

/** Bundles the elements and the parts that come later, as modules that load each other through the loader. */
export async function browserFiles(
  elements: ReadonlyMap<string, string>,
  parts: ReadonlyMap<string, string>,
  options: InputOptions,
): Promise<BrowserFiles> {
  const users = await usersOf(new Map([...elements, ...parts]), options);
  const english = splitEnglish((id) => !users.atOnce.get(id)?.has('drsk-login'));
  const bundle = await rolldown({
    ...options,
    input: Object.fromEntries([...elements, ...parts].map(([tag, file]) => [nameOf(tag), file])),
    plugins: [options.plugins, english],
  });
  const { output } = await bundle.generate({
    format: 'es',
    minify: true,
    comments: { legal: false, annotation: false }, // they are in licences.txt
    // The folder has the hash: a release changes nearly all files, and no name has to carry it.
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: { groups: chunkGroups(users) },
  });
  const chunks = output.filter((file) => file.type === 'chunk');
  return {
    files: new Map(chunks.map((chunk) => [nameOf(chunk.fileName), fileOf(chunk)])),
    elements: Object.fromEntries(
      chunks
        .filter(({ isEntry, name }) => isEntry && elements.has(`drsk-${name}`))
        .map((entry) => [`drsk-${entry.name}`, atOnce(entry, chunks)]),
    ),
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
}

export function nameOf(file: string): string {
  return file.replace(/^drsk-/, '').replace(/\.js$/, '');
}

/** A later part comes through the loader, which lets no file run that is not the one that was built. */
export function fileOf({ code, imports, dynamicImports, fileName }: OutputChunk): BrowserFile {
  const asked = new Set<string>();
  const checked = minifyTemplates(code).replaceAll(
    /\bimport\(([`'"])\.\/([\w.-]+)\.js\1\)/g,
    (_, _quote, name: string) => {
      asked.add(`${name}.js`);
      return `drskWidgets.load(\`${name}\`,import.meta.url)`;
    },
  );
  const unchecked = dynamicImports.filter((name) => name !== fileName && !asked.has(name));
  if (unchecked.length > 0)
    throw new Error(`${fileName} would load ${unchecked.join(', ')} unchecked`);
  return { code: checked, imports: imports.map(nameOf) };
}

/** Those that show data send a call as soon as they are there. */
function atOnce(entry: OutputChunk, chunks: OutputChunk[]): ElementFiles {
  const own = closure([entry], chunks);
  const later = new Set(own.flatMap(({ dynamicImports }) => dynamicImports));
  const texts = chunks.filter(({ name, fileName }) => name.endsWith('-en') && later.has(fileName));
  const showsData = own.some(({ name }) => name === 'data');
  const sending = chunks.filter(({ name }) => showsData && (name === 'calls' || name === 'keys'));
  const early = new Set([...own, ...closure(sending, chunks)]);
  const names = (all: Iterable<OutputChunk>): string[] =>
    [...all].map(({ fileName }) => nameOf(fileName));
  return {
    files: names(early),
    english: names(closure(texts, chunks).filter((chunk) => !early.has(chunk))),
  };
}
