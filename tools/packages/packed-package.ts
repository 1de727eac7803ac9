import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A package as npm would publish it. */
export interface PackedPackage {
  folder: string;
  tarball: Uint8Array<ArrayBuffer>;
}

/** All of them in one go: npm takes longer to start than to pack. */
export function packPackages(root: string, folders: readonly string[]): PackedPackage[] {
  const destination = mkdtempSync(join(tmpdir(), 'drsk-pack-'));
  try {
    return packInto(destination, root, folders).map((file, index) => ({
      folder: `${root}${folders[index]}`,
      tarball: new Uint8Array(readFileSync(file)),
    }));
  } finally {
    rmSync(destination, { recursive: true });
  }
}

/** Where the tarballs are, in the order of the folders. */
export function packInto(destination: string, root: string, folders: readonly string[]): string[] {
  const own = folders.map((folder) => `./${folder}`);
  const { status, stdout } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', destination, ...own],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error('npm pack failed');
  const packed: { filename: string }[] = JSON.parse(stdout);
  return packed.map(({ filename }) => join(destination, filename));
}
