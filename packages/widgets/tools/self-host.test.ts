import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { selfHostArchive } from './self-host.ts';

const guide = fileURLToPath(new URL('../self-host', import.meta.url));
let channels: string;
beforeAll(() => {
  channels = mkdtempSync(join(tmpdir(), 'channels-'));
  for (const folder of ['v1', '1.4.2']) {
    mkdirSync(join(channels, folder));
    writeFileSync(join(channels, folder, 'drsk.js'), 'loader');
  }
});
afterAll(() => rmSync(channels, { recursive: true }));

it('has the folders as they are served, and what their host needs to know', () => {
  const files = unzipSync(selfHostArchive(channels, guide, '1.4.2'));
  expect(Object.keys(files).toSorted()).toEqual([
    '1.4.2/drsk.js',
    'README.md',
    'htaccess',
    'nginx.conf',
    'point-channel.mjs',
    'v1/drsk.js',
  ]);
  const readme = strFromU8(files['README.md'] ?? new Uint8Array());
  expect(readme).toContain('src="/drsk/v1/drsk.js"');
  expect(readme).toContain('`/drsk/v1.4/`');
  expect(readme).not.toContain('__');
});

it('is the same for the same files', () => {
  const archive = selfHostArchive(channels, guide, '1.4.2');
  expect(selfHostArchive(channels, guide, '1.4.2')).toEqual(archive);
});
