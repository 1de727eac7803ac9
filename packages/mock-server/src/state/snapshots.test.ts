import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { logIn } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import { createSqliteStorage } from '../storage/sqlite-storage.js';

const folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.useRealTimers();
});
let files = 0;
const now = '2026-12-18T02:00:00Z';

async function drafts(sandbox: Sandbox): Promise<string[]> {
  const client = await logIn(sandbox, sandbox.people[0]!);
  const { body } = await client.get('/v1/applications');
  return body.items.map(({ id }: { id: string }) => id);
}

async function addDraft(sandbox: Sandbox): Promise<string> {
  const client = await logIn(sandbox, sandbox.people[0]!);
  return (await client.post('/v1/applications', { answers: { powerKw: '15' } })).body.id;
}

describe.each([
  ['memory', createMemoryStorage],
  ['a file', () => createSqliteStorage(join(folder, `${(files += 1)}.db`))],
])('the snapshots of a sandbox in %s', (_name, open) => {
  it('take everything back, the clock too', async () => {
    const sandbox = createSandbox({ now, storage: open() });
    const first = await addDraft(sandbox);
    expect(await sandbox.snapshots.save('one draft')).toEqual({
      name: 'one draft',
      at: '2026-12-18T02:00:00.000Z',
    });
    await addDraft(sandbox);
    await sandbox.clock.advance({ days: 3 });

    await sandbox.snapshots.restore('one draft');

    expect(await sandbox.clock.now()).toBe('2026-12-18T02:00:00.000Z');
    expect(await drafts(sandbox)).toEqual([first]);
    await sandbox.close();
  });

  it('say what has become of it since', async () => {
    const sandbox = createSandbox({ now, storage: open() });
    await sandbox.snapshots.save('before');
    const id = await addDraft(sandbox);
    await sandbox.snapshots.save('after');
    await sandbox.clock.advance({ days: 1 });

    const { tables } = await sandbox.snapshots.difference('before', 'after');
    expect(tables['applications']).toMatchObject({ added: [{ id }], changed: [], removed: [] });
    const since = await sandbox.snapshots.difference('after');
    expect(since.tables['sandbox']).toMatchObject({
      changed: [{ id: 'sandbox', fields: { clock: { after: expect.anything() } } }],
    });
    await sandbox.close();
  });

  it('outlive a reset, and are refused once they are removed', async () => {
    const sandbox = createSandbox({ now, storage: open() });
    const id = await addDraft(sandbox);
    await sandbox.snapshots.save('kept');
    await sandbox.reset();
    expect(await drafts(sandbox)).toEqual([]);

    await sandbox.snapshots.restore('kept');
    expect(await drafts(sandbox)).toEqual([id]);
    await sandbox.snapshots.remove('kept');

    expect(await sandbox.snapshots.list()).toEqual([]);
    const unknown = { name: 'UnknownSnapshotError', message: 'There is no snapshot kept' };
    await expect(sandbox.snapshots.restore('kept')).rejects.toMatchObject(unknown);
    await expect(sandbox.snapshots.remove('kept')).rejects.toMatchObject(unknown);
    await sandbox.close();
  });

  it('let a running clock go on from their instant', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01T00:00:00Z') });
    const sandbox = createSandbox({ now, clock: 'running', storage: open() });
    await sandbox.snapshots.save('begun');
    vi.setSystemTime(new Date('2030-01-05T00:00:00Z'));
    expect(await sandbox.clock.now()).toBe('2026-12-22T02:00:00.000Z');

    await sandbox.snapshots.restore('begun');
    vi.setSystemTime(new Date('2030-01-05T00:00:01Z'));

    expect(await sandbox.clock.now()).toBe('2026-12-18T02:00:01.000Z');
    await sandbox.close();
  });
});

it('are still there when a file is opened again', async () => {
  const file = join(folder, 'again.db');
  const before = createSandbox({ now, storage: createSqliteStorage(file) });
  const id = await addDraft(before);
  await before.snapshots.save('kept');
  await before.reset();
  await before.close();

  const after = createSandbox({ now, storage: createSqliteStorage(file) });
  expect(await after.snapshots.list()).toMatchObject([{ name: 'kept' }]);
  await after.snapshots.restore('kept');
  expect(await drafts(after)).toEqual([id]);
  await after.close();
});
