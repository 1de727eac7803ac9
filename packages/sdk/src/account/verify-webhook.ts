import type { WebhookEvent } from '@drsk/contract';
import { DrskError } from '../drsk-error.js';

export interface VerifyOptions {
  /** `whsec_…`; several while it is being changed. */
  secret: string | readonly string[];
  /** The receiver's clock; the machine's unless given. */
  now?: Date | undefined;
  /** How old an attempt may be, or how far ahead of the clock: five minutes unless given. */
  toleranceSeconds?: number | undefined;
}

/** As `Request` has them, or `IncomingMessage` of Node. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | string[] | undefined>>;

/** What came is not to be believed: somebody else has sent it, changed it, or sent it again much later. */
export class WebhookSignatureError extends DrskError {
  override readonly name = 'WebhookSignatureError';
  readonly code: 'header_missing' | 'too_old' | 'signature_mismatch';

  constructor(code: WebhookSignatureError['code']) {
    super('receiveWebhook', `The signature of a webhook does not hold: ${code}`);
    this.code = code;
  }
}

/**
 * The event that has come to a receiver, once its signature (Standard Webhooks) holds. The same `webhook-id` may come
 * again: what was done for it already is not to be done twice.
 *
 * @param body as it came, character by character
 * @param proof the secret, `whsec_…`, or how else to look
 * @throws {WebhookSignatureError}
 */
export async function verifyWebhook(
  headers: WebhookHeaders,
  body: string,
  proof: string | VerifyOptions,
): Promise<WebhookEvent> {
  const options = typeof proof === 'string' ? { secret: proof } : proof;
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) =>
    headerOf(headers, `webhook-${name}`),
  );
  if (!id || !timestamp || !signatures) throw new WebhookSignatureError('header_missing');
  if (!isFresh(Number(timestamp), options)) throw new WebhookSignatureError('too_old');
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  for (const secret of [options.secret].flat())
    if (await isSigned(signed, signatures, secret)) return JSON.parse(body);
  throw new WebhookSignatureError('signature_mismatch');
}

/** What is no number is not fresh. */
function isFresh(
  timestamp: number,
  { now = new Date(), toleranceSeconds = 300 }: VerifyOptions,
): boolean {
  return Math.abs(now.getTime() / 1000 - timestamp) <= toleranceSeconds;
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const [, value] = Object.entries(headers).find(([key]) => key.toLowerCase() === name) ?? [];
  return typeof value === 'string' ? value : undefined;
}

/** Compared by the platform, which takes as long for a near miss. */
async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  signatures: string,
  secret: string,
): Promise<boolean> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const raw = fromBase64(secret.replace(/^whsec_/, ''));
  if (!raw) return false;
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
  for (const signature of signatures.split(' ')) {
    const [version, text = ''] = signature.split(',');
    const bytes = version === 'v1' ? fromBase64(text) : undefined;
    if (bytes && (await crypto.subtle.verify('HMAC', key, bytes, signed))) return true;
  }
  return false;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined; // whatever else it is, it is no signature
  }
}
