import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '../../http/base64.js';
import type { Random } from '../../random/random.js';
import type { WebhookRow } from './webhook.js';

const mark = 'whsec_';

/** A key of 24 bytes, as Standard Webhooks writes it. */
export function newWebhookSecret(random: Random): string {
  const bytes = Uint8Array.from({ length: 24 }, () => random.integer(256));
  return mark + base64.encode(bytes);
}

interface Signed {
  readonly id: string;
  /** Seconds of the Unix epoch. */
  readonly timestamp: string;
  readonly body: string;
}

/** The headers that Standard Webhooks sends an event with; after a change of the secret, both sign for a day. */
export function signEvent(
  { id, timestamp, body }: Signed,
  { secret, previousSecret }: WebhookRow,
  now: string,
): Record<string, string> {
  const isBefore = previousSecret !== null && previousSecret.until > now;
  const secrets = isBefore ? [secret, previousSecret.secret] : [secret];
  const message = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const signatures = secrets.map((one) => {
    const key = base64.decode(one.slice(mark.length));
    return `v1,${base64.encode(Uint8Array.from(hmac(sha256, key, message)))}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
