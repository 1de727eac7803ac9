import type { ControlAnswer } from '../../../client/control-call.js';
import { curlOf, literal, type TestLines } from '../shared/test-lines.js';

type Rule = ControlAnswer<'listFaults'>['items'][number];

/** How a test turns a ready set on. */
export function profileLines(name: string): TestLines {
  return {
    vitest: `sandbox.faults.use('${name}');`,
    Playwright: `await sandbox.control.useFaultProfile({ body: ${literal({ name })} });`,
    curl: curlOf('POST', 'faults/profile', { name }),
  };
}

/** How a test adds a rule that is in force here. */
export function ruleLines({ act, on, name, ...terms }: Rule): TestLines {
  const { id: _id, seen: _seen, acted: _acted, ...more } = terms;
  // Without a name of its own it is called by what it does.
  const rule = { act, ...(on && { on }), ...more, ...(name !== act.kind && { name }) };
  return {
    vitest: `sandbox.faults.add(${literal(rule)});`,
    Playwright: `await sandbox.control.addFault({ body: ${literal(rule)} });`,
    curl: curlOf('POST', 'faults', rule),
  };
}
