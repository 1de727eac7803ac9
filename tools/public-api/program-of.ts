import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Reads a source; a test plants something into it. */
export type Read = (path: string) => string;

export const readSource: Read = (path) => readFileSync(path, 'utf8');

/** What has been parsed once is not parsed again: programs share what they have in common. */
const parsed = new Map<string, { text: string; source: ts.SourceFile }>();

/** The sources of some entries, as packages see each other here. */
export function programOf(root: string, entries: readonly string[], read: Read): ts.Program {
  const settings = `${root}packages/widgets/tsconfig.json`;
  const { config }: { config?: unknown } = ts.readConfigFile(settings, (path) =>
    ts.sys.readFile(path),
  );
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${root}packages/widgets`);
  const own = { ...options, types: ['node'], noEmit: true };
  const host = ts.createCompilerHost(own);
  host.getSourceFile = (file, version) => {
    const isOurs = file.startsWith(`${root}packages/`) && !file.includes('/node_modules/');
    const text = isOurs ? read(file) : ts.sys.readFile(file);
    return text === undefined ? undefined : parse(file, text, version);
  };
  return ts.createProgram([...entries], own, host);
}

type Version = ts.ScriptTarget | ts.CreateSourceFileOptions;

function parse(file: string, text: string, version: Version): ts.SourceFile {
  const known = parsed.get(file);
  if (known?.text === text) return known.source;
  const source = ts.createSourceFile(file, text, version, true);
  parsed.set(file, { text, source });
  return source;
}
