import ts from 'typescript';
import type { ReadFile } from './element-modules.ts';

/** What has been read, by its path: the next program shares it, but for what was changed in between. */
const parsed = new Map<string, ts.SourceFile>();

/** The package's sources with their types, from the sources of the packages it stands on. */
export function sourceProgram(root: string, files: readonly string[], read: ReadFile): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options, true);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target, ...rest) => {
    const known = parsed.get(name);
    const isOurs = name.startsWith(`${root}src/`);
    const text = isOurs ? read(name) : known?.text;
    if (known && known.text === text) return known;
    const file =
      text === undefined
        ? onDisk(name, target, ...rest)
        : ts.createSourceFile(name, text, target, true);
    if (file) parsed.set(name, file);
    return file;
  };
  return ts.createProgram(files, options, host);
}
