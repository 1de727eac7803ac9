import { describe, expect, it } from 'vitest';
import { changesOf, tooLittle, tooMuch } from './compare.ts';
import { drawHistory } from './draw-history.ts';
import type { Figure, Release } from './figure.ts';

const loader = (is: number, budget?: number): Figure => ({
  what: 'loader drsk.js',
  is,
  unit: 'bytes',
  ...(budget !== undefined && { budget }),
});

describe('a figure beside its budget', () => {
  it.each<[is: number, budget: number | undefined, told: string[], reason: string]>([
    [2000, 2200, [], 'within it'],
    [2200, 2200, [], 'just within it'],
    [2201, 2200, ['loader drsk.js: 2,201 bytes is above its budget, 2,200 bytes'], 'above it'],
    [1760, 2200, [], 'a fifth below it'],
    [
      1700,
      2200,
      [
        'loader drsk.js: 1,700 bytes passes its budget by far: lower it from 2,200 bytes to 1,900 bytes',
      ],
      'more than a fifth below it',
    ],
    [2, 3, [], 'a count'],
    [5000, undefined, [], 'has none'],
  ])('%i of %s: %j (%s)', (is, budget, told) => {
    const figures = [loader(is, budget)];
    expect([...tooMuch(figures), ...tooLittle(figures)]).toEqual(told);
  });
});

describe('a figure beside that of the last release', () => {
  it.each<[is: number, told: string[], reason: string]>([
    [1040, [], 'hardly more'],
    [1100, ['loader drsk.js: 1,100 bytes, at the last release 1,000 bytes'], 'more'],
    [900, ['loader drsk.js: 900 bytes, at the last release 1,000 bytes'], 'less'],
  ])('%i: %j (%s)', (is, told) => {
    expect(changesOf([loader(is)], [loader(1000)])).toEqual(told);
  });

  it('says nothing of what was not measured then', () => {
    expect(changesOf([loader(1)], [])).toEqual([]);
  });
});

it('shows the newest release first, with what was not measured then', () => {
  const release = (version: string, ...sizes: Figure[]): Release => ({
    version,
    date: '2026-11-28',
    node: '24.21.0',
    processors: 2,
    parts: { sizes },
  });
  const page = drawHistory([
    release('0.1.0', loader(2100, 2200)),
    release('0.2.0', loader(1900, 2000), { what: 'new', is: 1, unit: '' }),
  ]);
  expect(page).toContain('| what | 0.2.0 | 0.1.0 | budget | others |');
  expect(page).toContain(
    '| loader drsk.js, bytes | 1,900 | 2,100 | 2,000 | Stripe 1.3 kB, Cal 14.8 kB |',
  );
  expect(page).toContain('| new | 1 | – | – | – |');
});
