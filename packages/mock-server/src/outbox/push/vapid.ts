import { base64url, SignJWT } from 'jose';
import { later } from '../../clock/instant.js';
import type { Settings } from '../../clock/moment.js';
import { derivedKey } from '../../random/derived-key.js';

const keyName = 'push service';

/** A day at most (RFC 8292, 2); a retry of the push service comes within it. */
const life = { hours: 12 };

/** The key that browsers subscribe with: their push service then takes messages that it has signed alone (RFC 8292). */
export async function vapidPublicKey(settings: Pick<Settings, 'seed'>): Promise<string> {
  const { publicKey } = await derivedKey(settings, keyName);
  return base64url.encode(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
}

/** What tells the push service of an endpoint who sends, and whom to write to if it is too much. */
export async function vapidHeader(
  endpoint: string,
  now: string,
  settings: Pick<Settings, 'seed' | 'siteUrl'>,
): Promise<string> {
  const { privateKey } = await derivedKey(settings, keyName);
  const token = await new SignJWT()
    .setProtectedHeader({ typ: 'JWT', alg: 'ES256' })
    .setAudience(new URL(endpoint).origin)
    .setExpirationTime(new Date(later(now, life)))
    .setSubject(`mailto:noreply@${new URL(settings.siteUrl).hostname}`)
    .sign(privateKey);
  return `vapid t=${token}, k=${await vapidPublicKey(settings)}`;
}
