import { describe, expect, it } from 'vitest';
import { type ClientOptions, createClient, memorySession } from '../index.js';
import { answers, dropAfter, Network, pass, sentTwice } from '../../test/network.js';
import { claimsOf } from '../../test/proofs.js';
import { baseUrl, setup, type Setup, signedIn } from '../../test/setup.js';
import { sharedStore } from '../../test/shared-store.js';

const bound = (options: Partial<ClientOptions> = {}): Promise<Setup> =>
  signedIn({ dpop: true, ...options });

async function expired(options: Partial<ClientOptions> = {}): Promise<Setup> {
  const all = await bound(options);
  await all.sandbox.clock.advance({ minutes: 16 });
  return all;
}

function renewals({ network }: Setup): number {
  return network.answered.filter((line) => line === 'POST /v1/sessions/refresh 200').length;
}

describe('a session that is bound to a key', () => {
  it('begins with the server’s nonce, and has no refresh token', async () => {
    const store = memorySession();
    const { client, credentials, network } = setup({ dpop: true, session: store });
    await client.account.createSession(credentials);
    expect(network.answered).toEqual(['POST /v1/sessions 401', 'POST /v1/sessions 201']);
    const kept = await store.get();
    expect(kept).toMatchObject({ tokenType: 'DPoP' });
    expect(kept).not.toHaveProperty('refreshToken');
    expect(kept?.key?.privateKey.extractable).toBe(false);
  });

  it('keeps nothing of the person but whom to greet', async () => {
    const store = memorySession();
    await bound({ session: store });
    const kept = await store.get();
    expect(Object.keys(kept!.account)).toEqual(['id', 'applicantKind', 'login', 'displayName']);
  });

  it('proves the key with the token, for this request alone', async () => {
    const { client, network } = await bound();
    await client.applications.list({ status: 'draft' });
    const [sent] = network.sent;
    expect(sent!.headers.get('Authorization')).toMatch(/^DPoP /);
    expect(claimsOf(sent!)).toMatchObject({
      htm: 'GET',
      htu: `${baseUrl}/applications`,
      ath: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.any(String),
    });
  });

  it('has another proof for every attempt', async () => {
    const { client, network } = await bound();
    network.fail(answers(503), answers(503));
    await client.account.get();
    const proofs = network.sent.map(claimsOf);
    expect(new Set(proofs.map(({ jti }) => jti)).size).toBe(3);
  });

  it('proves the key anew where a browser has sent the same proof twice', async () => {
    const { client, network } = await bound();
    network.answered.length = 0;
    network.fail(sentTwice);
    await expect(client.account.get()).resolves.toMatchObject({ lastName: 'Сопкина' });
    expect(network.answered).toEqual(['GET /v1/me 401', 'GET /v1/me 200']);
  });

  it('gets the next nonce without using up a retry', async () => {
    const { client, network, sandbox, credentials } = setup({ dpop: true });
    await sandbox.clock.advance({ minutes: 4 }); // a nonce of the minutes before is good for six more
    await client.account.createSession(credentials);
    await sandbox.clock.advance({ minutes: 7 });
    network.answered.length = 0;
    network.fail(answers(503), answers(503));
    await client.account.get();
    const statuses = network.answered.map((line) => line.replace('GET /v1/me ', ''));
    expect(statuses).toEqual(['503', '503', '401', '200']);
  });

  it('has tokens that are worth nothing without the key', async () => {
    const store = memorySession();
    const { sandbox } = await bound({ session: store });
    const { accessToken } = (await store.get())!;
    for (const scheme of ['Bearer', 'DPoP']) {
      const headers = { Authorization: `${scheme} ${accessToken}` };
      const { status } = await sandbox.fetch(`${baseUrl}/me`, { headers });
      expect(status).toBe(401);
    }
  });

  it('is left on the server by a sign-out', async () => {
    const { client, network } = await bound();
    await client.account.signOut();
    expect(network.answered.at(-1)).toBe('DELETE /v1/sessions/current 204');
  });
});

describe('the access token of a bound session', () => {
  it('is renewed once for a hundred calls', async () => {
    const all = await expired();
    await Promise.all(Array.from({ length: 100 }, () => all.client.account.get()));
    expect(renewals(all)).toBe(1);
  });

  it('is renewed once by two tabs', async () => {
    const shared = sharedStore();
    const all = await expired({ session: shared });
    const other = createClient({ baseUrl, fetch: all.network.fetch, session: shared, dpop: true });
    const calls = [all.client, other].flatMap((client) =>
      Array.from({ length: 50 }, () => client.account.get()),
    );
    await Promise.all(calls);
    expect(renewals(all)).toBe(1);
  });

  it('is asked for again when the answer got lost', async () => {
    const all = await expired();
    all.network.fail(pass, pass, dropAfter, dropAfter);
    await expect(all.client.account.get()).resolves.toMatchObject({ lastName: 'Сопкина' });
    expect(all.client.account.state).toMatchObject({ status: 'signed-in' });
  });

  it('is renewed before it ends, so that no upload is sent twice', async () => {
    const all = await bound();
    await all.sandbox.clock.advance({ minutes: 9, seconds: 50 });
    await all.client.offices.listRegions(); // brings the server's time
    all.network.answered.length = 0;
    await all.client.account.get();
    expect(all.network.answered.at(-2)).toBe('POST /v1/sessions/refresh 200');
    expect(all.network.answered.at(-1)).toBe('GET /v1/me 200');
  });
});

describe('a machine whose clock is wrong', () => {
  const hour = 3_600_000;
  const noon = Date.parse('2026-12-18T02:00:00Z');

  it.each([hour, -hour])('by %d ms signs in, and goes on after a reload', async (error) => {
    const store = memorySession();
    const clock = () => noon + error;
    const { sandbox } = await bound({ clock, session: store });
    const network = new Network(sandbox.fetch);
    const reloaded = createClient({
      baseUrl,
      fetch: network.fetch,
      clock,
      session: store,
      dpop: true,
    });
    await expect(reloaded.account.get()).resolves.toMatchObject({ lastName: 'Сопкина' });
    expect(network.answered).toEqual(['GET /v1/me 401', 'GET /v1/me 200']);
  });
});
