import type { BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

interface Client {
  applications: {
    create: () => Promise<unknown>;
    watch: () => AsyncIterable<{ id: string }>;
  };
}

/** Runs in the page: its widgets' own client writes down what it hears from now on. */
function listen(): void {
  const { clients } = Reflect.get(window, 'drskWidgets') as { clients: Map<string, Client> };
  const [client] = clients.values();
  const heard: string[] = [];
  Object.assign(window, { heard, client });
  void (async () => {
    for await (const { id } of client!.applications.watch()) heard.push(id);
  })();
}

/** Runs in the page: so many changes, one after another. */
async function change(count: number): Promise<void> {
  const client = Reflect.get(window, 'client') as Client;
  for (let made = 0; made < count; made += 1) await client.applications.create();
}

/** Serial numbers of what the page has heard. */
async function heardBy(page: Page): Promise<number[]> {
  const ids = await page.evaluate(() => Reflect.get(window, 'heard') as string[]);
  return ids.map((id) => Number(id.split('-').at(-1)));
}

/** Connections for events of all pages, as the network sees them. */
function streamsOf(context: BrowserContext) {
  const streams = { opened: 0, open: new Set<Request>() };
  context.on('request', (request) => {
    if (!request.url().endsWith('/applications/events')) return;
    streams.opened += 1;
    streams.open.add(request);
    request
      .frame()
      .page()
      .on('close', () => streams.open.delete(request));
  });
  context.on('requestfailed', (request) => streams.open.delete(request));
  context.on('requestfinished', (request) => streams.open.delete(request));
  return streams;
}

const inOrder = (numbers: number[]): boolean =>
  numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);

describe('two pages of one session', () => {
  it('hear each event once over one connection, also when the page that has it is closed', async () => {
    const reader = await world.visit();
    const first = reader.page;
    const streams = streamsOf(first.context());
    await reader.open('/account/login');
    await world.logInAs(reader, 'individual');
    await reader.settle();
    const other = await reader.openTab();
    const second = other.page;
    await second.goto(first.url());
    await other.settle();
    await first.evaluate(listen);
    await expect.poll(() => streams.open.size).toBe(1);
    const { opened } = streams;
    await second.evaluate(listen);
    await expect
      .poll(async () => {
        await second.evaluate(change, 1); // until the second knows where the first is
        return (await heardBy(second)).length;
      })
      .toBeGreaterThan(0);

    await second.evaluate(change, 5);
    const [begin = 0] = await heardBy(second);
    await expect.poll(async () => (await heardBy(second)).length).toBeGreaterThan(5);
    const last = (await heardBy(second)).at(-1);
    await expect.poll(async () => (await heardBy(first)).at(-1)).toBe(last);
    expect(inOrder(await heardBy(first))).toBe(true);
    expect([streams.open.size, streams.opened]).toEqual([1, opened]);

    await first.close();
    await second.evaluate(change, 5);
    await expect.poll(async () => (await heardBy(second)).at(-1)).toBe(last! + 5);
    const heard = await heardBy(second);
    expect([heard[0], heard.length]).toEqual([begin, last! + 6 - begin]);
    expect(inOrder(heard)).toBe(true);
    expect([streams.open.size, streams.opened]).toEqual([1, opened + 1]);
    await reader.close();
  });
});
