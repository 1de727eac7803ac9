import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../test/eventually.js';
import { sharedStore } from '../../test/shared-store.js';
import { tabs, type WatchingTab } from '../../test/tabs.js';
import { watcher, take } from '../../test/watching.js';
import { type DrskClient, memorySession } from '../index.js';

const open: WatchingTab[] = [];
afterEach(() => {
  for (const tab of open.splice(0)) tab.close();
});

/** The same, closed when the test is over. */
function kept(tab: WatchingTab): WatchingTab {
  open.push(tab);
  return tab;
}

/** Serial numbers of what a tab has heard. */
const serials = ({ heard }: WatchingTab): number[] =>
  heard.map(({ id }) => Number(id.split('-').at(-1)));

/** Waits until the tab has heard so many, which must come. */
const hears = (tab: WatchingTab, count: number): Promise<unknown> =>
  eventually(() => expect(tab.heard.length).toBe(count));

const create = (client: DrskClient): Promise<unknown> => client.applications.create();

/** Two tabs that both hear what happens; the first has the connection. */
async function twoTabs() {
  const all = await tabs();
  const first = kept(all.openTab());
  await eventually(() => expect(all.streams.open).toBe(1));
  const second = kept(all.openTab());
  let made = 0;
  await eventually(async () => {
    made += 1;
    await create(all.other); // until the second knows where the first is
    expect(second.heard.length).toBeGreaterThan(0);
  });
  await hears(first, made); // the last of them may be under way still
  await eventually(() => expect(serials(first).at(-1)).toBe(serials(second).at(-1)));
  first.heard.length = 0;
  second.heard.length = 0;
  return { ...all, first, second };
}

const rising = (numbers: number[]): boolean =>
  numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);

describe('the tabs of a session', () => {
  it('hear each event once and in order over one connection', async () => {
    const { first, second, other, streams } = await twoTabs();
    for (let made = 0; made < 20; made += 1) await create(other);
    await hears(first, 20);
    await hears(second, 20);
    expect(serials(second)).toEqual(serials(first));
    expect(rising(serials(first))).toBe(true);
    expect(streams).toEqual({ open: 1, opened: 1 });
  });

  it('go on without a gap when the one with the connection is closed', async () => {
    const { first, second, other, streams, openTab } = await twoTabs();
    const third = kept(openTab());
    for (let made = 0; made < 5; made += 1) await create(other);
    await hears(second, 5);
    first.close();
    for (let made = 0; made < 15; made += 1) await create(other);
    await hears(second, 20);
    expect(rising(serials(second))).toBe(true);
    await eventually(() => expect(serials(third).at(-1)).toBe(serials(second).at(-1)));
    expect(rising(serials(third))).toBe(true);
    expect(streams).toEqual({ open: 1, opened: 2 });
  });

  it('leave the connection to one that somebody looks at, and miss nothing meanwhile', async () => {
    const { first, second, other, streams } = await twoTabs();
    first.page.show(false);
    await eventually(() => expect(streams).toEqual({ open: 1, opened: 2 }));
    for (let made = 0; made < 30; made += 1) await create(other);
    await hears(second, 30);
    expect(first.heard).toEqual([]);
    first.page.show(true);
    await hears(first, 30);
    await create(other);
    await hears(first, 31);
    expect(serials(first)).toEqual([...serials(second).slice(0, 30), serials(first).at(-1)]);
    expect(streams).toEqual({ open: 1, opened: 2 });
  });

  it('ask for nothing while nobody looks at any of them', async () => {
    const { first, second, streams } = await twoTabs();
    first.page.show(false);
    second.page.show(false);
    await eventually(() => expect(streams.open).toBe(0));
  });

  it('end with the session, all of them', async () => {
    const { first, second, streams } = await twoTabs();
    await second.client.account.signOut();
    expect(await first.ended).toMatchObject({ name: 'AuthenticationError' });
    expect(await second.ended).toMatchObject({ name: 'AuthenticationError' });
    await eventually(() => expect(streams.open).toBe(0));
  });
});

