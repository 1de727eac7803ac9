import { globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';

/** A file below `packages/<package>/src`, with its path from there. */
export interface SourceFile {
  package: string;
  path: string;
  text: string;
}

export function readSources(root: string): SourceFile[] {
  const files = globSync('packages/*/src/**/*.*', { cwd: root }).map((file) =>
    file.split(sep).join('/'),
  );
  return files.sort().map((file) => {
    const [, name = '', , ...path] = file.split('/');
    return { package: name, path: path.join('/'), text: readFileSync(`${root}/${file}`, 'utf8') };
  });
}

export function nameOf(file: SourceFile): string {
  return `packages/${file.package}/src/${file.path}`;
}

/** The folder right below `src`, or '' for a file that lies there itself. */
export function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

export function isTest(file: SourceFile): boolean {
  return /\.test\.ts$|^test\//.test(file.path);
}

/** The files of the same package that a file imports, as paths from `src`. */
export function ownImports(file: SourceFile): string[] {
  const specifiers = file.text.matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g);
  return [...specifiers].map(([, specifier = '']) =>
    posix.normalize(posix.join(posix.dirname(file.path), specifier)),
  );
}
