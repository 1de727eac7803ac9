import type { Sent } from './network.js';

export interface Proof {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
}

/** What a proof says; the server checks its signature. */
export function readProof(proof: string): Proof {
  const [header, claims] = proof
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/'))));
  return { header, claims };
}

export function claimsOf({ headers }: Sent): Proof['claims'] {
  return readProof(headers.get('DPoP') ?? '').claims;
}
