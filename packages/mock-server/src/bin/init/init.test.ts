import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { program } from '../../../test/program.js';

const { finish } = program();
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'init-'));
});
afterAll(() => rmSync(home, { recursive: true }));

it('writes sample tests, never over what is there, and says what to do next', async () => {
  const folder = join(home, 'samples');
  const first = await finish('init', '--folder', folder);
  expect(first.code).toBe(0);
  expect(first.said.match(/^written/gm)).toHaveLength(3);
  expect(first.said).toContain('npx playwright test --config');

  const own = join(folder, 'account.test.ts');
  expect(readFileSync(own, 'utf8')).toContain('@drsk/mock-server/vitest');
  writeFileSync(own, '// mine');
  const second = await finish('init', '--folder', folder);
  expect(second.said.match(/^left as it is/gm)).toHaveLength(3);
  expect(readFileSync(own, 'utf8')).toBe('// mine');
});

it('says what is in its way', async () => {
  writeFileSync(join(home, 'file'), '');
  const { code, message } = await finish('init', '--folder', join(home, 'file', 'below'));
  expect(code).toBe(2);
  expect(message).toContain('cannot be written');
});
