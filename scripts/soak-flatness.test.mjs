import { expect, it } from 'vitest';
import { limits, verdicts } from '../packages/sdk/soak/flatness.mjs';

const names = Object.keys(limits);

/** Fifteen rounds of what does not change, but for the one that is told. */
function rounds(changing, valueIn) {
  return Array.from({ length: 15 }, (_, round) => ({
    ...Object.fromEntries(names.map((name) => [name, limits[name].most ?? 100])),
    ...(changing && { [changing]: valueIn(round) }),
  }));
}

const rising = (samples) =>
  verdicts(samples)
    .filter(({ isFlat }) => !isFlat)
    .map(({ what }) => what);

it.each([
  ['nothing changes', undefined, undefined, []],
  [
    'the heap grows by a megabyte each round',
    'heapMb',
    (round) => 100 + round,
    ['heap of the sandbox'],
  ],
  ['it grows while it warms up', 'heapMb', (round) => 50 + 10 * Math.min(round, 5), []],
  ['one round is out of the row', 'rssMb', (round) => (round === 13 ? 400 : 100), []],
  [
    'a file is left open each round',
    'files',
    (round) => 20 + round,
    ['open files that are no connections'],
  ],
  ['one more connection is just closing', 'handles', (round) => 40 + (round % 2), []],
  ['a listener is left', 'listeners', (round) => (round > 9 ? 1 : 0), ['listeners on its signal']],
  ['the journal passes its limit', 'journal', () => 1001, ['requests in its journal']],
  [
    'answers come later and later',
    'delayMs',
    (round) => 100 * 1.5 ** round,
    ['event loop, 99 of 100 waits'],
  ],
])('where %s, that is told and nothing else', (_what, changing, valueIn, told) => {
  expect(rising(rounds(changing, valueIn))).toEqual(told);
});
