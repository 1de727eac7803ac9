import { base64url } from 'jose';
import type { Moment } from '../../clock/moment.js';
import { ProblemError } from '../reply.js';
import { goodNonces } from './nonce.js';
import { type Proof, type ProvenRequest, readProof } from './read-proof.js';
import { isFirst } from './seen-proofs.js';

export interface ProofCheck extends ProvenRequest {
  /** What the request carries beside the proof, which has to name it. */
  readonly accessToken?: string;
  readonly isNonceRequired: boolean;
}

export interface CheckedProof {
  /** RFC 7638 thumbprint of the key. */
  readonly thumbprint: string;
  /** Headers of the answer: the nonce for the next proof, where it is another one. */
  readonly headers: Readonly<Record<string, string>>;
}

/** How far a client's clock may be off. */
const toleranceMs = 60_000;

/**
 * Checks a proof of possession (RFC 9449, 4.3).
 *
 * @throws {ProblemError} 401: `use_dpop_nonce` where only the nonce of the answer is missing, or `invalid_dpop_proof`
 */
export async function checkProof(check: ProofCheck, moment: Moment): Promise<CheckedProof> {
  const proof = await readProof(check, moment.now);
  const nonces = await goodNonces(moment);
  const headers = proof?.nonce === nonces[0] ? {} : { 'dpop-nonce': nonces[0] };
  if (!proof) throw new ProblemError(401, 'invalid_dpop_proof', { headers });
  if (!hasNonce(proof, nonces) && (check.isNonceRequired || proof.nonce !== undefined))
    throw new ProblemError(401, 'use_dpop_nonce', { headers });
  if (!(await isGood(proof, check, moment)))
    throw new ProblemError(401, 'invalid_dpop_proof', { headers });
  return { thumbprint: proof.thumbprint, headers };
}

function hasNonce({ nonce }: Proof, nonces: readonly string[]): boolean {
  return nonces.some((good) => good === nonce);
}

/** A good nonce says better than the client's clock when the proof was made. */
async function isGood(proof: Proof, { accessToken }: ProofCheck, moment: Moment): Promise<boolean> {
  const isTimely = proof.nonce !== undefined || isRecent(proof, moment);
  return isTimely && (await isFor(accessToken, proof)) && isFirst(proof, moment);
}

function isRecent({ issuedAt }: Proof, { now }: Moment): boolean {
  return Math.abs(issuedAt * 1000 - Date.parse(now)) <= toleranceMs;
}

async function isFor(accessToken: string | undefined, { ath }: Proof): Promise<boolean> {
  if (accessToken === undefined) return true;
  const bytes = new TextEncoder().encode(accessToken);
  return ath === base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
