import { headersOf, setHeader } from '../session/natives.js';
import { proofOf } from '../session/proof.js';
import { problemOf } from './answer.js';
import type { Exchange } from './exchange.js';

interface ProvenGrant {
  accessToken: string | undefined;
  key: CryptoKeyPair;
}

/** What makes a proof a fresh one. */
interface Freshness {
  nonce: string | undefined;
  /** Seconds since 1970, by the server's clock. */
  issuedAt: number;
}

/** A difference, in seconds, that is no delay of the network but a wrong clock. */
const skew = 5;

/**
 * Sends with a fresh proof of the key. Once more when the server wanted another nonce in it, or its answer has set the
 * clock right: it has not looked at the request itself. Once more also where a browser may have sent the same proof
 * twice: it does so by itself when a connection that it has kept breaks off, and only the first of them is looked at.
 */
export async function sendProven(
  request: () => Request,
  grant: ProvenGrant,
  exchange: Exchange,
): Promise<Response> {
  const before = freshness(exchange);
  const response = await sendOnce(request, { ...grant, ...before }, exchange);
  if (response.status !== 401 || !wasStale(before, exchange)) return response;
  return sendOnce(request, { ...grant, ...freshness(exchange) }, exchange);
}

async function sendOnce(
  request: () => Request,
  proving: ProvenGrant & Freshness,
  exchange: Exchange,
): Promise<Response> {
  const own = request();
  const { method, url } = own;
  const proof = await proofOf({ ...proving, method, url });
  setHeader(headersOf(own), 'DPoP', proof);
  if (proving.accessToken !== undefined)
    setHeader(headersOf(own), 'Authorization', `DPoP ${proving.accessToken}`);
  const response = await exchange.send(own);
  const { nonce } = exchange.parts;
  nonce.latest = response.headers.get('DPoP-Nonce') ?? nonce.latest;
  return response;
}

function freshness({ parts }: Exchange): Freshness {
  return { nonce: parts.nonce.latest, issuedAt: Math.floor(parts.time.now() / 1000) };
}

/** Whether another proof may be taken where that one was refused. */
function wasStale(before: Freshness, exchange: Exchange): boolean {
  const now = freshness(exchange);
  const code = problemOf(exchange.answer)?.code;
  if (code === 'use_dpop_nonce') return now.nonce !== before.nonce;
  if (code !== 'invalid_dpop_proof') return false;
  return exchange.isRepeatable || Math.abs(now.issuedAt - before.issuedAt) > skew;
}
