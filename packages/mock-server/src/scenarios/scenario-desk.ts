import { stateTable } from '../clock/sandbox-state.js';
import type { Label } from '../clock/moment.js';
import type { Moments } from '../clock/moments.js';
import { tableOf } from '../state/tables.js';
import type { State } from '../storage/state.js';
import type { Storage } from '../storage/storage.js';
import type { ScenarioName } from './catalogue.js';
import { type ScenarioFile, ScenarioFileError } from './scenario-file.js';

export type { ScenarioFile } from './scenario-file.js';
export type { ScenarioName } from './catalogue.js';

/** A starting state: by its name, several together, or as it was saved. */
export type ScenarioChoice = ScenarioName | readonly ScenarioName[] | ScenarioFile;

export interface ScenarioSummary {
  readonly name: ScenarioName;
  readonly title: Label;
  readonly description: Label;
}

/** Named starting states. */
export interface Scenarios {
  list(): Promise<readonly ScenarioSummary[]>;
  /**
   * Puts a scenario in place of all that there is. Named ones end at the present instant of the sandbox, a saved one goes
   * on from the instant at which it was saved.
   *
   * @throws {UnknownScenarioError | ScenarioFileError}
   */
  load(choice: ScenarioChoice): Promise<void>;
  /** The sandbox as it is now, as JSON that another process can load. */
  save(name: string): Promise<ScenarioFile>;
}

interface ScenarioParts {
  readonly moments: Moments;
  readonly storage: Storage;
  /** The state that named scenarios lead to at an instant. */
  readonly build: (names: readonly string[], at: string) => Promise<State>;
}

export function createScenarios({ moments, storage, build }: ScenarioParts): Scenarios {
  return {
    list: async () => {
      const { scenarios, scenarioNames } = await import('./catalogue.js');
      return scenarioNames.map((name) => {
        const { title, description } = scenarios[name];
        return { name, title, description };
      });
    },
    load: async (choice) => {
      if (isFile(choice)) {
        const { at, state } = await openFile(choice);
        return moments.restore(state, at);
      }
      const now = await moments.run(async (moment) => moment.now);
      return moments.beginWith(await build(namesOf(choice), now));
    },
    save: async (name) => {
      const { writeScenario } = await import('./scenario-file.js');
      const at = await moments.run(async ({ now }) => now);
      return writeScenario(name, at, await storage.snapshot());
    },
  };
}

export function isFile(choice: ScenarioChoice): choice is ScenarioFile {
  return typeof choice === 'object' && 'format' in choice;
}

export function namesOf(choice: ScenarioName | readonly ScenarioName[]): readonly string[] {
  return typeof choice === 'string' ? [choice] : choice;
}

/** @throws {ScenarioFileError} */
export async function openFile(file: unknown): Promise<{ at: string; state: State }> {
  const { readScenario, stateOfScenario } = await import('./scenario-file.js');
  const scenario = readScenario(file);
  const unknown = Object.keys(scenario.tables).find((table) => !tableOf(table));
  if (unknown !== undefined) throw new ScenarioFileError(`Nobody keeps anything in ${unknown}`);
  if (!scenario.tables[stateTable.name])
    throw new ScenarioFileError('A saved scenario has a clock, and this one has none');
  return { at: scenario.at, state: stateOfScenario(scenario) };
}
