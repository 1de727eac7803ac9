import { calculateJwkThumbprint, EmbeddedJWK, errors, type JWTPayload, jwtVerify } from 'jose';
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
  const jwk = verified?.protectedHeader.jwk;
  if (!jwk || !isProofOf(request, verified.payload)) return undefined;
  const { jti, iat, ath, nonce } = verified.payload;
  return { thumbprint: await calculateJwkThumbprint(jwk), jti, issuedAt: iat, ath, nonce };
}

interface ProofPayload extends JWTPayload {
  readonly jti: string;
  readonly iat: number;
}

function isProofOf({ method, url }: ProvenRequest, payload: JWTPayload): payload is ProofPayload {
  const { jti, htm, htu, iat } = payload;
  // Nobody has checked yet that it is a text.
  if (typeof jti !== 'string' || jti === '' || jti.length > longestId) return false;
  if (iat === undefined) return false;
  return htm === method && typeof htu === 'string' && targetUri(htu) === targetUri(url);
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
