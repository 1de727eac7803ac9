import { afterAll, describe, expect, it } from 'vitest';
import { draftOf, file, household, read } from '../../../test/applicant.js';
import { openEvents } from '../../../test/event-reader.js';
import { PostgresServer } from '../../../test/postgres-server.js';
import { logIn, SandboxClient, sessionOf } from '../../../test/sandbox-client.js';
import { describeStorage, people } from '../../../test/storage-conformance.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Storage } from '../storage.js';
import { createPostgresStorage, openPostgres } from './postgres-storage.js';

const server = new PostgresServer();
const here = openPostgres(server.url);
/** Another process, as far as the database can tell. */
const there = openPostgres(server.url);
afterAll(async () => {
  await Promise.all([here.close(), there.close()]);
  server[Symbol.dispose]();
});

let count = 0;
const newName = (): string => `sandbox-${(count += 1)}`;

describeStorage('PostgreSQL', () => here.storage(newName()));

describe('two processes over one sandbox', () => {
  const both = (): [Storage, Storage] => {
    const name = newName();
    return [here.storage(name), there.storage(name)];
  };
  const put = (storage: Storage, id: string, login: string) =>
    storage.transaction((transaction) => transaction.put(people, { id, login, town: '' }));
  const logins = (storage: Storage) =>
    storage.transaction(async (transaction) =>
      (await transaction.list(people, { index: 'login' })).map(({ id, login }) => `${id}${login}`),
    );

  it('know at once what the other one has answered', async () => {
    const [one, other] = both();
    await put(one, 'a', '1');
    await put(one, 'b', '2');
    expect(await logins(other)).toEqual(['a1', 'b2']);
    await other.transaction((transaction) => transaction.remove(people, 'a'));
    await other.transaction((transaction) => transaction.putBlob('file', new Uint8Array([1])));
    expect(await logins(one)).toEqual(['b2']);
    const bytes = await one.transaction((transaction) => transaction.getBlob('file'));
    expect(bytes).toEqual(new Uint8Array([1]));
  });

  it('take turns: no count is lost', async () => {
    const [one, other] = both();
    const add = (storage: Storage): Promise<void> =>
      storage.transaction(async (transaction) => {
        const row = await transaction.get(people, 'a');
        await Promise.resolve();
        await transaction.put(people, { id: 'a', town: String(Number(row?.town ?? 0) + 1) });
      });
    await Promise.all(Array.from({ length: 100 }, (_, index) => add(index % 2 ? one : other)));
    for (const storage of [one, other])
      expect((await storage.snapshot()).row('people', 'a')).toMatchObject({ town: '100' });
  });

  it('refuse a key that the other one has given away, and see keys change hands', async () => {
    const [one, other] = both();
    await put(one, 'a', '1');
    await expect(put(other, 'b', '1')).rejects.toThrow('same login');
    await put(one, 'b', '2');
    expect(await logins(other)).toEqual(['a1', 'b2']);
    await one.transaction(async (transaction) => {
      await transaction.put(people, { id: 'a', login: '3', town: '' });
      await transaction.put(people, { id: 'b', login: '1', town: '' });
      await transaction.put(people, { id: 'a', login: '2', town: '' });
    });
    expect(await logins(other)).toEqual(['b1', 'a2']);
  });

  it('begin with a state once only, whoever is first', async () => {
    const [one, other] = both();
    const name = newName();
    await put(here.storage(name), 'a', '1');
    const state = await here.storage(name).snapshot();
    const begun = await Promise.all([one.begin(state), other.begin(state)]);
    expect(begun.toSorted((a, b) => Number(a) - Number(b))).toEqual([false, true]);
    expect(await logins(other)).toEqual(['a1']);
  });

  it('hear of each other, and not of themselves or of other sandboxes', async () => {
    const [one, other] = both();
    const heard: string[] = [];
    const told = new Promise<void>((resolve) => {
      other.follow?.(() => {
        heard.push('other');
        resolve();
      });
    });
    await put(other, 'a', '1');
    await put(here.storage(newName()), 'a', '1');
    await put(one, 'b', '2');
    await told;
    expect(heard).toContain('other');
  });

  it('hear nothing more once they are closed, though the database is open', async () => {
    const name = newName();
    const [closed, open] = [there.storage(name), there.storage(name)];
    const heard = new Set<string>();
    closed.follow?.(() => heard.add('closed'));
    open.follow?.(() => heard.add('open'));
    const change = async (): Promise<string[]> => {
      await put(here.storage(name), 'a', '1');
      return [...heard].toSorted();
    };
    await expect.poll(change).toEqual(['closed', 'open']);
    await closed.close();
    heard.clear();
    await expect.poll(change).toEqual(['open']);
  });

  it('go on after the connection was lost in the middle of something', async () => {
    const [one, other] = both();
    await put(one, 'a', '1');
    const lost = one.transaction(async (transaction) => {
      await transaction.put(people, { id: 'b', login: '2', town: '' });
      await terminateAll();
    });
    await expect(lost).rejects.toThrow();
    expect(await logins(other)).toEqual(['a1']);
    await put(one, 'c', '3');
    expect(await logins(other)).toEqual(['a1', 'c3']);
  });
});

/** Ends all connections of others, as a restart of the server does. */
async function terminateAll(): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
  );
  await client.end();
}

describe('a sandbox of two processes', () => {
  const open = () => {
    const name = newName();
    const options = { now: '2026-12-18T02:00:00Z' };
    return {
      one: createSandbox({ ...options, storage: here.storage(name) }),
      other: createSandbox({ ...options, storage: there.storage(name) }),
    };
  };

  it('is one: what is done in one of them is seen in the other', async () => {
    const { one, other } = open();
    const client = await logIn(one, one.people[0]!);
    const { id } = await file(client);
    const elsewhere = await logIn(other, other.people[0]!);
    expect((await read(elsewhere, id)).status).toBe('submitted');
    await other.operator.run(id, 'confirm_completeness');
    expect((await read(client, id)).status).toBe('in_review');
    expect(await one.outbox.list()).toEqual(await other.outbox.list());
    await one.clock.advance({ days: 1 });
    expect(await other.clock.now()).toBe('2026-12-19T02:00:00.000Z');
    await other.snapshots.save('kept');
    expect(await one.snapshots.list()).toMatchObject([{ name: 'kept' }]);
    await one.reset();
    expect(await other.operator.list()).toEqual([]);
    await other.snapshots.restore('kept');
    expect(await one.operator.list()).toMatchObject([{ id, status: 'in_review' }]);
  });

  it('tells its events in both, as they happen', async () => {
    const { one, other } = open();
    const { accessToken: token } = await sessionOf(one, one.people[0]!);
    const reader = await openEvents(other, { token });
    expect((await reader.block()).event).toBe('position');
    const draft = await draftOf(new SandboxClient(one, token), household);
    expect(await reader.event()).toMatchObject({ change: 'created', applicationId: draft.id });
    await reader.leave();
  });
});

it('says that a database cannot be reached', async () => {
  const storage = createPostgresStorage('postgresql://drsk@127.0.0.1:9/none');
  await expect(storage.snapshot()).rejects.toMatchObject({
    name: 'PostgresError',
    message: expect.stringMatching(/cannot be reached/),
  });
  await storage.close();
});
