import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the compiler knows of the package. */
export interface SourceProgram {
  readonly checker: ts.TypeChecker;
  /** Of the package itself, without its tests. */
  readonly files: readonly ts.SourceFile[];
}

export function readSources(): SourceProgram {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
  const settings = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, {}, host);
  const files = settings?.fileNames.filter((file) => isOwn(file)) ?? [];
  const program = ts.createProgram(files, { ...settings?.options, noEmit: true });
  return {
    checker: program.getTypeChecker(),
    files: program.getSourceFiles().filter(({ fileName }) => isOwn(fileName)),
  };
}

export function isOwn(file: string): boolean {
  const path = file.replaceAll('\\', '/');
  return path.includes('/sdk/src/') && !path.endsWith('.test.ts');
}

function fail({ messageText }: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
}
