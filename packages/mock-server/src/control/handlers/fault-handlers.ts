import type { ListedRule } from '../../faults/faults.js';
import type { FaultMatch } from '../../faults/rule.js';
import { json, noContent, ProblemError } from '../../http/reply.js';
import type { ControlHandlersOf, ControlParts } from '../control-operation.js';
import { readFault } from './read-fault.js';

type Ids = 'listFaults' | 'addFault' | 'clearFaults' | 'useFaultProfile' | 'removeFault';

export const faultHandlers: ControlHandlersOf<Ids> = {
  listFaults: async (_request, parts) => json(200, listOf(parts)),

  async addFault({ body, locale }, { faults }) {
    const id = faults.add(readFault(body, locale));
    const rule = faults.list().find((one) => one.id === id);
    if (!rule) throw new ProblemError(404, 'not_found');
    return json(201, toListed(rule));
  },

  async clearFaults(_request, { faults }) {
    faults.clear();
    return noContent();
  },

  async useFaultProfile({ body }, parts) {
    parts.faults.use(body.name);
    return json(200, listOf(parts));
  },

  async removeFault({ path: { id } }, { faults }) {
    if (!faults.remove(id)) throw new ProblemError(404, 'not_found');
    return noContent();
  },
};

function listOf({ faults }: ControlParts) {
  const profiles = faults.profiles.map(({ rules: _rules, ...profile }) => profile);
  return { items: faults.list().map(toListed), profiles };
}

/** As JSON says it: lists are lists also where there is one, and a pattern is what it looks like. */
function toListed({ name, act, on, ...rule }: ListedRule) {
  return { name: name ?? act.kind, act, ...rule, ...(on && { on: toListedMatch(on) }) };
}

function toListedMatch({ operation, nth, path, ...match }: FaultMatch) {
  return {
    ...match,
    ...(operation !== undefined && { operation: [operation].flat() }),
    ...(nth !== undefined && { nth: [nth].flat() }),
    ...(path !== undefined && { path: String(path) }),
  };
}
