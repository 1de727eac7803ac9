import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageFiles } from './page-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cdn-'));
  write('login.js', `import { a } from './core.js'; import('./later.js'); console.log(a);`);
  write('core.js', `export const a = 1;`);
  write('later.js', `export const b = 2;`);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string) {
  writeFileSync(join(folder, name), text);
}

it('counts what an element imports, not what it may load later', async () => {
  write('files.json', JSON.stringify({ 'drsk-login': ['login.js', 'core.js'] }));
  const page = await pageFiles(folder, ['drsk-login']);
  expect(page).toEqual({ files: ['drsk.js', 'login.js', 'core.js'], depth: 2 });
});

it('finds what the loader does not know, and that it comes late', async () => {
  write('files.json', JSON.stringify({ 'drsk-login': ['login.js'] }));
  const page = await pageFiles(folder, ['drsk-login']);
  expect(page).toEqual({ files: ['drsk.js', 'login.js', 'core.js'], depth: 3 });
});

it('says which element was not built', async () => {
  write('files.json', '{}');
  await expect(pageFiles(folder, ['drsk-login'])).rejects.toThrow('drsk-login');
});
