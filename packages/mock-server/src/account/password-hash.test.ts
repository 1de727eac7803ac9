import { scryptSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { Random, seedRandom } from '../random/random.js';
import { hashPassword, isPasswordOf } from './password-hash.js';

it('keeps a password as scrypt (RFC 7914) does', async () => {
  const kept = await hashPassword('лодка под сосной 7', new Random(seedRandom(1)));
  const [salt = '', hash] = kept.split('$');
  const expected = scryptSync('лодка под сосной 7', Buffer.from(salt, 'hex'), 32, {
    N: 64,
    r: 8,
    p: 1,
  });
  expect(hash).toBe(expected.toString('hex'));
});

it('takes the password however its letters are composed, and no other', async () => {
  const kept = await hashPassword('ёлка у крыльца', new Random(seedRandom(2)));
  expect(await isPasswordOf(kept, 'ёлка у крыльца'.normalize('NFD'))).toBe(true);
  expect(await isPasswordOf(kept, 'Ёлка у крыльца')).toBe(false);
});
