import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { KeyClient, type KeyedExtras, keys } from '../../../test/key-client.js';
import { SandboxClient } from '../../../test/sandbox-client.js';
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

describe('a proof', () => {
  it.each<[string, KeyedExtras]>([
    ['is missing', { proof: null }],
    ['is for another method', claim('htm', 'POST')],
    ['is for another address', claim('htu', 'https://sandbox.test/v1/sessions')],
    ['is for another host', claim('htu', 'https://evil.test/v1/me')],
    ['names no token', claim('ath', undefined)],
    ['names another token', claim('ath', 'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo')],
    ['has no id', claim('jti', undefined)],
    ['has a number for an id', claim('jti', 7)],
    ['has a very long id', claim('jti', 'a'.repeat(257))],
    ['does not say when it was made', claim('iat', undefined)],
    ['is of another key', { key: keys.other }],
    [
      'carries a key that did not sign it',
      { change: ({ header }) => ({ header: { ...header, jwk: publicHalf(keys.other) } }) },
    ],
    [
      'gives its private key away',
      { change: ({ header }) => ({ header: { ...header, jwk: keys.own } }) },
    ],
    ['is of another type', { change: ({ header }) => ({ header: { ...header, typ: 'JWT' } }) }],
  ])('that %s opens nothing', async (_what, extras) => {
    const refused = await me(extras);
    expect(refused).toMatchObject(invalid);
    expect(refused.headers.get('www-authenticate')).toBe(
      'DPoP error="invalid_dpop_proof", algs="ES256"',
    );
    expect((await me()).status).toBe(200);
  });

  it('is good once', async () => {
    const proof = await client.proof('GET', '/v1/me');
    expect((await me({ proof })).status).toBe(200);
    expect(await me({ proof })).toMatchObject(invalid);
    await sandbox.clock.advance({ minutes: 4 });
    expect(await me({ proof })).toMatchObject(invalid);
  });

  it('is good once also when it comes twice at the same time', async () => {
    const proof = await client.proof('GET', '/v1/me');
    const answers = await Promise.all([me({ proof }), me({ proof }), me({ proof })]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('is used up by a refusal as well', async () => {
    const { applicantKind, login } = sandbox.people[0]!;
    const body = { applicantKind, login, password: 'wrong' };
    const stranger = new KeyClient(sandbox, keys.other);
    await stranger.send('POST', '/v1/sessions', { body });
    const proof = await stranger.proof('POST', '/v1/sessions');
    const first = await stranger.send('POST', '/v1/sessions', { body, proof });
    expect(first.body.code).toBe('invalid_credentials');
    expect(await stranger.send('POST', '/v1/sessions', { body, proof })).toMatchObject(invalid);
  });

  it('without a signature is none (alg: none)', async () => {
    const proof = new UnsecuredJWT(await goodClaims()).encode();
    const [, payload] = proof.split('.');
    const header = { typ: 'dpop+jwt', alg: 'none', jwk: publicHalf(keys.own) };
    expect(await me({ proof: `${encode(header)}.${payload}.` })).toMatchObject(invalid);
  });

  it('that is signed with the public key as a secret is none (HMAC)', async () => {
    const jwk = publicHalf(keys.own);
    const proof = await new SignJWT(await goodClaims())
      .setProtectedHeader({ typ: 'dpop+jwt', alg: 'HS256', jwk })
      .sign(new TextEncoder().encode(JSON.stringify(jwk)));
    expect(await me({ proof })).toMatchObject(invalid);
  });

  it('of an algorithm that is not agreed on is none', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES384');
    const htu = 'https://sandbox.test/v1/sessions';
    const claims = { ...(await goodClaims()), htm: 'POST', htu };
    const proof = await new SignJWT(claims)
      .setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES384', jwk: await exportJWK(publicKey) })
      .sign(privateKey);
    const login = await new KeyClient(sandbox).send('POST', '/v1/sessions', { body: {}, proof });
    expect(login).toMatchObject(invalid);
  });

  it('that brings a secret of its own is none (HMAC)', async () => {
    const secret = new TextEncoder().encode('a secret that everybody can read');
    const jwk = { kty: 'oct', k: btoa('a secret that everybody can read').replaceAll('=', '') };
    const proof = await new SignJWT(await goodClaims())
      .setProtectedHeader({ typ: 'dpop+jwt', alg: 'HS256', jwk })
      .sign(secret);
    expect(await me({ proof })).toMatchObject(invalid);
  });
});

describe('the time of a proof', () => {
  const at = (seconds: number): KeyedExtras => ({
    change: ({ claims }) => ({
      claims: { ...claims, iat: Number(claims['iat']) + seconds, nonce: undefined },
    }),
  });

  it.each([
    [-61, 401],
    [-60, 200],
    [60, 200],
    [61, 401],
  ])('may be off by a minute: %d s are answered %d', async (seconds, status) => {
    const answer = await me(at(seconds));
    expect(answer.status).toBe(status);
    expect(answer.headers.get('date')).toBe('Fri, 18 Dec 2026 02:00:00 GMT');
    expect(answer.headers.get('dpop-nonce')).toBe(client.nonce);
  });

  it('does not matter with a nonce: that says better when it was made', async () => {
    expect((await me(claim('iat', 0))).status).toBe(200);
  });
});

it('makes no difference to calls that open to everybody', async () => {
  const answer = await new SandboxClient(sandbox).get('/v1/regions', { dpop: 'no proof' });
  expect(answer.status).toBe(200);
});

function publicHalf({ d: _private, ...jwk }: typeof keys.own) {
  return jwk;
}

function encode(value: object): string {
  return btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function goodClaims(): Promise<Record<string, unknown>> {
  const proof = await client.proof('GET', '/v1/me');
  return JSON.parse(atob(proof.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''));
}
