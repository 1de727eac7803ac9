import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { KeyClient } from '../../../test/key-client.js';
import { SandboxClient, sessionOf } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import { createMemoryStorage } from '../../storage/memory-storage.js';
import { createSqliteStorage } from '../../storage/sqlite-storage.js';
import type { Row, Storage, TableDefinition } from '../../storage/storage.js';
import { sessionTable, tokenTable } from './session-table.js';

const folder = mkdtempSync(join(tmpdir(), 'sessions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const now = '2026-12-18T02:00:00Z';

interface SeenProof extends Row {
  readonly expiresAt: string;
}

const seenTable: TableDefinition<SeenProof> = {
  name: 'proofs',
  indexes: { expiresAt: { key: ({ expiresAt }) => expiresAt } },
};

interface Counted {
  readonly sessions: number;
  readonly tokens: number;
  readonly proofs: number;
}

/** Nothing but the storage can say that nothing piles up. */
function count(storage: Storage): Promise<Counted> {
  return storage.transaction(async (transaction) => ({
    sessions: (await transaction.list(sessionTable, { index: 'expiresAt' })).length,
    tokens: (await transaction.list(tokenTable, { index: 'session' })).length,
    proofs: (await transaction.list(seenTable, { index: 'expiresAt' })).length,
  }));
}

describe.each<[string, (name: string) => Storage]>([
  ['in memory', () => createMemoryStorage()],
  ['in a file', (name) => createSqliteStorage(join(folder, name))],
])('sessions %s', (_where, createStorage) => {
  it('are forgotten a week after their end, with their tokens and proofs', async () => {
    const storage = createStorage('growth.db');
    const sandbox = createSandbox({ now, storage });
    const client = new KeyClient(sandbox);
    for (let login = 0; login < 3; login += 1) {
      await client.logIn(sandbox.people[0]!);
      await sessionOf(sandbox, sandbox.people[0]!);
      client.session = undefined;
    }
    expect(await count(storage)).toEqual({ sessions: 6, tokens: 9, proofs: 3 });

    await sandbox.clock.advance({ days: 38 });
    await client.logIn(sandbox.people[0]!);
    await client.logIn(sandbox.people[0]!);
    expect(await count(storage)).toEqual({ sessions: 2, tokens: 2, proofs: 2 });
    await sandbox.close();
  });

  it('say why they are over until then', async () => {
    const sandbox = createSandbox({ now, storage: createStorage('memory.db') });
    const { accessToken } = await sessionOf(sandbox, sandbox.people[0]!);
    const me = () => new SandboxClient(sandbox, accessToken).get('/v1/me');

    await sandbox.clock.advance({ days: 36 });
    await sessionOf(sandbox, sandbox.people[0]!);
    expect((await me()).body.code).toBe('session_expired');
    await sandbox.clock.advance({ days: 2 });
    await sessionOf(sandbox, sandbox.people[0]!);
    expect((await me()).body.code).toBe('unauthenticated');
    await sandbox.close();
  });
});

it('a session goes on when the file is opened again: with its key, its nonce and its used proofs', async () => {
  const file = join(folder, 'again.db');
  const before = createSandbox({ now, storage: createSqliteStorage(file) });
  const client = new KeyClient(before);
  client.session = await client.logIn(before.people[0]!);
  const proof = await client.proof('GET', '/v1/me');
  expect((await client.get('/v1/me', { proof })).status).toBe(200);
  await before.close();

  const after = createSandbox({ now, seed: 2, storage: createSqliteStorage(file) });
  const reopened = new KeyClient(after);
  reopened.session = client.session;
  reopened.nonce = client.nonce;
  expect((await reopened.get('/v1/me', { proof })).body.code).toBe('invalid_dpop_proof');
  expect((await reopened.get('/v1/me')).status).toBe(200);
  const body = { sessionId: client.session.id };
  expect((await reopened.send('POST', '/v1/sessions/refresh', { body })).status).toBe(200);
  await after.close();
});
