import { describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  createClient,
  type DrskClient,
  ServerError,
  SessionExpiredError,
  type SessionState,
} from '../index.js';
import { answers, dropAfter, dropBefore, type Fault, pass } from '../../test/network.js';
import { baseUrl, setup, type Setup, signedIn } from '../../test/setup.js';
import { sharedStore } from '../../test/shared-store.js';
import { memorySession } from './session-store.js';

function renewals({ network }: Setup): number {
  return network.operations().filter((name) => name === 'POST /v1/sessions/refresh').length;
}

async function expired(options: Partial<ClientOptions> = {}): Promise<Setup> {
  const all = await signedIn(options);
  await all.sandbox.clock.advance({ minutes: 16 });
  return all;
}

function statesOf(client: DrskClient): SessionState[] {
  const states: SessionState[] = [];
  client.account.onChange((state) => states.push(state));
  return states;
}

describe('an expired access token', () => {
  it('is renewed without anybody noticing', async () => {
    const all = await expired();
    const states = statesOf(all.client);
    expect(await all.client.account.get()).toMatchObject({ lastName: 'Сопкина' });
    expect(all.network.operations()).toEqual([
      'GET /v1/me',
      'POST /v1/sessions/refresh',
      'GET /v1/me',
    ]);
    expect(states).toEqual([]);
  });

  it('is renewed once for a hundred calls', async () => {
    const all = await expired();
    await Promise.all(Array.from({ length: 100 }, () => all.client.account.get()));
    expect(renewals(all)).toBe(1);
  });

  it('does not use up a retry', async () => {
    const all = await expired();
    all.network.fail(answers(503), answers(503), pass);
    await expect(all.client.account.get()).resolves.toMatchObject({ lastName: 'Сопкина' });
    expect(renewals(all)).toBe(1);
  });

  it('is renewed once by two tabs', async () => {
    const shared = sharedStore();
    const all = await expired({ session: shared });
    const other = createClient({ baseUrl, fetch: all.network.fetch, session: shared });
    const calls = [all.client, other].flatMap((client) =>
      Array.from({ length: 50 }, () => client.account.get()),
    );
    await Promise.all(calls);
    expect(renewals(all)).toBe(1);
  });

  it('is asked for again when the answer to that gets lost', async () => {
    const all = await expired();
    all.network.fail(pass, dropAfter);
    await expect(all.client.account.get()).resolves.toMatchObject({ lastName: 'Сопкина' });
    expect(renewals(all)).toBe(2);
  });

  it('can be renewed by hand', async () => {
    const all = await signedIn();
    expect(await all.client.account.refresh()).toMatchObject({ status: 'signed-in' });
    expect(renewals(all)).toBe(1);
  });
});

