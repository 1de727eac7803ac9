import { p256 } from '@noble/curves/nist.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import type { Bytes } from '../../storage/storage.js';

/** What a browser has given as `p256dh` and `auth`. */
export interface PushReceiver {
  readonly publicKey: Bytes;
  readonly auth: Bytes;
}

/** Good for one message alone. */
export interface PushSender {
  readonly secretKey: Uint8Array;
  /** 16 bytes. */
  readonly salt: Uint8Array;
  /** Bytes that the text takes with its padding: its length would say what kind of news it is. */
  readonly length: number;
}

/** So much a push service takes at least (RFC 8030, 7.2); the only record fits into it. */
const recordSize = 4_096;

/** Encrypts a text for one browser (RFC 8291), as a record of the coding `aes128gcm` (RFC 8188). */
export async function encryptPush(
  text: string,
  receiver: PushReceiver,
  { secretKey, salt, length }: PushSender,
): Promise<Bytes> {
  const ownKey = p256.getPublicKey(secretKey, false);
  const [, ...sharedSecret] = p256.getSharedSecret(secretKey, receiver.publicKey); // behind the sign: its x
  const keyInfo = joined(infoOf('WebPush: info'), receiver.publicKey, ownKey);
  const derive = (info: Bytes, size: number): Bytes => {
    const input = hkdf(sha256, Uint8Array.from(sharedSecret), receiver.auth, keyInfo, 32);
    return Uint8Array.from(hkdf(sha256, input, salt, info, size));
  };
  const key = derive(infoOf('Content-Encoding: aes128gcm'), 16);
  const iv = derive(infoOf('Content-Encoding: nonce'), 12);
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const record = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, aes, padded(text, length));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, recordSize);
  return joined(salt, size, Uint8Array.of(ownKey.length), ownKey, new Uint8Array(record));
}

/** Whether it is a point of the curve, so that a message can be encrypted with it. */
export function isPublicKey(bytes: Bytes): boolean {
  return p256.utils.isValidPublicKey(bytes, false);
}

/** What follows the delimiter of the last record is nothing (RFC 8188, 2). */
function padded(text: string, length: number): Bytes {
  const bytes = new TextEncoder().encode(text);
  const whole = new Uint8Array(Math.max(length, bytes.length) + 1);
  whole.set(bytes);
  whole[bytes.length] = 2;
  return whole;
}

function infoOf(name: string): Bytes {
  return new TextEncoder().encode(`${name}\0`);
}

function joined(...parts: Uint8Array[]): Bytes {
  return Uint8Array.from(concatBytes(...parts));
}
