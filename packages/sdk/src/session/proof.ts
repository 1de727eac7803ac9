// Proofs of a key (RFC 9449), loaded by who signs in with one. Not the `dpop` library: it takes the time from the
// machine, whose clock may be wrong, and the cryptography from whoever has replaced it on the page.
import { base64url } from './base64url.js';
import { digest, exportKey, generateKey, sign, subtle } from './natives.js';

export interface ProofClaims {
  key: CryptoKeyPair;
  method: string;
  url: string;
  /** Seconds since 1970, of the server. */
  issuedAt: number;
  accessToken: string | undefined;
  /** What the server asked for last. */
  nonce: string | undefined;
}

const curve = { name: 'ECDSA', namedCurve: 'P-256' };
const signature = { name: 'ECDSA', hash: 'SHA-256' };
const encoder = new TextEncoder();

/** A key whose private half can sign and never be read; nothing, where there is no cryptography. */
export async function newKey(): Promise<CryptoKeyPair | undefined> {
  return subtle && generateKey(subtle, curve, false, ['sign']);
}

/** One proof for one attempt: the next needs another. */
export async function proofOf(claims: ProofClaims): Promise<string> {
  const { key, method, url, issuedAt, accessToken, nonce } = claims;
  if (!subtle) throw new TypeError('No cryptography here');
  const { crv, kty, x, y } = await exportKey(subtle, 'jwk', key.publicKey);
  const { origin, pathname } = new URL(url);
  const input = `${part({ alg: 'ES256', typ: 'dpop+jwt', jwk: { crv, kty, x, y } })}.${part({
    jti: base64url(crypto.getRandomValues(new Uint8Array(16))),
    htm: method,
    htu: origin + pathname,
    iat: issuedAt,
    ...(nonce !== undefined && { nonce }),
    ...(accessToken !== undefined && { ath: await hash(subtle, accessToken) }),
  })}`;
  const signed = await sign(subtle, signature, key.privateKey, encoder.encode(input));
  return `${input}.${base64url(new Uint8Array(signed))}`;
}

async function hash(crypto: SubtleCrypto, text: string): Promise<string> {
  return base64url(new Uint8Array(await digest(crypto, 'SHA-256', encoder.encode(text))));
}

function part(value: object): string {
  return base64url(encoder.encode(JSON.stringify(value)));
}

/** Proves to who trades a code that it was we who asked for it (RFC 7636, S256). */
export async function newVerifier(): Promise<{ codeVerifier: string; codeChallenge: string }> {
  if (!subtle) throw new TypeError('No cryptography here');
  const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  return { codeVerifier, codeChallenge: await hash(subtle, codeVerifier) };
}
