import { scryptAsync } from '@noble/hashes/scrypt.js';
import { toHex } from '../http/sha256.js';
import type { Random } from '../random/random.js';

/** scrypt (RFC 7914) at next to no cost: nobody here has a password to hide, and tests log in thousands of times. */
const cost = { N: 64, r: 8, p: 1, dkLen: 32 };

/** `salt$hash`, both in hexadecimal digits. */
export async function hashPassword(password: string, random: Random): Promise<string> {
  const salt = Array.from({ length: 16 }, () => random.integer(256));
  return hashWith(new Uint8Array(salt), password);
}

/** Of no password: where there is no such login, it is compared with this, which takes as long. */
export const nobodysHash = `${'00'.repeat(16)}$${'00'.repeat(32)}`;

export async function isPasswordOf(passwordHash: string, password: string): Promise<boolean> {
  return isSame(await hashLike(passwordHash, password), passwordHash);
}

/** With the salt of another hash. */
export function hashLike(passwordHash: string, password: string): Promise<string> {
  const [salt = ''] = passwordHash.split('$');
  return hashWith(fromHex(salt), password);
}

async function hashWith(salt: Uint8Array<ArrayBuffer>, password: string): Promise<string> {
  const hash = await scryptAsync(password.normalize('NFKC'), salt, cost);
  return `${toHex(salt)}$${toHex(new Uint8Array(hash))}`;
}

/** Takes as long for the first character that differs as for the last. */
function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1)
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  const bytes = text.match(/../g) ?? [];
  return new Uint8Array(bytes.map((byte) => Number.parseInt(byte, 16)));
}
