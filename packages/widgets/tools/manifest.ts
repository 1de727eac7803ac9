import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { ElementFiles } from './browser-files.ts';

interface FileFacts {
  bytes: number;
  /** As a server sends it. */
  brotliBytes: number;
  /** For `<script integrity>` and a Content-Security-Policy. */
  integrity: string;
}

/** What a version consists of, for those who host it or pin it. */
export interface Manifest {
  version: string;
  /** Where the files are, beside this one. */
  folder: string;
  files: Record<string, FileFacts>;
  /** By tag: what it needs at once, its own file first, and its English texts. */
  tags: Record<string, ElementFiles>;
}

/** `files` by their names beside the manifest. */
export function manifestOf(
  description: Pick<Manifest, 'version' | 'folder' | 'tags'>,
  files: ReadonlyMap<string, string>,
): Manifest {
  const named = (names: string[]): string[] => names.map((name) => `${name}.js`);
  const tags = Object.entries(description.tags).map(
    ([tag, one]) => [tag, { files: named(one.files), english: named(one.english) }] as const,
  );
  const facts = [...files].map(([name, content]) => [name, factsOf(content)] as const);
  return { ...description, tags: Object.fromEntries(tags), files: Object.fromEntries(facts) };
}

/** As `sha256sum --check` reads it. */
export function checksums(files: ReadonlyMap<string, string>): string {
  return [...files]
    .map(([name, content]) => `${digest('sha256', content, 'hex')}  ${name}\n`)
    .join('');
}

function factsOf(content: string): FileFacts {
  return {
    bytes: Buffer.byteLength(content),
    brotliBytes: brotliCompressSync(content).length,
    integrity: `sha384-${digest('sha384', content, 'base64')}`,
  };
}

function digest(algorithm: string, content: string, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(content).digest(encoding);
}
