import { generateKeyPair, generateProof } from 'dpop';
import { describe, expect, it } from 'vitest';
import { readProof } from '../../test/proofs.js';
import { base64url } from './base64url.js';
import { newKey, newVerifier, proofOf } from './proof.js';

const url = 'https://resource.example.org/protectedresource?page=2#top';
// RFC 9449, section 7.1.
const accessToken = 'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU';
const ath = 'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo';

async function proof(claims: { accessToken?: string; nonce?: string } = {}): Promise<string> {
  const key = (await newKey())!;
  return proofOf({
    key,
    method: 'GET',
    url,
    issuedAt: 1_562_262_618,
    accessToken: undefined,
    nonce: undefined,
    ...claims,
  });
}

describe('a proof of a key', () => {
  it('says what RFC 9449 wants to hear', async () => {
    const { header, claims } = readProof(await proof({ accessToken, nonce: 'n-1' }));
    expect(header).toEqual({
      alg: 'ES256',
      typ: 'dpop+jwt',
      jwk: { kty: 'EC', crv: 'P-256', x: expect.any(String), y: expect.any(String) },
    });
    expect(claims).toEqual({
      jti: expect.stringMatching(/^[\w-]{22}$/),
      htm: 'GET',
      htu: 'https://resource.example.org/protectedresource',
      iat: 1_562_262_618,
      nonce: 'n-1',
      ath,
    });
  });

  it('names no token and no nonce where there is none', async () => {
    const { claims } = readProof(await proof());
    expect(Object.keys(claims)).toEqual(['jti', 'htm', 'htu', 'iat']);
  });

  it('has the shape of those that the dpop library makes', async () => {
    const theirs = readProof(
      await generateProof(await generateKeyPair('ES256'), url, 'GET', 'n-1', accessToken),
    );
    const ours = readProof(await proof({ accessToken, nonce: 'n-1' }));
    expect(Object.keys(ours.header).toSorted()).toEqual(Object.keys(theirs.header).toSorted());
    expect(Object.keys(ours.claims).toSorted()).toEqual(Object.keys(theirs.claims).toSorted());
    expect(ours.claims['ath']).toBe(theirs.claims['ath']);
  });

  it('comes of a key that nobody can read', async () => {
    const { privateKey } = (await newKey())!;
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow(/extractable/i);
  });
});

it('asks with the challenge of its verifier (RFC 7636)', async () => {
  const { codeVerifier, codeChallenge } = await newVerifier();
  expect(codeVerifier).toMatch(/^[\w-]{43}$/);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  expect(codeChallenge).toBe(base64url(new Uint8Array(digest)));
});

it.each([
  ['', ''],
  ['f', 'Zg'],
  ['fo', 'Zm8'],
  ['foo', 'Zm9v'],
  ['foobar', 'Zm9vYmFy'],
  ['\u00FB\u00FF', 'w7vDvw'],
  ['??>', 'Pz8-'],
])('writes %o as %s (RFC 4648)', (text, encoded) => {
  expect(base64url(new TextEncoder().encode(text))).toBe(encoded);
});
