import type { Zippable } from 'fflate';
import type { Bytes } from '../storage/storage.js';

/** A file of an archive; its name may hold folders. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/** Files of one name keep apart by a number. */
export async function zip(files: readonly ArchiveFile[], now: string): Promise<Bytes> {
  const { zipSync } = await import('fflate');
  const entries: Zippable = {};
  for (const { name, bytes } of files)
    entries[freeName(name, entries)] = [bytes, { level: isPacked(name) ? 0 : 6 }];
  return new Uint8Array(zipSync(entries, { mtime: now }));
}

/** Packing once more takes time, and makes nothing smaller. */
function isPacked(name: string): boolean {
  return /\.(?:pdf|jpe?g|png|zip|docx|xlsx)$/i.test(name);
}

/** Two files of one name are `name.pdf` and `name (2).pdf`. */
function freeName(name: string, taken: object): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(name) ?? [];
  let free = name;
  for (let count = 2; Object.hasOwn(taken, free); count += 1) free = `${stem} (${count})${ending}`;
  return free;
}
