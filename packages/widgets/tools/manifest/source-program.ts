import ts from 'typescript';
import type { ReadFile } from './element-modules.ts';

/** The package's sources with their types, from the sources of the packages it stands on. */
export function sourceProgram(root: string, files: readonly string[], read: ReadFile): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target, ...rest) =>
    name.startsWith(`${root}src/`)
      ? ts.createSourceFile(name, read(name), target, true)
      : onDisk(name, target, ...rest);
  return ts.createProgram(files, options, host);
}
