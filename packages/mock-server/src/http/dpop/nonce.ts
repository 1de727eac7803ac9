import { base64url } from 'jose';
import type { Moment } from '../../clock/moment.js';
import type { TableDefinition } from '../../storage/storage.js';

interface NonceSecret {
  readonly id: 'nonce';
  readonly secret: string;
}

export const secretTable: TableDefinition<NonceSecret> = { name: 'secrets', indexes: {} };

/** Of this slot and of the one before are good: a nonce works for 5 to 10 minutes. */
const slotMs = 5 * 60_000;

/** The nonces that are good now, the newest first; none of them is stored. */
export async function goodNonces(moment: Moment): Promise<readonly [string, string]> {
  const key = await importSecret(await secretOf(moment));
  const slot = Math.floor(Date.parse(moment.now) / slotMs);
  return [await nonceOf(slot, key), await nonceOf(slot - 1, key)];
}

async function secretOf({ transaction, random }: Moment): Promise<string> {
  const kept = await transaction.get(secretTable, 'nonce');
  if (kept) return kept.secret;
  const secret = random.token('nonce');
  await transaction.put(secretTable, { id: 'nonce', secret });
  return secret;
}

function importSecret(secret: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secret);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

async function nonceOf(slot: number, key: CryptoKey): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(String(slot)));
  return base64url.encode(new Uint8Array(signature));
}
