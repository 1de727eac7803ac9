import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { channelsOf } from './channels.ts';

/** What somebody unpacks on a server of their own; the same bytes for the same files. */
export function selfHostArchive(channels: string, guide: string, version: string): Uint8Array {
  const files: Zippable = {};
  for (const folder of [channels, guide])
    for (const name of globSync('**', { cwd: folder }).toSorted()) {
      const file = join(folder, name);
      if (statSync(file).isFile() && !name.endsWith('.d.mts')) files[name] = readFileSync(file);
    }
  files['README.md'] = fill(readFileSync(join(guide, 'README.md'), 'utf8'), version);
  return zipSync(files, { level: 9, mtime: new Date('2026-01-01T00:00:00') });
}

function fill(text: string, version: string): Uint8Array {
  const [major = '', minor = ''] = channelsOf(version);
  return Buffer.from(
    text
      .replaceAll('v__MAJOR__', major)
      .replaceAll('v__MINOR__', minor || major)
      .replaceAll('__VERSION__', version),
  );
}
