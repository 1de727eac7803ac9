import { describe, expect, it, vi } from 'vitest';
import { personWith, service } from '../test/people.js';

const manyApplications = '2800000010';

describe('a client whose calls are loaded on demand', () => {
  it('goes through all pages of a list', async () => {
    const { client } = await personWith(manyApplications);
    const { applications } = client;
    const { items, next } = await applications.list({ limit: 10 });
    expect(items).toHaveLength(10);
    expect(next).not.toBeNull();
    const ids: string[] = [];
    for await (const { id } of applications.list({ limit: 10 })) ids.push(id);
    expect(new Set(ids).size).toBe(26);
    const sizes: number[] = [];
    for await (const page of applications.list({ limit: 10 }).pages())
      sizes.push(page.items.length);
    expect(sizes).toEqual([10, 10, 6]);
  });

  it('reaches calls of every depth', async () => {
    const { client } = await personWith(manyApplications);
    const { applications, account } = client;
    const attachment = applications.attachments.download('app-none', 'att-none');
    await expect(attachment).rejects.toMatchObject({ code: 'not_found' });
    expect(await account.secondFactor.get()).toMatchObject({ method: null });
  });

  it('knows who is signed in before it has loaded anything', async () => {
    const { account } = service().open();
    expect(account.state).toEqual({ status: 'unknown' });
    expect(await account.ready()).toEqual({ status: 'signed-out' });
  });

  it('can be waited for and written down like any other object', async () => {
    const { account } = service().open();
    expect(await Promise.resolve(account)).toBe(account);
    expect(JSON.stringify({ account })).toBe('{}');
  });

  it('says that there was no answer when its code cannot be loaded, and asks again', async () => {
    vi.resetModules();
    vi.doMock('./calls.js', () => Promise.reject(new TypeError('Failed to fetch')));
    const { createLazyClient } = await import('./lazy.js');
    const client = createLazyClient({ baseUrl: 'https://sandbox.test/v1' });
    await expect(client.offices.listRegions()).rejects.toMatchObject({
      name: 'ConnectionError',
      operation: 'offices.listRegions',
      maybeProcessed: false,
    });
    await client.prepare();
    vi.doUnmock('./calls.js');
  });
});
