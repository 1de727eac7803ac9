import { describe, expect, it } from 'vitest';
import { createClient, type GetAccessToken, memorySession } from '../index.js';
import { Network } from '../../test/network.js';
import { baseUrl, signedIn } from '../../test/setup.js';

/** Somebody who signs in on their own, and a client that gets their tokens. */
async function withOwnTokens(getAccessToken: GetAccessToken) {
  const store = memorySession();
  const { sandbox, client: owner } = await signedIn({ session: store });
  const network = new Network(sandbox.fetch);
  const client = createClient({ baseUrl, fetch: network.fetch, retry: false, getAccessToken });
  const token = async () => (await store.get())!.accessToken;
  return { sandbox, client, network, owner, token };
}

describe('a client with tokens of the caller', () => {
  it('asks for one before every attempt, and for another when it was refused', async () => {
    const asked: (string | undefined)[] = [];
    const all = await withOwnTokens(async ({ rejected, signal }) => {
      asked.push(rejected);
      expect(signal).toBeInstanceOf(AbortSignal);
      return rejected === undefined ? 'too-old' : all.token();
    });
    await expect(all.client.account.get()).resolves.toMatchObject({ lastName: 'Сопкина' });
    expect(asked).toEqual([undefined, 'too-old']);
    expect(all.network.sent.map(({ headers }) => headers.get('Authorization'))).toEqual([
      'Bearer too-old',
      `Bearer ${await all.token()}`,
    ]);
  });

  it('does not send a refused one again', async () => {
    const { client, network } = await withOwnTokens(async () => 'always-this');
    await expect(client.account.get()).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(network.sent).toHaveLength(1);
  });

  it('asks as nobody where there is none', async () => {
    const { client, network } = await withOwnTokens(async () => undefined);
    await expect(client.account.get()).rejects.toMatchObject({ status: 401 });
    expect(network.sent[0]!.headers.has('Authorization')).toBe(false);
  });

  it('fails as the caller’s function does', async () => {
    const reason = new Error('the BFF is down');
    const { client, network } = await withOwnTokens(() => Promise.reject(reason));
    await expect(client.account.get()).rejects.toBe(reason);
    expect(network.sent).toHaveLength(0);
  });

  it('knows of no session', async () => {
    const { client } = await withOwnTokens(async () => 'any');
    expect(await client.account.ready()).toEqual({ status: 'signed-out' });
  });
});
