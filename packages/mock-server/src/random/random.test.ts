import { expect, it } from 'vitest';
import { Random, seedRandom } from './random.js';

const draw = (random: Random): unknown => [
  random.id('app'),
  random.token('at'),
  random.code(),
  random.integer(1000),
];

it('repeats itself for the same seed, and only for the same', () => {
  const first = draw(new Random(seedRandom(1)));

  expect(draw(new Random(seedRandom(1)))).toEqual(first);
  expect(draw(new Random(seedRandom(2)))).not.toEqual(first);
});

it('goes on from a stored state', () => {
  const random = new Random(seedRandom(1));
  draw(random);

  expect(draw(new Random(random.state))).toEqual(draw(random));
});

it('gives ids, tokens and codes that look like what they are', () => {
  const random = new Random(seedRandom(7));

  expect(random.id('app')).toMatch(/^app-[2-9a-z]{10}$/);
  expect(random.token('at')).toMatch(/^at_[A-Za-z0-9]{32}$/);
  expect(random.code(4)).toMatch(/^\d{4}$/);
});

it('spreads over its whole range', () => {
  const random = new Random(seedRandom(3));
  const drawn = Array.from({ length: 10_000 }, () => random.integer(10));

  for (let number = 0; number < 10; number += 1) {
    const share = drawn.filter((value) => value === number).length / drawn.length;
    expect(share).toBeCloseTo(0.1, 1);
  }
});
