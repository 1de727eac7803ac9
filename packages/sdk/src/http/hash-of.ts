import { digest, subtle } from '../session/natives.js';

/** Web Crypto takes a file as a whole only: a larger one is hashed piece by piece, so as not to be in memory. */
const wholeUpTo = 4 * 1024 * 1024;
const piece = 512 * 1024;

/** SHA-256 in hexadecimal digits. */
export async function hashOf(file: Blob, signal?: AbortSignal): Promise<string> {
  if (subtle && file.size <= wholeUpTo)
    return toHex(new Uint8Array(await digest(subtle, 'SHA-256', await bytesOf(file))));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += piece) {
    signal?.throwIfAborted();
    hash.update(await bytesOf(file.slice(at, at + piece)));
  }
  return toHex(hash.digest());
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
