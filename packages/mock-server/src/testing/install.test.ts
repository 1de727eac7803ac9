import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox } from '../sandbox/create-sandbox.js';
import { install } from './install.js';

const network = globalThis.fetch;
const asked: string[] = [];
const elsewhere: typeof fetch = async (input) => {
  asked.push(input instanceof Request ? input.url : String(input));
  return new Response('elsewhere');
};
beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = elsewhere;
});
afterEach(() => {
  globalThis.fetch = network;
});

const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
const regions = async (url: string): Promise<boolean> => {
  const text = await (await fetch(url)).text();
  return text.includes('Амурская область');
};

describe('a sandbox in place of fetch', () => {
  it('answers for the service, and for nobody else', async () => {
    const undo = install(sandbox);
    expect(await regions('https://account.example.ru/v1/regions')).toBe(true);
    expect((await fetch(new URL('https://any.test/_sandbox/clock'))).status).toBe(200);
    expect((await fetch(new Request('https://any.test/v1/nothing'))).status).toBe(404);
    await fetch('https://account.example.ru/styles.css');
    await fetch('https://other.example.ru/v10/regions');
    expect(asked).toEqual([
      'https://account.example.ru/styles.css',
      'https://other.example.ru/v10/regions',
    ]);
    undo();
  });

  it('answers below an address only, where it is told to', async () => {
    const undo = install(sandbox, { baseUrl: 'https://account.example.ru/grid/' });
    expect(await regions('https://account.example.ru/grid/v1/regions')).toBe(false);
    expect(await regions('https://account.example.ru/v1/regions')).toBe(false);
    expect(await regions('https://other.example.ru/grid/v1/regions')).toBe(false);
    undo();
  });

  it('leaves what is no address to the one before', async () => {
    const undo = install(sandbox);
    await fetch('v1/regions');
    expect(asked).toEqual(['v1/regions']);
    undo();
  });

  it('is taken away again', async () => {
    const undo = install(sandbox);
    undo();
    expect(globalThis.fetch).toBe(elsewhere);
    expect(await regions('https://account.example.ru/v1/regions')).toBe(false);
  });

  it('lets through once it is taken away, where somebody else has come on top', async () => {
    const undo = install(sandbox);
    const inner = globalThis.fetch;
    const outer: typeof fetch = (input, init) => inner(input, init);
    globalThis.fetch = outer;
    expect(await regions('https://account.example.ru/v1/regions')).toBe(true);
    undo();
    expect(globalThis.fetch).toBe(outer);
    expect(await regions('https://account.example.ru/v1/regions')).toBe(false);
  });
});
