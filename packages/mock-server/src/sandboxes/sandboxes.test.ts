import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newcomers } from '../../test/registrations.js';
import { logIn, SandboxClient, sessionOf } from '../../test/sandbox-client.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import { SandboxError } from '../control/sandbox-register.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import { createSandboxes } from './create-sandboxes.js';
import type { Sandboxes, SandboxesOptions } from './sandboxes.js';

const usual = { now: '2026-12-18T02:00:00Z' };
let sandboxes: Sandboxes;
let client: SandboxClient;
beforeEach(() => begin());
afterEach(async () => {
  await sandboxes.close();
  vi.useRealTimers();
});

function begin(options: SandboxesOptions = {}): void {
  sandboxes = createSandboxes({ ...usual, ...options });
  client = new SandboxClient({ ...sandboxes.sandbox(), fetch: sandboxes.fetch });
}

/** What a request says of the sandbox that it is for. */
const ways = {
  address: { path: (rest: string) => `/s/one${rest}`, headers: {} },
  header: { path: (rest: string) => rest, headers: { 'drsk-sandbox': 'one' } },
  cookie: { path: (rest: string) => rest, headers: { cookie: 'theme=dark; drsk-sandbox=one' } },
};
const timeOf = async (sandbox: Sandbox): Promise<string> =>
  (await sandbox.clock.now()).slice(0, 10);

