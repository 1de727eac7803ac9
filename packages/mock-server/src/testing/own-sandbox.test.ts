import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSandboxes } from '../sandboxes/create-sandboxes.js';
import type { Sandboxes } from '../sandboxes/sandboxes.js';
import { type InterceptedRoute, openOwnSandbox, type RoutedContext } from './own-sandbox.js';
import { sandboxFixtures } from './sandbox-fixtures.js';

const server = 'http://localhost:4010';
let sandboxes: Sandboxes;
beforeEach(() => {
  sandboxes = createSandboxes({ now: '2026-12-18T02:00:00Z' });
  vi.stubGlobal('fetch', sandboxes.fetch);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await sandboxes.close();
});

/** What a browser of Playwright asks for: apps/demo/e2e has a real one. */
function browserContext() {
  const handlers: Parameters<RoutedContext['route']>[] = [];
  const ask = async (url: string): Promise<string | undefined> => {
    const [, handler] = handlers.find(([isMeant]) => isMeant(new URL(url))) ?? [];
    let sent: Record<string, string> = { accept: '*/*' };
    const route: InterceptedRoute = {
      request: () => ({ headers: () => sent }),
      continue: async ({ headers }) => void (sent = headers),
    };
    await handler?.(route);
    const { now } = await (await sandboxes.fetch(url, { headers: sent })).json();
    return now?.slice(0, 10);
  };
  const context: RoutedContext = {
    route: async (...parameters) => handlers.push(parameters),
  };
  return { context, ask };
}

it('opens a sandbox, and leads the pages of a context into it', async () => {
  const [one, two] = [browserContext(), browserContext()];
  const first = await openOwnSandbox(one.context, { server });
  const second = await openOwnSandbox(two.context, {
    server,
    sandbox: { name: 'second', now: '2027-01-12T00:00:00Z' },
  });
  await first.control.moveClock({ body: { advance: { days: 3 } } });

  expect(await one.ask(`${server}/_sandbox/clock`)).toBe('2026-12-21');
  expect(await two.ask(`${server}/_sandbox/clock`)).toBe('2027-01-12');
  expect(await browserContext().ask(`${server}/_sandbox/clock`)).toBe('2026-12-18');
  expect(second).toMatchObject({
    name: 'second',
    apiUrl: 'http://localhost:4010/s/second/v1',
    consoleUrl: 'http://localhost:4010/s/second/_sandbox/',
  });
});

it('leaves other servers alone', async () => {
  const { context, ask } = browserContext();
  await openOwnSandbox(context, { server, sandbox: { now: '2027-01-12T00:00:00Z' } });
  expect(await ask('http://localhost:4011/_sandbox/clock')).toBe('2026-12-18');
});

it('is a fixture that removes its sandbox after the test', async () => {
  const [fixture, settings] = sandboxFixtures.sandbox;
  expect(settings).toEqual({ auto: true });
  const { context } = browserContext();
  const names = () => sandboxes.list().map(({ name }) => name);
  await fixture({ context, sandboxOptions: { server, sandbox: { name: 'one' } } }, async (own) => {
    expect(own.name).toBe('one');
    expect(names()).toContain('one');
  });
  expect(names()).not.toContain('one');
  const failing = fixture({ context, sandboxOptions: { server, sandbox: { name: 'two' } } }, () =>
    Promise.reject(new Error('the test fails')),
  );
  await expect(failing).rejects.toThrow('the test fails');
  expect(names()).not.toContain('two');
});
