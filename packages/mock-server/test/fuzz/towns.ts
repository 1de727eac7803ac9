import fc from 'fast-check';
import { scenarioNames } from '../../src/scenarios/catalogue.js';
import { calls } from './calls.js';
import { Town, type TownOptions } from './town.js';

/** Everything at once takes as long to live through as ten thousand calls. */
const whole = new Set(['empty', 'people', 'one-of-each', 'ten-thousand-applications']);
const lives = scenarioNames.filter((name) => !whole.has(name));
const livesOfTown = 5;

/** Towns one after another have other lives in them, or somebody who has one of everything, or somebody with many applications. */
export function optionsOf(seed: number): TownOptions {
  const first = Math.floor(seed / 2) * livesOfTown;
  const scenario = Array.from(
    { length: livesOfTown },
    (_, index) => lives[(first + index) % lives.length]!,
  );
  if (seed % 2 === 0) return { hasBelongings: true };
  return { scenario: [...new Set(scenario)], isCrowded: seed % 8 === 1 };
}

/** A town after so many calls, and a look around: what was wrong is in its `faults`. */
export async function townAfter(
  count: number,
  seed: number,
  options: TownOptions = optionsOf(seed),
): Promise<Town> {
  const town = new Town(seed, options);
  if (options.hasBelongings) await town.bringBelongings();
  for (const [turn, call] of fc.sample(calls, { numRuns: count, seed }).entries())
    await town.make(call, turn);
  await town.lookAround();
  return town;
}