describe('sandboxes of one process', () => {
  it.each(Object.entries(ways))('are named by the %s', async (_way, { path, headers }) => {
    const body = { advance: { days: 3 } };
    await client.post(path('/_sandbox/clock'), body, headers);
    await client.post(path('/v1/registrations'), newcomers.individual, headers);

    const one = sandboxes.sandbox('one');
    expect(await timeOf(one)).toBe('2026-12-21');
    expect(await one.outbox.list({ channel: 'email' })).toHaveLength(1);
    for (const other of [sandboxes.sandbox(), sandboxes.sandbox('other')]) {
      expect(await timeOf(other)).toBe('2026-12-18');
      expect(await other.outbox.list()).toEqual([]);
    }
  });

  it('are one and the same, whichever way they are named', async () => {
    const one = sandboxes.sandbox('one');
    const { accessToken } = await sessionOf(one, one.people[0]!);
    const headers = { authorization: `Bearer ${accessToken}` };
    for (const way of Object.values(ways)) {
      const answer = await client.get(way.path('/v1/me'), { ...headers, ...way.headers });
      expect(answer.status).toBe(200);
    }
    expect((await client.get('/v1/me', headers)).status).toBe(401);
    expect((await client.get('/s/two/v1/me', headers)).status).toBe(401);
  });

  it('are named by the address before the header, and by the header before the cookie', async () => {
    const headers = { 'drsk-sandbox': 'two', cookie: 'drsk-sandbox=three' };
    await client.get('/s/one/v1/regions', headers);
    await client.get('/v1/regions', headers);
    expect(sandboxes.list().map(({ name }) => name)).toEqual(['default', 'one', 'two']);
  });

  it('begin alike, and share what they begin with', async () => {
    const [one, two] = [sandboxes.sandbox('one'), sandboxes.sandbox('two')];
    expect(await one.state.rows('accounts')).toEqual(await two.state.rows('accounts'));
    await (await logIn(one, one.people[0]!)).post('/v1/applications', { answers: {} });
    expect(await one.state.rows('applications')).toHaveLength(1);
    expect(await two.state.rows('applications')).toEqual([]);
  });

  it('know nothing of each other, when a thousand are used at once', async () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => index);
    const days = await Promise.all(
      numbers.map(async (number) => {
        const headers = { 'drsk-sandbox': `worker-${number}` };
        const body = { advance: { days: number % 300 } };
        await client.post('/_sandbox/clock', body, headers);
        const { now } = (await client.get('/_sandbox/clock', headers)).body;
        return (Date.parse(now) - Date.parse(usual.now)) / 86_400_000;
      }),
    );
    expect(days).toEqual(numbers.map((number) => number % 300));
  });

  it('keep their state where they are told to', async () => {
    const storages = new Map([['kept', createMemoryStorage()]]);
    begin({ storage: (name) => storages.get(name) });
    await sandboxes.sandbox('kept').clock.advance({ days: 1 });
    await sandboxes.sandbox('other').clock.advance({ days: 2 });
    const state = await storages.get('kept')!.snapshot();
    expect(JSON.stringify(state.table({ name: 'sandbox', indexes: {} }).get('sandbox'))).toContain(
      '2026-12-19',
    );
  });

  it.each([
    ['..', 400],
    ['.', 400],
    ['%2e%2e', 400],
    ['__proto__', 400],
    ['-dash', 400],
    ['a b', 400],
    ['имя', 400],
    ['a/b', 400],
    ['a'.repeat(65), 400],
    ['', 400],
    ['constructor', 200],
    ['toString', 200],
    ['a'.repeat(64), 200],
    ['Worker_1-a', 200],
  ])('are not called just anything: %s', async (name, status) => {
    const headers = { 'drsk-sandbox': encodeURIComponent(name), 'accept-language': 'en' };
    const answer = await client.get('/v1/regions', headers);
    expect(answer.status).toBe(status);
    if (status === 400)
      expect(answer.body).toMatchObject({
        code: 'sandbox_name_invalid',
        title: expect.stringMatching(/^No sandbox can be called so/),
      });
    expect(sandboxes.list()).toHaveLength(status === 400 ? 1 : 2);
  });

  it.each([
    '/s/../../etc/passwd',
    '/s/..%2fv1/regions',
    '/s/__proto__/v1/regions',
    '/s//v1/regions',
    '/s/one/../../v1/../secret',
    '/s/one/_sandbox/../../../etc/passwd',
    '/s/one/_sandbox/..%2f..%2fpackage.json',
  ])('open nothing at %s', async (path) => {
    expect((await client.get(path)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('the limit of sandboxes', () => {
  it('is told to whoever comes too late, and to programs', async () => {
    begin({ limit: 2 });
    for (const name of ['one', 'two']) await client.get(`/s/${name}/v1/regions`);
    expect(await client.get('/s/three/v1/regions')).toMatchObject({
      status: 429,
      body: { code: 'sandboxes_limit' },
    });
    expect(() => sandboxes.sandbox('three')).toThrow(SandboxError);
    await sandboxes.remove('one');
    expect((await client.get('/s/three/v1/regions')).status).toBe(200);
  });

  it('is no way to keep others out of the one without a name', async () => {
    begin({ limit: 0 });
    expect((await client.get('/v1/regions')).status).toBe(200);
    expect((await client.get('/s/one/v1/regions')).status).toBe(429);
  });
});

describe('the time that sandboxes stay', () => {
  let machine: number;
  beforeEach(() => {
    machine = Date.parse('2030-01-01T00:00:00Z');
    vi.useFakeTimers({ toFake: ['Date'], now: machine });
    begin({ ttlSeconds: 60 });
  });
  const pass = (seconds: number): unknown => vi.setSystemTime((machine += seconds * 1000));

  it('begins anew with each use', async () => {
    await sandboxes.sandbox('one').clock.advance({ days: 1 });
    pass(59);
    expect(await timeOf(sandboxes.sandbox('one'))).toBe('2026-12-19');
    pass(59);
    expect(sandboxes.list().map(({ name }) => name)).toEqual(['default', 'one']);
    pass(1);
    expect(sandboxes.list().map(({ name }) => name)).toEqual(['default']);
    expect(await timeOf(sandboxes.sandbox('one'))).toBe('2026-12-18');
  });

  it('is over without anybody looking, too', async () => {
    await sandboxes.sandbox('one').clock.advance({ days: 1 });
    pass(60);
    expect(await timeOf(sandboxes.sandbox('one'))).toBe('2026-12-18');
  });

  it('is as long as was asked for, and has no end for the one without a name', async () => {
    sandboxes.create({ name: 'long', ttlSeconds: 3600 });
    pass(3599);
    await sandboxes.tick();
    expect(sandboxes.list()).toMatchObject([
      { name: 'default', expiresAt: null },
      {
        name: 'long',
        createdAt: '2030-01-01T00:00:00.000Z',
        expiresAt: '2030-01-01T01:00:00.000Z',
      },
    ]);
    pass(1);
    expect(sandboxes.list()).toHaveLength(1);
  });

  it('lets happen what is due in those that are used', async () => {
    begin({ clock: 'running' });
    await client.post('/s/one/v1/registrations', newcomers.individual);
    pass(24 * 3600);
    const one = sandboxes.sandbox('one');
    await sandboxes.tick();
    expect(await one.clock.coming()).toEqual([]);
  });
});

describe('the sandboxes from outside', () => {
  it('are opened, listed and closed', async () => {
    const asked = { name: 'one', now: '2027-01-12T00:00:00Z', seed: 7, ttlSeconds: 600 };
    const made = await client.post('/_sandbox/sandboxes', asked);
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'one', apiPath: '/s/one/v1', consolePath: '/s/one/_sandbox/' },
    });
    expect((await client.get('/s/one/_sandbox/clock')).body.now).toBe('2027-01-12T00:00:00.000Z');
    expect((await client.post('/_sandbox/sandboxes', asked)).body.code).toBe('sandbox_exists');
    expect((await client.get('/_sandbox/sandboxes')).body.items).toHaveLength(2);

    expect((await client.delete('/_sandbox/sandboxes/one')).status).toBe(204);
    expect((await client.delete('/_sandbox/sandboxes/one')).body.code).toBe('sandbox_unknown');
    expect((await client.delete('/_sandbox/sandboxes/default')).body.code).toBe(
      'sandbox_permanent',
    );
    expect((await client.get('/_sandbox/sandboxes')).body.items).toHaveLength(1);
  });

  it('begin with a scenario where one is asked for', async () => {
    const asked = { name: 'one', scenario: ['household-submitted'] };
    expect((await client.post('/_sandbox/sandboxes', asked)).status).toBe(201);
    const { body } = await client.get('/s/one/_sandbox/applications');
    expect(body.items).toMatchObject([{ status: 'submitted' }]);
    expect((await client.get('/_sandbox/applications')).body.items).toEqual([]);
  });

  it('get a name where none is given', async () => {
    sandboxes.sandbox('sandbox-1');
    expect((await client.post('/_sandbox/sandboxes')).body.name).toBe('sandbox-2');
  });

  it('are not made by looking for them', async () => {
    await client.get('/_sandbox/sandboxes', { 'drsk-sandbox': 'ghost' });
    expect(sandboxes.list()).toHaveLength(1);
  });

  it.each([
    [{ name: '../etc' }, '/name'],
    [{ name: '__proto__' }, '/name'],
    [{ now: '2024-01-01T00:00:00Z' }, '/now'],
    [{ now: 'yesterday' }, '/now'],
    [{ seed: -1 }, '/seed'],
    [{ ttlSeconds: 0 }, '/ttlSeconds'],
    [{ storage: 'file' }, '/storage'],
    [{ scenario: ['empty-street'] }, '/scenario/0'],
    [{ scenario: ['constructor'] }, '/scenario/0'],
  ])('are refused where %j does not fit, at %s', async (asked, field) => {
    const answer = await client.post('/_sandbox/sandboxes', asked);
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.fields)).toEqual([field]);
    expect(sandboxes.list()).toHaveLength(1);
  });

  it('are none where a sandbox is alone', async () => {
    const alone = new SandboxClient(createSandbox(usual));
    for (const path of ['/_sandbox/sandboxes', '/_sandbox/sandboxes'])
      expect(await alone.get(path)).toMatchObject({ status: 404, body: { code: 'sandbox_alone' } });
  });
});