describe('a tab that hangs', () => {
  afterEach(() => vi.useRealTimers());

  it('loses the connection to one that does not', async () => {
    const { store, openClient, watch, streams, other } = await tabs();
    const client = openClient();
    const state = await client.account.ready();
    if (state.status !== 'signed-in') throw new Error('Nobody is signed in');
    const name = `${store.lockName} events ${state.account.id} ${state.sessionId}`;
    const hanging = navigator.locks.request(name, () => new Promise(() => {}));
    hanging.catch(() => undefined); // taken from it
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const tab = kept(watch(client));
    await eventually(async () => {
      const { pending } = await navigator.locks.query();
      expect(pending?.some((lock) => lock.name === name)).toBe(true);
    });
    expect(streams.opened).toBe(0);
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    await eventually(() => expect(streams.open).toBe(1));
    await create(other);
    await hears(tab, 1);
    await expect(hanging).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('what is not shared', () => {
  it('is another account, though its tabs have the same name', async () => {
    const { sandbox, store, openClient, watch, streams, openTab, other } = await tabs();
    const own = kept(openTab());
    const { applicantKind, login, password } = sandbox.people[1]!;
    const theirs = openClient({ ...memorySession(), lockName: store.lockName! });
    await theirs.account.createSession({ applicantKind, login, password });
    const foreign = kept(watch(theirs));
    await eventually(() => expect(streams.open).toBe(2));
    await create(other);
    await hears(own, 1);
    await create(theirs);
    await hears(foreign, 1);
    expect(own.heard).toHaveLength(1);
    expect(foreign.heard[0]!.applicationId).not.toBe(own.heard[0]!.applicationId);
  });

  it('is another session of the same account', async () => {
    const { credentials, openClient, watch, streams, openTab } = await tabs();
    kept(openTab());
    const client = openClient(sharedStore());
    await client.account.createSession(credentials);
    kept(watch(client));
    await eventually(() => expect(streams.open).toBe(2));
  });

  it('is anything, where tabs cannot agree', async () => {
    vi.stubGlobal('navigator', {});
    const { streams, openTab, other } = await tabs();
    const both = [kept(openTab()), kept(openTab())];
    await eventually(() => expect(streams.open).toBe(2));
    await create(other);
    for (const tab of both) await hears(tab, 1);
    vi.unstubAllGlobals();
  });

  it('is the past: who wants that has a connection of their own', async () => {
    const { client, other, options } = await watcher((server) => server);
    await create(other);
    const past = await take(client.applications.watch(undefined, options), 1);
    expect(past).toMatchObject([{ change: 'created' }]);
  });
});

it('has one connection for all watchers of a client, also where nothing is shared with tabs', async () => {
  const { credentials, openClient, watch, streams, other } = await tabs();
  const client = openClient(memorySession());
  await client.account.createSession(credentials);
  const watchers = [kept(watch(client)), kept(watch(client)), kept(watch(client))];
  await eventually(() => expect(streams.open).toBe(1));
  await create(other);
  for (const each of watchers) await hears(each, 1);
  watchers[0]!.close();
  await create(other);
  await hears(watchers[1]!, 2);
  expect(streams).toEqual({ open: 1, opened: 1 });
  for (const each of watchers) each.close();
  await eventually(() => expect(streams.open).toBe(0));
});

it('is one connection for news of every kind', async () => {
  const { openTab, openClient, streams, other } = await tabs();
  kept(openTab());
  await eventually(() => expect(streams.open).toBe(1));
  const leaving = new AbortController();
  const kinds: string[] = [];
  const listen = async (): Promise<void> => {
    const { notifications } = openClient();
    for await (const { kind } of notifications.watch({ signal: leaving.signal })) kinds.push(kind);
  };
  const listening = listen().catch((error: unknown) => error);
  const service = 'consultation';
  const { items } = await other.offices.slots('office-28-2', service);
  let slot = 0;
  await eventually(async () => {
    const { startsAt } = items[slot++]!; // until the second tab knows where the first is
    const { bookings } = other.offices;
    const { id } = await bookings.hold({ officeId: 'office-28-2', service, startsAt });
    await bookings.confirm(id);
    await bookings.cancel(id);
    expect(kinds).toContain('visit_changed');
  });
  expect(streams).toEqual({ open: 1, opened: 1 });
  leaving.abort();
  await listening;
});
