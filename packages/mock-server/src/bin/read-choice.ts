import { readFileSync } from 'node:fs';
import { isScenarioName, scenarios } from '../scenarios/catalogue.js';
import { openFile, type ScenarioChoice } from '../scenarios/scenario-desk.js';
import { readScenario, ScenarioFileError } from '../scenarios/scenario-file.js';
import { UnknownScenarioError } from '../scenarios/unknown-scenario.js';
import { UsageError } from './exit-codes.js';
import type { ProgramOptions } from './options.js';

/**
 * What has happened before the sandbox begins.
 *
 * @throws {UsageError} where there is no such scenario, or the file holds none
 */
export async function readChoice({
  scenarios: names,
  scenarioFile,
}: Pick<ProgramOptions, 'scenarios' | 'scenarioFile'>): Promise<ScenarioChoice | undefined> {
  if (scenarioFile !== undefined) return readFile(scenarioFile);
  if (names.length === 0) return undefined;
  return names.map((name) => {
    if (isScenarioName(name)) return name;
    throw new UsageError(new UnknownScenarioError(name, Object.keys(scenarios)).message);
  });
}

async function readFile(file: string): Promise<ScenarioChoice> {
  try {
    const scenario = readScenario(JSON.parse(readFileSync(file, 'utf8')));
    await openFile(scenario);
    return scenario;
  } catch (error) {
    const isKnown = error instanceof ScenarioFileError || error instanceof SyntaxError;
    if (!isKnown && !(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`--scenario-file ${file}: ${error.message}`, { cause: error });
  }
}
