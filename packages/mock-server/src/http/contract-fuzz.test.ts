import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calls } from '../../test/fuzz/calls.js';
import { Town } from '../../test/fuzz/town.js';

/** Calls of one sandbox; `npm run fuzz` looks further than the usual run has time for. */
const numRuns = Number(process.env['FUZZ'] ?? 1500);

describe('whatever is sent, in whichever order', () => {
  it.each([1, 2])(
    'gets an answer of the contract, and none of them is a fault (seed %i)',
    async (seed) => {
      const town = new Town(seed);
      for (const [turn, call] of fc.sample(calls, { numRuns, seed }).entries())
        await town.make(call, turn);
      expect(town.faults).toEqual([]);
      expect(town.done.size).toBeGreaterThan(30); // or it has seen nothing but refusals
    },
    600_000,
  );
});
