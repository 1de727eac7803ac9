import type { State } from '../storage/state.js';
import { buildScenario, type Workshop } from './build-scenario.js';
import { isScenarioName, scenarios } from './catalogue.js';
import { UnknownScenarioError } from './unknown-scenario.js';

/** @throws {UnknownScenarioError} */
export async function buildNamed(
  names: readonly string[],
  at: string,
  workshop: Workshop,
): Promise<State> {
  const chosen = names.map((name) => {
    if (!isScenarioName(name)) throw new UnknownScenarioError(name, Object.keys(scenarios));
    return scenarios[name];
  });
  return buildScenario(chosen, at, workshop);
}
