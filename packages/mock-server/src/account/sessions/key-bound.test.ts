import { beforeEach, describe, expect, it } from 'vitest';
import { accessTokenHash, KeyClient, type KeyedExtras, keys } from '../../../test/key-client.js';
import { sessionOf } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

let sandbox: Sandbox;
let client: KeyClient;
beforeEach(async () => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  client = new KeyClient(sandbox);
  await client.logIn(sandbox.people[0]!);
});

const me = (extras: KeyedExtras = {}) => client.get('/v1/me', extras);
const invalid = { status: 401, body: { code: 'invalid_dpop_proof' } };

/** A claim of the proof that is to be another. */
const claim = (name: string, value: unknown): KeyedExtras => ({
  change: ({ claims }) => ({ claims: { ...claims, [name]: value } }),
});

describe('a session that is bound to a key', () => {
  it('has no refresh token, and opens with proofs of the key', async () => {
    expect(client.session).toMatchObject({
      tokenType: 'DPoP',
      accessTokenExpiresAt: '2026-12-18T02:10:00.000Z',
      expiresAt: '2027-01-17T02:00:00.000Z',
      scope: 'full',
    });
    expect(client.session).not.toHaveProperty('refreshToken');
    expect((await me()).status).toBe(200);
  });

  it('is renewed by its key for 30 days, though nothing but the key is needed', async () => {
    for (let day = 0; day < 29; day += 1) {
      await sandbox.clock.advance({ days: 1 });
      const renewed = await client.refresh();
      expect(renewed).toMatchObject({ status: 200, body: { id: client.session?.id } });
      client.session = renewed.body;
    }
    expect((await me()).status).toBe(200);
    await sandbox.clock.advance({ days: 1 });
    expect(await client.refresh()).toMatchObject({
      status: 401,
      body: { code: 'session_expired' },
    });
  });

  it('loses nothing when an answer gets lost', async () => {
    const { body: lost } = await client.refresh();
    const { body: second } = await client.refresh();
    for (const session of [client.session, lost, second]) {
      client.session = session;
      expect((await me()).status).toBe(200);
    }
  });

  it('ends with its sign-out', async () => {
    await client.send('DELETE', '/v1/sessions/current', {});
    expect(await me()).toMatchObject({ status: 401, body: { code: 'session_revoked' } });
    expect(await client.refresh()).toMatchObject({ body: { code: 'session_revoked' } });
  });
});

describe('the nonce', () => {
  const body = () => ({ sessionId: client.session?.id });
  const refresh = (extras: KeyedExtras = {}) =>
    client.send('POST', '/v1/sessions/refresh', { body: body(), ...extras });

  it.each([
    ['no nonce', undefined],
    ['a nonce that was never given out', 'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo'],
    ['no text for a nonce', 7],
  ])('is asked for where a session is renewed with %s', async (_what, nonce) => {
    const asked = await refresh(claim('nonce', nonce));
    expect(asked).toMatchObject({ status: 401, body: { code: 'use_dpop_nonce' } });
    expect(asked.headers.get('www-authenticate')).toBe('DPoP error="use_dpop_nonce", algs="ES256"');
    expect(asked.headers.get('dpop-nonce')).toMatch(/^[\w-]{43}$/);
    expect((await refresh()).status).toBe(200);
  });

  it('is asked for where a session begins, and the attempt does not count', async () => {
    const { applicantKind, login } = sandbox.people[0]!;
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const stranger = new KeyClient(sandbox);
      const answer = await stranger.send('POST', '/v1/sessions', {
        body: { applicantKind, login, password: 'wrong' },
      });
      expect(answer).toMatchObject({ status: 401, body: { code: 'use_dpop_nonce' } });
    }
    expect((await new KeyClient(sandbox).logIn(sandbox.people[0]!)).tokenType).toBe('DPoP');
  });

  it('that comes with the very first refusal is good, whatever happens before it is used', async () => {
    const fresh = createSandbox({ now: '2026-12-18T02:00:00Z' });
    const { applicantKind, login, password } = fresh.people[0]!;
    const body = { applicantKind, login, password };
    const browser = new KeyClient(fresh);
    expect((await browser.send('POST', '/v1/sessions', { body })).body.code).toBe('use_dpop_nonce');
    await sessionOf(fresh, fresh.people[1]!);
    expect((await browser.send('POST', '/v1/sessions', { body })).status).toBe(201);
  });

  it('is good for this five minutes and the next, and each answer then brings the new one', async () => {
    const first = client.nonce;
    expect((await me()).headers.get('dpop-nonce')).toBeNull();

    await sandbox.clock.advance({ minutes: 5 });
    const brought = await me(claim('nonce', first));
    expect(brought.status).toBe(200);
    expect(brought.headers.get('dpop-nonce')).not.toBe(first);

    await sandbox.clock.advance({ minutes: 4, seconds: 59 });
    expect((await refresh(claim('nonce', first))).status).toBe(200);
    await sandbox.clock.advance({ seconds: 1 });
    expect((await refresh(claim('nonce', first))).body.code).toBe('use_dpop_nonce');
  });

  it('may be left out of other calls, but not be wrong there', async () => {
    expect((await me(claim('nonce', undefined))).status).toBe(200);
    expect((await me(claim('nonce', 'old'))).body.code).toBe('use_dpop_nonce');
  });

  it('comes with refusals too', async () => {
    const unknown = await client.get('/v1/applications/app-none', claim('nonce', undefined));
    expect(unknown.status).toBe(404);
    expect(unknown.headers.get('dpop-nonce')).toBe(client.nonce);
  });
});

describe('a token', () => {
  const authorization = (scheme: string, token = '') => ({ authorization: `${scheme} ${token}` });

  it('that is bound to a key is no bearer token', async () => {
    const headers = authorization('Bearer', client.session?.accessToken);
    expect(await me({ headers })).toMatchObject(invalid);
    expect(await me({ headers, proof: null })).toMatchObject(invalid);
  });

  it('that is bound to no key is not opened by one', async () => {
    const { accessToken } = await sessionOf(sandbox, sandbox.people[0]!);
    const headers = authorization('DPoP', accessToken);
    const ath = await accessTokenHash(accessToken);
    expect(await me({ headers, ...claim('ath', ath) })).toMatchObject(invalid);
  });

  it.each([['Basic'], ['Token'], ['DPoPs']])('is not sent as %s', async (scheme) => {
    const headers = authorization(scheme, client.session?.accessToken);
    expect((await me({ headers })).body.code).toBe('unauthenticated');
  });

  it('may be named in small letters', async () => {
    const headers = authorization('dpop', client.session?.accessToken);
    expect((await me({ headers })).status).toBe(200);
  });
});

describe('renewing by key', () => {
  const refresh = (sessionId: string, extras: KeyedExtras = {}) =>
    client.send('POST', '/v1/sessions/refresh', { body: { sessionId }, ...extras });

  it('takes the key of the session, and no other', async () => {
    const id = client.session?.id ?? '';
    expect(await refresh(id, { key: keys.other })).toMatchObject(invalid);
    expect(await refresh(id, { proof: null })).toMatchObject(invalid);
    expect(await refresh('ses-unknown', { proof: null })).toMatchObject(invalid);
    expect((await refresh(id)).status).toBe(200);
  });

  it('renews no session that is unknown, or has no key', async () => {
    const { id } = await sessionOf(sandbox, sandbox.people[0]!);
    expect((await refresh('ses-unknown')).body.code).toBe('unauthenticated');
    expect((await refresh(id)).body.code).toBe('unauthenticated');
  });
});
