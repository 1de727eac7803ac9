import { describe, expect, it, vi } from 'vitest';
import type { DrskClient, Transport, WatchWay } from '../index.js';
import { fileApplication } from '../../test/application.js';
import { flaky, randomOf } from '../../test/flaky.js';
import { atOnce, Tab, take, watcher } from '../../test/watching.js';

const plain = (server: Transport): Transport => server;

/** What a proxy answers in place of some addresses. */
function without(address: RegExp) {
  return (server: Transport): Transport =>
    async (request) =>
      address.test(request.url) ? new Response('<html>', { status: 502 }) : server(request);
}

/** Tells when an address is asked for. */
function noting(asked: string[]) {
  return (server: Transport): Transport =>
    (request) => {
      asked.push(new URL(request.url).pathname.replace('/v1/applications', ''));
      return server(request);
    };
}

/** So many changes, one after another. */
async function change({ applications }: DrskClient, count: number): Promise<void> {
  let { id, etag } = await applications.create();
  for (let made = 1; made < count; made += 1)
    ({ id, etag } = await applications.update(id, { powerKw: String(made) }, { ifMatch: etag }));
}

const networks = Number(process.env['TORTURE_NETWORKS'] ?? 1);

describe('a watcher', () => {
  it.each(Array.from({ length: networks }, (_, index) => index + 1))(
    'gets each of 1 000 events once and in its order over a network that breaks off (seed %i)',
    { timeout: 60_000 },
    async (seed) => {
      const random = randomOf(seed);
      let isFlaky = false;
      const { sandbox, other, client, options } = await watcher((server) => {
        const breaking = flaky(server, random);
        return (request) => (isFlaky ? breaking(request) : server(request));
      });
      isFlaky = true;
      const watching = take(client.applications.watch(undefined, { ...options, random }), 1_000);
      for (let round = 0; round < 4; round += 1) {
        await change(other, 250);
        await sandbox.clock.advance({ minutes: 11 }); // every token ends
      }
      const ids = (await watching).map(({ id }) => Number(id.split('-').at(-1)));
      expect(ids).toEqual(Array.from({ length: 1_000 }, (_, index) => index + 1));
    },
  );

  it('begins with the present', async () => {
    let opened = (): void => {};
    const open = new Promise<void>((resolve) => (opened = resolve));
    const { other, client, options } = await watcher((server) => async (request) => {
      const response = await server(request);
      if (request.url.endsWith('/events')) opened();
      return response;
    });
    await change(other, 3);
    const watch = client.applications.watch(undefined, { ...options, after: undefined });
    const watching = take(watch, 1);
    await open;
    const { id } = await other.applications.create();
    expect(await watching).toMatchObject([{ applicationId: id, change: 'created' }]);
  });

  it('hears of one application alone if asked to', async () => {
    const { other, client, options } = await watcher(plain);
    await change(other, 3);
    const { id } = await other.applications.create();
    await other.applications.delete(id);
    const events = await take(client.applications.watch(id, options), 2);
    expect(events.map((event) => event.change)).toEqual(['created', 'deleted']);
  });

  it.each<[WatchWay, RegExp, string[]]>([
    ['stream', /none/, ['/events']],
    ['long-poll', /events$/, ['/events', '/events/page']],
    ['poll', /events(\/page\?wait=25.*)?$/, ['/events', '/events/page']],
  ])('comes by %s where nothing better gets through', async (_way, closed, addresses) => {
    const asked: string[] = [];
    const { other, client, options } = await watcher((server) =>
      noting(asked)(without(closed)(server)),
    );
    const watching = take(client.applications.watch(undefined, options), 5);
    await change(other, 5);
    expect((await watching).map(({ change: what }) => what)).toEqual([
      'created',
      ...Array.from({ length: 4 }, () => 'changed'),
    ]);
    expect([...new Set(asked.filter((path) => path.startsWith('/events')))]).toEqual(addresses);
  });

  it('leaves a stream that says nothing, as one that a proxy keeps back', async () => {
    const kept =
      (server: Transport): Transport =>
      async (request) =>
        request.url.endsWith('/events') ? new Response(new ReadableStream()) : server(request);
    const late = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
    const { other, client, options } = await watcher(kept);
    const watching = take(client.applications.watch(undefined, options), 1);
    await change(other, 1);
    expect(await watching).toHaveLength(1);
    late.mockRestore();
  });

  it('asks for nothing while nobody looks, and misses nothing', async () => {
    const asked: string[] = [];
    const page = new Tab();
    const { other, client, options } = await watcher(noting(asked), { page });
    const events = client.applications.watch(undefined, options)[Symbol.asyncIterator]();
    const first = events.next();
    await change(other, 1);
    expect((await first).value.change).toBe('created');
    page.show(false);
    const second = events.next();
    await change(other, 1);
    asked.length = 0;
    await other.account.get();
    expect(asked).toEqual([]);
    page.show(true);
    expect((await second).value.id).toMatch(/-2$/);
  });

  it('ends with the session', async () => {
    const { client, options } = await watcher(plain);
    const watching = take(client.applications.watch(undefined, options), 1);
    await client.account.signOut();
    await expect(watching).rejects.toMatchObject({ name: 'AuthenticationError' });
  });

  it('says that events are lost instead of leaving them out', async () => {
    const { client, options } = await watcher(plain);
    const watching = take(client.applications.watch(undefined, { ...options, after: 'x-7' }), 1);
    await expect(watching).rejects.toMatchObject({ code: 'events_lost' });
  });
});

