import { describe, expect, it } from 'vitest';
import { baseUrl, signedIn } from '../../test/setup.js';
import { createClient, webStorageSession } from '../index.js';

/** Storage of a browser, in as far as it is used. */
function storage(items = new Map<string, string>()): Storage {
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as Storage;
}

const forbidden = {
  getItem: () => {
    throw new DOMException('no', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('no', 'QuotaExceededError');
  },
  removeItem: () => {
    throw new DOMException('no', 'SecurityError');
  },
} as unknown as Storage;

describe('a session in web storage', () => {
  it('is there after a reload, and gone after the sign-out', async () => {
    const items = new Map<string, string>();
    const before = await signedIn({ session: webStorageSession(storage(items)) });
    const after = createClient({
      baseUrl,
      fetch: before.sandbox.fetch,
      session: webStorageSession(storage(items)),
    });
    expect(await after.account.ready()).toEqual(before.client.account.state);
    await after.account.signOut();
    expect(items.size).toBe(0);
  });

  it.each(['', 'not JSON', '[]', 'null', '{"accessToken":"at"}'])(
    'is none when it is %o',
    async (text) => {
      const session = webStorageSession(storage(new Map([['drsk.session', text]])));
      expect(await session.get()).toBeUndefined();
    },
  );

  it('lives as long as the page where storage is forbidden or full', async () => {
    const { client } = await signedIn({ session: webStorageSession(forbidden) });
    expect(await client.account.get()).toMatchObject({ lastName: 'Сопкина' });
    await client.account.signOut().catch(() => {});
    expect(client.account.state).toMatchObject({ status: 'signed-out' });
  });
});
