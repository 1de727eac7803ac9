import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What somebody reads: not what a release has written, and not what waits for one. */
export const documents = globSync(
  [
    '*.md',
    'docs/**/*.md',
    'packages/*/*.md',
    'packages/*/{examples,integrations}/**/*.md',
    'apps/*/*.md',
  ],
  { cwd: root, exclude: (name) => /(?:node_modules|CHANGELOG)/.test(name) },
).map((file) => file.replaceAll('\\', '/'));

export function read(file: string): string {
  return readFileSync(root + file, 'utf8');
}

export function isThere(file: string): boolean {
  return existsSync(root + file);
}

export interface PackageDescription {
  readonly name: string;
  readonly version: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** The repository itself and its packages. */
export const descriptions: readonly PackageDescription[] = globSync(
  ['package.json', '{packages,apps}/*/package.json', 'packages/widgets/examples/*/package.json'],
  { cwd: root },
).map((file) => JSON.parse(read(file)));
