import { file, json, noContent, ProblemError, refuseFields } from '../../http/reply.js';
import type { ScenarioFile, ScenarioName } from '../../scenarios/scenario-desk.js';
import { UnknownSnapshotError } from '../../state/snapshots.js';
import type { ControlHandlersOf, ControlRequest } from '../control-operation.js';
import { differenceShown } from './difference-shown.js';
import { stateMessages } from './state.messages.js';

type Ids =
  | 'listScenarios'
  | 'loadScenario'
  | 'saveScenario'
  | 'listSnapshots'
  | 'saveSnapshot'
  | 'removeSnapshot'
  | 'restoreSnapshot'
  | 'compareSnapshot';

/** Whole states of the sandbox: ready ones, and those that were kept. */
export const stateHandlers: ControlHandlersOf<Ids> = {
  listScenarios: async (_request, { scenarios }) => json(200, { items: await scenarios.list() }),

  async loadScenario(request, { scenarios }) {
    const { names, file: text } = request.body;
    if (names) await scenarios.load(await namesIn(names, request));
    else if (text !== undefined) await scenarios.load(await fileIn(text, request));
    return noContent();
  },

  async saveScenario({ query: { name = 'scenario' } }, { scenarios }) {
    const text = JSON.stringify(await scenarios.save(name));
    return file('application/octet-stream', new TextEncoder().encode(text), `${name}.json`);
  },

  listSnapshots: async (_request, { snapshots }) => json(200, { items: await snapshots.list() }),

  saveSnapshot: async ({ body }, { snapshots }) => json(201, await snapshots.save(body.name)),

  async removeSnapshot({ path: { name } }, { snapshots }) {
    await known(snapshots.remove(name));
    return noContent();
  },

  async restoreSnapshot({ path: { name } }, { snapshots }) {
    await known(snapshots.restore(name));
    return noContent();
  },

  compareSnapshot: async ({ path, query }, { snapshots }) =>
    json(200, differenceShown(await known(snapshots.difference(path.name, query.to)))),
};

type Loading = ControlRequest<'loadScenario'>;

async function namesIn(names: readonly string[], { locale }: Loading): Promise<ScenarioName[]> {
  const { scenarioNames } = await import('../../scenarios/catalogue.js');
  const found = names.flatMap((name) => scenarioNames.filter((one) => one === name));
  if (found.length === names.length) return found;
  return refuseFields({ names: { code: 'unknown', text: stateMessages[locale].unknown } });
}

async function fileIn(text: string, { locale }: Loading): Promise<ScenarioFile> {
  const { readScenario, ScenarioFileError } = await import('../../scenarios/scenario-file.js');
  const { openFile } = await import('../../scenarios/scenario-desk.js');
  try {
    const scenario = readScenario(JSON.parse(text));
    await openFile(scenario);
    return scenario;
  } catch (error) {
    if (!(error instanceof ScenarioFileError || error instanceof SyntaxError)) throw error;
    return refuseFields({ file: { code: 'invalid', text: stateMessages[locale].noScenario } });
  }
}

/** @throws {ProblemError} 404 where nothing was kept by that name */
function known<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (error instanceof UnknownSnapshotError) throw new ProblemError(404, 'not_found');
    throw error;
  });
}
