import { normalizeCode } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { Random } from '../../random/random.js';
import { hashLike, hashPassword } from '../password-hash.js';

/** Without letters and digits that people take for one another. */
const characters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const count = 10;

interface RecoveryCodes {
  /** As in `K7M2-QX4D`; shown once. */
  readonly codes: readonly string[];
  readonly hashes: readonly string[];
}

/** Codes for whoever has lost the phone; one salt for all, so that a typed one is hashed once. */
export async function newRecoveryCodes({ random }: Moment): Promise<RecoveryCodes> {
  const codes = Array.from({ length: count }, () => `${group(random)}-${group(random)}`);
  const salted = await hashPassword('', random);
  const hashes = await Promise.all(codes.map((code) => hashLike(salted, normalizeCode(code))));
  return { codes, hashes };
}

/** The hashes that are left after a right code; undefined for a wrong one. */
export async function takeRecoveryCode(hashes: readonly string[], typed: string) {
  const [first] = hashes;
  if (first === undefined) return undefined;
  const hash = await hashLike(first, normalizeCode(typed));
  return hashes.includes(hash) ? hashes.filter((other) => other !== hash) : undefined;
}

function group(random: Random): string {
  return Array.from({ length: 4 }, () => characters[random.integer(characters.length)]).join('');
}
