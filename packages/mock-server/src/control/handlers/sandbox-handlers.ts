import type { Locale } from '@drsk/domain';
import { clockMessages } from '../../clock/clock.messages.js';
import { json, noContent, refuseFields } from '../../http/reply.js';
import type { ScenarioName } from '../../scenarios/scenario-desk.js';
import type { ControlHandlersOf, ControlParts, ControlRequest } from '../control-operation.js';
import { ControlProblem } from '../control-problem.js';
import type { SandboxEntry, SandboxRegister } from '../sandbox-register.js';
import { sandboxMessages } from './sandbox-handlers.messages.js';

/** The sandbox as a whole, and those beside it. */
export const sandboxHandlers: ControlHandlersOf<
  'resetSandbox' | 'listSandboxes' | 'createSandbox' | 'removeSandbox'
> = {
  async resetSandbox(_request, { reset }) {
    await reset();
    return noContent();
  },

  listSandboxes: async (_request, parts) => json(200, { items: registerOf(parts).list() }),

  createSandbox: async (request, parts) => json(201, await create(request, registerOf(parts))),

  async removeSandbox({ path }, parts) {
    await registerOf(parts).remove(path.name);
    return noContent();
  },
};

/** @throws {ControlProblem} 404 where the sandbox is alone */
function registerOf({ register }: ControlParts): SandboxRegister {
  if (!register) throw new ControlProblem(404, 'sandbox_alone');
  return register;
}

async function create(
  { body: { scenario = [], ...asked } = {}, locale }: ControlRequest<'createSandbox'>,
  register: SandboxRegister,
): Promise<SandboxEntry> {
  const names = await scenarioNamesOf(scenario, locale);
  try {
    return register.create({ ...asked, ...(names.length > 0 && { scenario: names }) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const text = clockMessages[locale].too_early;
    return refuseFields({ now: { code: 'too_early', text } });
  }
}

/** @throws {ProblemError} 422 where there is no such scenario */
async function scenarioNamesOf(
  names: readonly string[],
  locale: Locale,
): Promise<readonly ScenarioName[]> {
  if (names.length === 0) return [];
  const { isScenarioName } = await import('../../scenarios/catalogue.js');
  return names.map((name, index) => {
    if (isScenarioName(name)) return name;
    const text = sandboxMessages[locale].scenario(name);
    return refuseFields({ [`scenario/${index}`]: { code: 'scenario', text } });
  });
}
