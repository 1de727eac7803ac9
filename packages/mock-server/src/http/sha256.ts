import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Bytes } from '../storage/storage.js';

/** Up to so many bytes are hashed sooner than handed over to another thread: tokens, keys, small bodies. */
const fewBytes = 1_024;

/** In hexadecimal digits. */
export async function sha256(data: string | Bytes): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  if (bytes.length <= fewBytes) return toHex(hash(bytes));
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

export function toHex(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}