describe('an abort of a watcher is heard at once', () => {
  const hang = (): Promise<never> => new Promise(() => {});
  const never: Transport = hang;
  const on =
    (address: RegExp, transport: Transport) =>
    (server: Transport): Transport =>
    (request) =>
      address.test(request.url) ? transport(request) : server(request);

  it.each([
    ['while it connects', on(/events/, never), {}],
    ['while nothing happens', plain, {}],
    ['between two tries', without(/events/), { pause: hang }],
    ['while nobody looks', plain, { page: Object.assign(new Tab(), { isHidden: true }) }],
  ])('%s', async (_when, network, more) => {
    const { other, client, options, leaving } = await watcher(network, more);
    const watching = take(client.applications.watch(undefined, options), 1);
    watching.catch(() => undefined);
    await other.account.get(); // by then it has come to that
    const reason = new Error('left');
    let ended: unknown;
    watching.catch((error: unknown) => (ended = error));
    leaving.abort(reason);
    // At once: it waits for no timer, and for nobody's answer.
    for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
    expect(ended).toBe(reason);
  });
});

describe('until', () => {
  it('gives the application that is so already', async () => {
    const { other, client, options } = await watcher(plain);
    const { id } = await fileApplication(other);
    const watch = client.applications.watch(id, { ...options, after: undefined });
    expect(await watch.until(({ status }) => status === 'submitted')).toMatchObject({ id });
  });

  it('waits for the application that is to be so', async () => {
    const { sandbox, other, client, options } = await watcher(plain);
    const { id } = await fileApplication(other);
    const watch = client.applications.watch(id, { ...options, after: undefined });
    const accepted = watch.until(({ timeline }) =>
      timeline.some(({ kind }) => kind === 'completeness_confirmed'),
    );
    await sandbox.operator.run(id, 'confirm_completeness');
    expect(await accepted).toMatchObject({ id });
  });
});

it('is found in a client that loads its calls later', async () => {
  const { createLazyClient } = await import('../lazy.js');
  const { sandbox, other } = await watcher(plain);
  const { id } = await fileApplication(other);
  const client = createLazyClient({ baseUrl: 'https://sandbox.test/v1', fetch: sandbox.fetch });
  const { applicantKind, login, password } = sandbox.people[0]!;
  await client.account.createSession({ applicantKind, login, password });
  const watch = client.applications.watch(id, atOnce);
  expect(await watch.until(({ status }) => status === 'submitted')).toMatchObject({ id });
});
