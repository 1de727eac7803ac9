import type { StageName } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { file, read } from '../../test/applicant.js';
import { logIn } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

const received = '2026-12-18T02:00:00Z';

async function setUp(options: Parameters<typeof createSandbox>[0] = {}) {
  const sandbox = createSandbox({ now: received, ...options });
  const client = await logIn(sandbox, sandbox.people[0]!);
  const { id } = await file(client);
  return {
    sandbox,
    client,
    id,
    act: (name: string, input = {}) => sandbox.operator.run(id, name, input),
    /** Eleven in the morning of a date of the Amur region. */
    goTo: (date: string) => sandbox.clock.advance({ to: `${date}T02:00:00Z` }),
    /** Sessions do not last that long. */
    read: async () => read(await logIn(sandbox, sandbox.people[0]!), id),
  };
}

describe('the whole way, on the last day of every term', () => {
  it('has the dates of the Rules', async () => {
    const { act, goTo, read: look } = await setUp();
    const dueOn = async (name: StageName) =>
      (await look()).stages.find((stage) => stage.name === name)?.deadline?.dueOn;

    expect(await dueOn('completeness')).toBe('2026-12-23');
    expect(await dueOn('offer')).toBe('2027-01-12');

    await goTo('2026-12-23');
    await act('confirm_completeness');
    await goTo('2027-01-12');
    await act('post_offer');
    expect(await dueOn('payment')).toBe('2027-01-19');

    await goTo('2027-01-19');
    await act('receive_payment');
  });
});
