import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { program } from '../../../test/program.js';

const { start, finish } = program();
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'doctor-'));
});
afterAll(() => rmSync(home, { recursive: true }));

it('finds nothing where nothing hinders', async () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  const { code, said } = await finish(
    'doctor',
    '--port',
    '0',
    '--data',
    join(home, 'new.db'),
    '--browser',
  );
  vi.unstubAllEnvs();
  expect(said.match(/^✓/gm)).toHaveLength(4);
  expect(said).not.toContain('✗');
  expect(code).toBe(0);
});

it('says of each thing that hinders what to do, and no password', async () => {
  const file = join(home, 'no.db');
  writeFileSync(file, 'this is no database, whatever its name says');
  const { url } = await start();
  vi.stubEnv('CHROME_PATH', join(home, 'nothing'));
  const parameters = ['--port', new URL(url).port, '--data', file, '--browser'];
  const servers = [
    '--database',
    'postgres://drsk:secret@127.0.0.1:9/x',
    '--smtp',
    'smtp://u:secret@127.0.0.1:9',
  ];
  const { code, said } = await finish('doctor', ...parameters, ...servers, '--log', 'json');
  vi.unstubAllEnvs();
  expect(code).toBe(6);
  expect(said).not.toContain('secret');
  const found = said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(found).toMatchObject([
    { check: 'Node', isGood: true },
    { check: 'port', isGood: false, detail: expect.stringContaining('a sandbox is there already') },
    { check: 'data file', isGood: false, detail: expect.stringContaining('not a database') },
    { check: 'PostgreSQL', isGood: false, detail: 'ECONNREFUSED' },
    { check: 'mail server', isGood: false },
    { check: 'browser', isGood: false, remedy: expect.stringContaining('CHROME_PATH') },
  ]);
  for (const { isGood, remedy } of found) expect(Boolean(remedy)).toBe(!isGood);
});
