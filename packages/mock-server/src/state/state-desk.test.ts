import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { file, read } from '../../test/applicant.js';
import { logIn, type SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import { tableOf } from './tables.js';

let sandbox: Sandbox;
let client: SandboxClient;
let id: string;
beforeEach(async () => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  client = await logIn(sandbox, sandbox.people[0]!);
  ({ id } = await file(client));
});

it('knows every table that anybody keeps something in', () => {
  const source = join(import.meta.dirname, '..');
  const texts = globSync('**/*.ts', { cwd: source })
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(source, name), 'utf8'));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/name: '([\w-]+)',\s+indexes: \{/g)].map(([, name]) => name!),
  );
  expect(names.length).toBeGreaterThan(45);
  expect(names.filter((name) => !tableOf(name))).toEqual([]);
});

describe('the state of a sandbox', () => {
  it('can be read table by table', async () => {
    const tables = await sandbox.state.tables();
    expect(tables).toContainEqual({ name: 'applications', rows: 1 });
    expect(await sandbox.state.rows('applications')).toMatchObject([{ id, status: 'submitted' }]);
    expect(await sandbox.state.row('applications', id)).toMatchObject({ filing: { region: '28' } });
    const [first, second] = await sandbox.state.rows('accounts', { limit: 2 });
    expect(await sandbox.state.rows('accounts', { after: first!.id, limit: 1 })).toEqual([second]);
    expect(await sandbox.state.row('accounts', 'nobody')).toBeUndefined();
    expect(await sandbox.state.rows('nothing')).toEqual([]);
  });

  it('can be patched, and the API says what it has become', async () => {
    const { answers } = await read(client, id);
    await sandbox.state.patch('applications', id, { answers: { objectName: 'Баня' } });
    expect((await read(client, id)).answers).toEqual({ ...answers, objectName: 'Баня' });
  });

  it.each<[string, object, RegExp, string]>([
    ['applications', { status: 'lost' }, /status enum/, 'a status that the contract has not'],
    ['applications', { status: 7 }, /\/status is number, and has been string/, 'another kind'],
    ['applications', { colour: 'red' }, /\/colour is no field of it/, 'a field that none has'],
    ['applications', { answers: { powerKw: 15 } }, /powerKw type/, 'deep within'],
    [
      'applications',
      { filing: { timeline: 'long' } },
      /nothing can be made of it/,
      'no way to read',
    ],
    ['applications', { id: 'app-other' }, /\/id is what it is found by/, 'another id'],
    ['sessions', { expiresAt: null }, /\/expiresAt is null/, 'no view of the API'],
  ])('refuses to make of %s %j: %s', async (table, patch, reason) => {
    const [row] = await sandbox.state.rows(table);
    const refused = sandbox.state.patch(table, row!.id, patch);
    await expect(refused).rejects.toMatchObject({
      name: 'IllegalRowError',
      table,
      reasons: [expect.stringMatching(reason)],
    });
    expect(await sandbox.state.row(table, row!.id)).toEqual(row);
  });

  it('refuses a key that only one may have, and rows that are not there', async () => {
    const [one, other] = await sandbox.state.rows('accounts');
    const { loginKey } = other as unknown as { loginKey: string };
    const taken = sandbox.state.patch('accounts', one!.id, { loginKey });
    await expect(taken).rejects.toThrow('A row of accounts with the same login exists');
    const none = sandbox.state.patch('accounts', 'nobody', {});
    await expect(none).rejects.toThrow('accounts/nobody would be no legal row');
  });
});
