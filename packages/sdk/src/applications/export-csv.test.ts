import { afterEach, expect, it, vi } from 'vitest';
import { setup } from '../../test/setup.js';

afterEach(() => vi.unstubAllGlobals());

it('tells how many bytes of a table have come, by the own fetch of a browser', async () => {
  const { network, credentials } = setup();
  vi.stubGlobal('fetch', network.fetch);
  vi.resetModules(); // what the browser gives is taken when the SDK is loaded
  const { createClient } = await import('../index.js');
  const { account, applications } = createClient({ baseUrl: 'https://sandbox.test/v1' });
  await account.createSession(credentials);
  await applications.create({ objectName: 'Гараж' });

  const seen: number[] = [];
  const table = await applications.exportCsv({}, { onProgress: (bytes) => seen.push(bytes) });
  expect(table.type).toContain('text/csv');
  expect(seen.length).toBeGreaterThan(2);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(table.size);
  expect(await table.text()).toContain('Гараж');
});

it('stops when the caller does', async () => {
  const { client, credentials } = setup();
  await client.account.createSession(credentials);
  const abort = new AbortController();
  abort.abort(new Error('enough'));
  const table = client.applications.exportCsv({}, { signal: abort.signal });
  await expect(table).rejects.toThrow('enough');
});
