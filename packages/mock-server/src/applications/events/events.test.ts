import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { draftOf, file, household } from '../../../test/applicant.js';
import { openEvents } from '../../../test/event-reader.js';
import { SandboxClient, sessionOf } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { SandboxOptions } from '../../sandbox/sandbox.js';
import { createMemoryStorage } from '../../storage/memory-storage.js';
import { createSqliteStorage } from '../../storage/sqlite-storage.js';

const folder = mkdtempSync(join(tmpdir(), 'events-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function setUp(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', ...options });
  const { id: sessionId, accessToken: token } = await sessionOf(sandbox, sandbox.people[0]!);
  const client = new SandboxClient(sandbox, token);
  const open = (after?: string, signal?: AbortSignal) =>
    openEvents(sandbox, { token, ...(after && { after }), ...(signal && { signal }) });
  return { sandbox, client, token, sessionId, open };
}

const page = '/v1/applications/events/page';

describe.each([
  ['memory', () => createMemoryStorage()],
  ['a file', () => createSqliteStorage(join(folder, 'events.db'))],
])('events of applications kept in %s', (_name, storage) => {
  it('tell each change once and in its order, whoever makes it', async () => {
    const { sandbox, client, open } = await setUp({ storage: storage() });
    const reader = await open();
    expect((await reader.block()).event).toBe('position');

    const { id } = await file(client);
    const gone = await draftOf(client, household);
    await client.delete(`/v1/applications/${gone.id}`);

    const { body } = await client.get(`${page}?limit=100&after=${(await first(client)).next}`);
    const streamed = [];
    for (const _event of body.items) streamed.push(await reader.event());
    expect(streamed).toEqual(body.items);
    expect(body.notifications).toMatchObject([{ kind: 'stage_changed', applicationId: id }]);
    expect(streamed.map(({ change }) => change)).toEqual([
      'created',
      ...streamed.slice(1, -2).map(() => 'changed'),
      'created',
      'deleted',
    ]);
    expect(streamed.at(-3)).toMatchObject({ applicationId: id, status: 'submitted' });
    expect(streamed.at(-1)).toMatchObject({ applicationId: gone.id, status: 'draft' });
    await reader.leave();
    await sandbox.close();
  });
});

/** The place before the first event of the test, whose account has had none before. */
async function first(client: SandboxClient): Promise<{ next: string }> {
  const { body } = await client.get(page);
  return { next: body.next.replace(/\d+$/, '0') };
}

