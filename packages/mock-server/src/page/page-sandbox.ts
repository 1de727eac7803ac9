import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.js';
import type { ScenarioName } from '../scenarios/catalogue.js';
import type { ScenarioChoice } from '../scenarios/scenario-desk.js';
import { UnknownScenarioError } from '../scenarios/unknown-scenario.js';
import { KeptStates } from './kept-states.js';

export interface PageSandboxOptions extends Omit<SandboxOptions, 'scenario' | 'storage'> {
  /** Names of scenarios with spaces between them, as an attribute has them; nobody has done anything unless given. */
  readonly scenario?: string;
}

const everywhere = 'default';

/**
 * The whole service inside a page: no server, no port. What is done on one page of a site is there on the next, since
 * it is kept in the browser before it is answered; `reset` forgets it.
 *
 * @throws {UnknownScenarioError}
 */
export async function openPageSandbox({
  scenario = '',
  ...options
}: PageSandboxOptions = {}): Promise<Sandbox> {
  const names = scenario.split(/\s+/).filter(Boolean);
  const states = new KeptStates();
  const name = names.join(' ') || everywhere;
  const begin = (choice?: ScenarioChoice): Sandbox =>
    createSandbox({ clock: 'running', ...options, ...(choice && { scenario: choice }) });
  const kept = await states.get(name).catch(() => undefined);
  const sandbox =
    (kept && (await goingOn(begin(kept)))) ??
    begin(names.length > 0 ? await known(names) : undefined);

  const keep = async (): Promise<void> => {
    const state = await sandbox.scenarios.save(name);
    // Where nothing may be kept, the sandbox lives as long as its page.
    await states.put(name, state).catch(() => undefined);
  };
  return {
    ...sandbox,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const response = await sandbox.fetch(request);
      if (!isReading.test(request.method)) await keep();
      return response;
    },
    reset: async () => {
      await sandbox.reset();
      await states.remove(name).catch(() => undefined);
    },
  };
}

/** None, where what was kept is of an earlier release that this one cannot read. */
function goingOn(sandbox: Sandbox): Promise<Sandbox | undefined> {
  return sandbox.clock.now().then(
    () => sandbox,
    () => undefined,
  );
}

const isReading = /^(?:GET|HEAD|OPTIONS)$/;

async function known(names: readonly string[]): Promise<ScenarioName[]> {
  const { scenarioNames } = await import('../scenarios/catalogue.js');
  return names.map((name) => {
    const found = scenarioNames.find((one) => one === name);
    if (!found) throw new UnknownScenarioError(name, scenarioNames);
    return found;
  });
}
