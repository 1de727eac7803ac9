import { calculateJwkThumbprint, EmbeddedJWK, errors, jwtVerify } from 'jose';
import { targetUri } from './target-uri.js';

/** What a proof is checked against. */
export interface ProvenRequest {
  readonly proof: string;
  readonly method: string;
  readonly url: string;
}

/** What a proof says that is signed by its own key, for this method and address. */
export interface Proof {
  /** RFC 7638 thumbprint of the key. */
  readonly thumbprint: string;
  readonly jti: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Hash of an access token. */
  readonly ath: unknown;
  readonly nonce: unknown;
}

const longestProof = 4000;
const longestId = 256;

/** Undefined for what is no proof of the request (RFC 9449, 4.3): it does not matter in which way. */
export async function readProof(request: ProvenRequest, now: string): Promise<Proof | undefined> {
  const verified = await verify(request.proof, now);
  const { jti, htm, htu, iat, ath, nonce } = verified?.payload ?? {};
  const jwk = verified?.protectedHeader.jwk;
  if (typeof jti !== 'string' || typeof iat !== 'number' || typeof htu !== 'string' || !jwk)
    return undefined;
  const isItsRequest = htm === request.method && targetUri(htu) === targetUri(request.url);
  if (!isItsRequest || jti === '' || jti.length > longestId) return undefined;
  return { thumbprint: await calculateJwkThumbprint(jwk), jti, issuedAt: iat, ath, nonce };
}

async function verify(proof: string, now: string) {
  if (proof.length > longestProof) return undefined;
  try {
    const options = { typ: 'dpop+jwt', algorithms: ['ES256'], currentDate: new Date(now) };
    return await jwtVerify(proof, EmbeddedJWK, options);
  } catch (error) {
    // The library's own errors are about the proof, and so are those of the engine that takes no such key.
    if (error instanceof errors.JOSEError || error instanceof DOMException) return undefined;
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
