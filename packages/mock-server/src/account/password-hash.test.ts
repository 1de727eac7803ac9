import { expect, it } from 'vitest';
import { Random, seedRandom } from '../random/random.js';
import { hashPassword, isPasswordOf } from './password-hash.js';

it('knows its password, however its letters are composed, and no other', async () => {
  const hash = await hashPassword('ёлка под снегом', new Random(seedRandom(1)));

  expect(await isPasswordOf(hash, 'ёлка под снегом')).toBe(true);
  expect(await isPasswordOf(hash, '\u0435\u0308лка под снегом')).toBe(true);
  expect(await isPasswordOf(hash, 'елка под снегом')).toBe(false);
  expect(hash).not.toContain('ёлка');
});

it('is another one each time', async () => {
  const random = new Random(seedRandom(1));
  expect(await hashPassword('пароль', random)).not.toBe(await hashPassword('пароль', random));
});
