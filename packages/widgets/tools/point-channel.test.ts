import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pointChannel } from '../self-host/point-channel.mjs';
import { checksums } from './manifest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'channels-'));
  publish('1.4.1');
  publish('1.4.2');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string) {
  mkdirSync(join(folder, dirname(name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function publish(version: string) {
  const files = new Map([
    ['drsk.js', `loader ${version}`],
    ['drsk-push.js', `worker ${version}`],
    ['abc/core.js', `core ${version}`],
  ]);
  for (const [name, text] of files) write(`${version}/${name}`, text);
  write(`${version}/SHA256SUMS`, checksums(files));
}

const served = (name = 'drsk.js') => readFileSync(join(folder, 'v1', name), 'utf8');

it('goes forward and back', () => {
  pointChannel(folder, 'v1', '1.4.2');
  expect(served()).toBe('loader 1.4.2');
  pointChannel(folder, 'v1', '1.4.1');
  expect(served()).toBe('loader 1.4.1');
  expect(served('drsk-push.js')).toBe('worker 1.4.1');
});

it('stays where it is when a file of the other version is not what was built', () => {
  pointChannel(folder, 'v1', '1.4.2');
  write('1.4.1/abc/core.js', 'something else');
  expect(() => pointChannel(folder, 'v1', '1.4.1')).toThrow('1.4.1 is not whole: abc/core.js');
  rmSync(join(folder, '1.4.1/abc/core.js'));
  expect(() => pointChannel(folder, 'v1', '1.4.1')).toThrow('abc/core.js');
  expect(served()).toBe('loader 1.4.2');
});
