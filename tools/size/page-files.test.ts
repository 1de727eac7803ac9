import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageFiles } from './page-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'channel-'));
  mkdirSync(join(folder, 'abc'));
  write('login.js', `import { a } from './core.js'; drskWidgets.load('later'); console.log(a);`);
  write('core.js', `export const a = 1;`);
  write('later.js', `export const b = 2;`);
  write('user.js', `import { a } from './core.js'; console.log(a);`);
  write('english.js', `import { c } from './texts.js'; console.log(c);`);
  write('texts.js', `export const c = 3;`);
  writeFileSync(join(folder, 'drsk.js'), 'const common = `core data`;');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string) {
  writeFileSync(join(folder, 'abc', name), text);
}

function list(tags: object) {
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ folder: 'abc/', tags }));
}

it('counts what an element imports, not what it may load later', async () => {
  list({ 'drsk-login': { files: ['login.js', 'core.js'], english: [] } });
  const page = await pageFiles(folder, ['drsk-login']);
  expect(page).toEqual({
    files: ['drsk.js', 'abc/login.js', 'abc/core.js'],
    english: [],
    depth: 2,
  });
});

it('counts the rest of the loader for all but a login', async () => {
  list({ 'drsk-user': { files: ['user.js', 'core.js'], english: [] } });
  const { files } = await pageFiles(folder, ['drsk-user']);
  expect(files).toEqual(['drsk.js', 'abc/rest.js', 'abc/user.js', 'abc/core.js']);
});

it('finds what the loader does not name, and that it comes late', async () => {
  writeFileSync(join(folder, 'drsk.js'), 'const common = `hard-core data`;');
  list({ 'drsk-login': { files: ['login.js'], english: [] } });
  const page = await pageFiles(folder, ['drsk-login']);
  expect(page.files).toContain('abc/core.js');
  expect(page.depth).toBe(3);
});

it('counts English texts by themselves, with what they import', async () => {
  list({ 'drsk-login': { files: ['login.js', 'core.js'], english: ['english.js'] } });
  const { files, english } = await pageFiles(folder, ['drsk-login']);
  expect(files).not.toContain('abc/english.js');
  expect(english).toEqual(['abc/english.js', 'abc/texts.js']);
});

it('says which element was not built', async () => {
  list({});
  await expect(pageFiles(folder, ['drsk-login'])).rejects.toThrow('drsk-login');
});
