import { calculateJwkThumbprint, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { accessTokenHash, keys } from '../../../test/key-client.js';
import { readProof } from './read-proof.js';
import { targetUri } from './target-uri.js';

/** RFC 9449, figure 2. */
const tokenProof = [
  'eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJo',
  'RjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJq',
  'dGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0Ijox',
  'NTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg',
].join('');

/** RFC 9449, figure 13. */
const resourceProof = [
  'eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJo',
  'RjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJq',
  'dGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNv',
  'dXJjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVFFbyJ9.2oW9RP35yRqz',
  'hrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA',
].join('');

const now = '2019-07-04T17:50:18Z';
const tokenRequest = { proof: tokenProof, method: 'POST', url: 'https://server.example.com/token' };

describe('published examples', () => {
  it('of a request for a token is understood (RFC 9449, 4.1, 4.2, 6.1)', async () => {
    expect(await readProof(tokenRequest, now)).toEqual({
      thumbprint: '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I',
      jti: '-BwC3ESc6acc2lTc',
      issuedAt: 1562262616,
      ath: undefined,
      nonce: undefined,
    });
  });

  it('of a request with a token names that token (RFC 9449, 7.1)', async () => {
    const url = 'https://resource.example.org/protectedresource';
    const proof = await readProof({ proof: resourceProof, method: 'GET', url }, now);
    const token = 'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU';
    expect(proof?.ath).toBe('fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo');
    expect(proof?.ath).toBe(await accessTokenHash(token));
  });

  it('of a thumbprint (RFC 7638, 3.1)', async () => {
    const modulus = [
      '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknj',
      'hMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQ',
      'vRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzK',
      'nqDKgw',
    ].join('');
    const jwk = { kty: 'RSA', n: modulus, e: 'AQAB', alg: 'RS256', kid: '2011-04-29' };
    expect(await calculateJwkThumbprint(jwk)).toBe('NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs');
  });
});

describe('a proof', () => {
  it.each<[string, Partial<typeof tokenRequest>]>([
    ['another method', { method: 'GET' }],
    ['the method in small letters', { method: 'post' }],
    ['another path', { url: 'https://server.example.com/tokens' }],
    ['another host', { url: 'https://server.example.org/token' }],
    ['another scheme', { url: 'http://server.example.com/token' }],
    ['another signature', { proof: `${tokenProof.slice(0, -8)}AAAAAAAA` }],
    ['two proofs at once', { proof: `${tokenProof}, ${tokenProof}` }],
    ['a text that is none', { proof: 'proof' }],
    ['nothing', { proof: '' }],
    ['a text without end', { proof: 'a'.repeat(4001) }],
  ])('is none for %s', async (_what, change) => {
    expect(await readProof({ ...tokenRequest, ...change }, now)).toBeUndefined();
  });

  it.each([
    ['https://SERVER.example.com:443/token?page=2#top'],
    ['https://server.example.com/a/../%74oken'],
  ])('is the same for %s', async (url) => {
    expect(await readProof({ ...tokenRequest, url }, now)).toBeDefined();
  });

  it('keeps what an address escapes for a reason', () => {
    expect(targetUri('https://server.example.com/a%2fb%7e')).toBe(
      'https://server.example.com/a%2Fb~',
    );
  });

  it.each([['jwk'], ['typ']])('has to have its %s', async (name) => {
    const { d: _private, ...jwk } = keys.own;
    const header = { typ: 'dpop+jwt', alg: 'ES256', jwk, [name]: undefined };
    const claims = { jti: '1', htm: 'POST', htu: tokenRequest.url, iat: 1 };
    const proof = await new SignJWT(claims)
      .setProtectedHeader(JSON.parse(JSON.stringify(header)))
      .sign(await crypto.subtle.importKey('jwk', keys.own, p256, false, ['sign']));
    expect(await readProof({ ...tokenRequest, proof }, now)).toBeUndefined();
  });
});

const p256 = { name: 'ECDSA', namedCurve: 'P-256' };
