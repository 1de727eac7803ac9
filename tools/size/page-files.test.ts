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
  write('english.js', `import { c } from './texts.js'; console.log(c);`);
  write('texts.js', `export const c = 3;`);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string) {
  writeFileSync(join(folder, name), text);
}

function list(files: object) {
  write('files.json', JSON.stringify({ 'drsk-login': files }));
}

it('counts what an element imports, not what it may load later', async () => {
  list({ files: ['login.js', 'core.js'], english: [] });
  const page = await pageFiles(folder, ['drsk-login']);
  expect(page).toEqual({ files: ['drsk.js', 'login.js', 'core.js'], english: [], depth: 2 });
});

it('finds what the loader does not know, and that it comes late', async () => {
  list({ files: ['login.js'], english: [] });
  const page = await pageFiles(folder, ['drsk-login']);
  expect(page).toEqual({ files: ['drsk.js', 'login.js', 'core.js'], english: [], depth: 3 });
});

it('counts English texts by themselves, with what they import', async () => {
  list({ files: ['login.js', 'core.js'], english: ['english.js'] });
  const { files, english, depth } = await pageFiles(folder, ['drsk-login']);
  expect(files).not.toContain('english.js');
  expect(english).toEqual(['english.js', 'texts.js']);
  expect(depth).toBe(3);
});

it('says which element was not built', async () => {
  write('files.json', '{}');
  await expect(pageFiles(folder, ['drsk-login'])).rejects.toThrow('drsk-login');
});