describe('a stream of events', () => {
  it('goes on where the one before has stopped', async () => {
    const { client, open } = await setUp();
    const before = await open();
    const { id: start } = await before.block();
    await draftOf(client, household);
    const { id } = await before.event();
    await before.leave();
    await draftOf(client, household);

    const after = await open(id);
    expect((await after.block()).id).toBe(id);
    const missed = await after.event();
    expect(missed.change).toBe('created');
    const anew = await open(start);
    await anew.block();
    expect([(await anew.event()).id, (await anew.event()).id]).toEqual([id, missed.id]);
  });

  it('says something every 15 seconds, and nothing in between', async () => {
    const { sandbox, client, open } = await setUp();
    const reader = await open();
    await reader.block();
    await sandbox.clock.advance({ seconds: 15 });
    expect(await reader.text()).toBe(':');
    await sandbox.clock.advance({ seconds: 14 });
    await draftOf(client, household);
    expect((await reader.event()).change).toBe('created');
  });

  it('ends with its access token', async () => {
    const { sandbox, open } = await setUp();
    const reader = await open();
    await reader.block();
    await sandbox.clock.advance({ minutes: 10 });
    expect(await reader.text()).toBeUndefined();
  });

  it.each([
    [
      'its session',
      ({ client }: Awaited<ReturnType<typeof setUp>>) => client.delete('/v1/sessions/current'),
    ],
    ['the sandbox', ({ sandbox }: Awaited<ReturnType<typeof setUp>>) => sandbox.close()],
    ['its data', ({ sandbox }: Awaited<ReturnType<typeof setUp>>) => sandbox.reset()],
  ])('ends with %s', async (_what, end) => {
    const all = await setUp();
    const reader = await all.open();
    await reader.block();
    await end(all);
    expect(await reader.text()).toBeUndefined();
  });

  it('breaks off when its request is given up', async () => {
    const { open } = await setUp();
    const leaving = new AbortController();
    const reader = await open(undefined, leaving.signal);
    await reader.block();
    const reason = new Error('left');
    leaving.abort(reason);
    await expect(reader.text()).rejects.toBe(reason);
  });

  it('tells nobody of the applications of others', async () => {
    const { sandbox, client } = await setUp();
    const { accessToken: token } = await sessionOf(sandbox, sandbox.people[1]!);
    const stranger = await openEvents(sandbox, { token });
    await stranger.block();
    await draftOf(client, household);
    const { id } = await draftOf(new SandboxClient(sandbox, token), household);
    expect((await stranger.event()).applicationId).toBe(id);
  });

  it('goes on after a restart of the sandbox', async () => {
    const data = join(folder, 'restart.db');
    const before = await setUp({ storage: createSqliteStorage(data) });
    const reader = await before.open();
    const { id: start } = await reader.block();
    await draftOf(before.client, household);
    await before.sandbox.close();

    const sandbox = createSandbox({ storage: createSqliteStorage(data) });
    const after = await openEvents(sandbox, { token: before.token, after: start });
    await after.block();
    expect((await after.event()).change).toBe('created');
    await sandbox.close();
  });
});

describe('a place among the events', () => {
  it.each([
    ['none-7', 'another account’s'],
    ['nonsense', 'no place'],
  ])('that is %s is gone', async (after) => {
    const { client, open } = await setUp();
    const { status, body } = await client.get(`${page}?after=${after}`);
    expect([status, body.code]).toEqual([410, 'events_lost']);
    expect((await open(after)).response.status).toBe(410);
  });

  it('in the future is gone, and so is one that is too long ago', async () => {
    const { client } = await setUp();
    const { next } = await first(client);
    const future = await client.get(`${page}?after=${next.replace(/0$/, '7')}`);
    expect(future.body.code).toBe('events_lost');
    for (let count = 0; count < 2_001; count += 1) await draftOf(client, {});
    expect((await client.get(`${page}?after=${next}`)).body.code).toBe('events_lost');
    const kept = await client.get(`${page}?limit=1&after=${next.replace(/0$/, '1')}`);
    expect(kept.body.items).toHaveLength(1);
  });
});

describe('a page of events', () => {
  it('begins with the present', async () => {
    const { client } = await setUp();
    await draftOf(client, household);
    expect((await client.get(page)).body).toEqual({
      items: [],
      notifications: [],
      marks: [],
      next: expect.stringMatching(/-1$/),
    });
  });

  it('comes with the first event of a long poll', async () => {
    const { client } = await setUp();
    const { next } = await first(client);
    const polling = client.get(`${page}?wait=30&after=${next}`);
    await draftOf(client, household);
    expect((await polling).body.items).toHaveLength(1);
  });

  it('comes empty when the time of a long poll is over', async () => {
    const { sandbox, client } = await setUp();
    const { next } = await first(client);
    let isOver = false;
    const polling = client.get(`${page}?wait=30&after=${next}`);
    void polling.then(() => (isOver = true));
    await sandbox.clock.advance({ seconds: 29 });
    await client.get('/v1/me');
    expect(isOver).toBe(false);
    await sandbox.clock.advance({ seconds: 1 });
    expect((await polling).body).toEqual({ items: [], notifications: [], marks: [], next });
  });

  it('is refused to a long poll whose session ends', async () => {
    const { client } = await setUp();
    const { next } = await first(client);
    const polling = client.get(`${page}?wait=30&after=${next}`);
    await client.delete('/v1/sessions/current');
    expect((await polling).status).toBe(401);
  });
});