describe('a session that cannot be renewed', () => {
  it('is over when its time is', async () => {
    const all = await signedIn();
    await all.sandbox.clock.advance({ days: 31 });
    const call = all.client.account.get();
    await expect(call).rejects.toThrow(SessionExpiredError);
    await expect(call).rejects.toMatchObject({ reason: 'expired', status: 401 });
    expect(all.client.account.state).toEqual({ status: 'signed-out', reason: 'expired' });
    expect(all.network.sent).toHaveLength(2);
  });

  it('is over when it was ended elsewhere', async () => {
    const store = memorySession();
    const all = await signedIn({ session: store });
    const elsewhere = createClient({
      baseUrl,
      fetch: all.sandbox.fetch,
      session: memorySession(await store.get()),
    });
    await elsewhere.account.signOut();
    await expect(all.client.account.get()).rejects.toMatchObject({ reason: 'revoked' });
    expect(all.client.account.state).toEqual({ status: 'signed-out', reason: 'revoked' });
  });

  it('is over when a customer centre takes back what it was opened with', async () => {
    const all = await signedIn();
    const { temporaryAccess } = all.sandbox.operator;
    const { applicantKind, login } = all.sandbox.people[0]!;
    const { id, password } = await temporaryAccess.issue({
      applicantKind,
      login,
      regionCode: '28',
    });
    await all.client.account.createSession({ applicantKind, login, password });
    await temporaryAccess.revoke(id);
    await expect(all.client.account.get()).rejects.toMatchObject({ reason: 'access_revoked' });
    expect(all.client.account.state).toEqual({ status: 'signed-out', reason: 'access_revoked' });
  });

  it('is over, and so are all of its login, when a used refresh token comes back', async () => {
    const store = memorySession();
    const all = await signedIn({ session: store });
    const stolen = (await store.get())!;
    await all.client.account.refresh();
    await all.sandbox.clock.advance({ minutes: 1 });
    const thief = createClient({
      baseUrl,
      fetch: all.sandbox.fetch,
      session: memorySession(stolen),
    });
    await expect(thief.account.refresh()).rejects.toMatchObject({ reason: 'reused' });
    await expect(all.client.account.get()).rejects.toMatchObject({ reason: 'reused' });
    expect(all.client.account.state).toEqual({ status: 'signed-out', reason: 'reused' });
  });

  const table: [why: string, fault: Fault][] = [
    ['the network is down', dropBefore],
    ['the service is down', answers(503)],
    ['a gateway stands in between', answers(403, '<html>Войдите в сеть</html>')],
    ['a gateway has had enough', answers(429, '', { 'Retry-After': '600' })],
  ];

  it.each(table)('is kept when %s', async (_why, fault) => {
    const all = await expired();
    all.network.fail(pass, fault, fault, fault);
    await expect(all.client.account.get()).rejects.toMatchObject({
      operation: 'POST /sessions/refresh',
    });
    expect(all.client.account.state).toMatchObject({ status: 'signed-in' });
    all.network.fail();
    await expect(all.client.account.get()).resolves.toMatchObject({ lastName: 'Сопкина' });
  });

  it('is not tried once more by the call that needed it', async () => {
    const all = await expired();
    all.network.fail(pass, answers(500), answers(500), answers(500));
    await expect(all.client.account.get()).rejects.toThrow(ServerError);
    expect(all.network.sent).toHaveLength(4);
  });
});

describe('a sign-out while the session is renewed', () => {
  it('stays a sign-out', async () => {
    const all = await expired();
    all.network.fail(pass, async (request, carry) => {
      const response = await carry(request);
      await all.client.account.signOut();
      return response;
    });
    await expect(all.client.account.get()).rejects.toMatchObject({ code: 'session_expired' });
    expect(all.client.account.state).toEqual({ status: 'signed-out', reason: 'user' });
    await expect(all.client.account.get()).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('does not let the call go on as the next person', async () => {
    const all = await expired();
    const [, next] = all.sandbox.people;
    const { applicantKind, login, password } = next!;
    all.network.fail(pass, async (request, carry) => {
      const response = await carry(request);
      await all.client.account.signOut();
      await all.client.account.createSession({ applicantKind, login, password });
      return response;
    });
    await expect(all.client.account.get()).rejects.toMatchObject({ code: 'session_expired' });
    expect(all.client.account.state).toMatchObject({
      account: { displayName: 'ИП Кедров Пётр Ильич' },
    });
  });
});

describe('another tab', () => {
  it('signs this one out, and in', async () => {
    const shared = sharedStore();
    const all = await signedIn({ session: shared });
    const other = createClient({ baseUrl, fetch: all.sandbox.fetch, session: shared });
    const states = statesOf(all.client);
    await other.account.signOut();
    await expect.poll(() => states.at(-1)).toEqual({ status: 'signed-out', reason: 'user' });
    await other.account.createSession(all.credentials);
    await expect.poll(() => states.at(-1)).toMatchObject({ status: 'signed-in' });
  });

  it('is not heard any more once the client is disposed of', async () => {
    const shared = sharedStore();
    const all = await signedIn({ session: shared });
    const other = createClient({ baseUrl, fetch: all.sandbox.fetch, session: shared });
    const states = statesOf(all.client);
    await all.client.dispose();
    await other.account.signOut();
    expect(states).toEqual([]);
    expect(all.client.account.state).toMatchObject({ status: 'signed-in' });
  });

  it('has signed in before: this one knows once it has read the store', async () => {
    const shared = sharedStore();
    const all = await signedIn({ session: shared });
    const other = createClient({ baseUrl, fetch: all.sandbox.fetch, session: shared });
    expect(other.account.state).toEqual({ status: 'unknown' });
    expect(await other.account.ready()).toEqual(all.client.account.state);
  });
});

it('knows nobody before somebody signs in', async () => {
  const { client } = setup();
  expect(client.account.state).toEqual({ status: 'unknown' });
  expect(await client.account.ready()).toEqual({ status: 'signed-out' });
});
