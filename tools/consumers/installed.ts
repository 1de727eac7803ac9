import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runProgram } from './run-program.ts';

interface Installation {
  tarballs: readonly string[];
  /** What is in the project besides. */
  template?: string;
  /** Of the project. */
  version?: string;
}

/**
 * A project with nothing but what a customer would have: our packages from their tarballs, and whatever they ask for
 * from npm. Nothing may have to run while it is installed.
 */
export async function installProject(
  folder: string,
  { tarballs, template, version = '0.0.0' }: Installation,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  if (template) cpSync(template, folder, { recursive: true });
  const file = `${folder}/package.json`;
  const { dependencies, ...rest } = template
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { name: basename(folder), version, private: true };
  const own = tarballs.map((tarball) => [nameOf(tarball), `file:${tarball}`]);
  const wanted = { ...rest, dependencies: { ...dependencies, ...Object.fromEntries(own) } };
  writeFileSync(file, JSON.stringify(wanted, undefined, 2));
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await runProgram('npm', ['install', ...quietly], { cwd: folder, patience: 600 });
  return folder;
}

/** `drsk-sdk-0.1.0.tgz` holds `@drsk/sdk`. */
function nameOf(tarball: string): string {
  return basename(tarball).replace(/^drsk-(.*)-\d+\.\d+\.\d+.*$/, '@drsk/$1');
}
