import { type OperationId, operations } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { ask } from '../../test/asking.js';
import { file, read } from '../../test/applicant.js';
import { logIn } from '../../test/sandbox-client.js';
import { recipeOf } from '../../test/categories.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { SandboxOptions } from '../sandbox/sandbox.js';

// Last ones: they end the session that asks.
const ending: OperationId[] = ['deleteSession', 'deleteSessions', 'closeAccount'];
const ids = (Object.keys(operations) as OperationId[]).filter((id) => !ending.includes(id));

/** A household of 15 kW that files on a date. */
async function filed(date: string, options: SandboxOptions = {}) {
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  const sandbox = createSandbox({ now: `${date}T02:00:00Z`, onError, ...options });
  const { person, answers, attachments } = recipeOf('14');
  const client = await logIn(sandbox, sandbox.people[person]!);
  const { id } = await file(client, answers, attachments);
  /** Presses a button of the console. */
  const press = async (action: string, input: Record<string, string> = {}) => {
    const address = `https://sandbox.test/_sandbox/applications/${id}/${action}`;
    const response = await sandbox.fetch(address, { method: 'POST', body: JSON.stringify(input) });
    return { status: response.status, body: await response.json() };
  };
  return { sandbox, client, id, press, errors };
}

describe('whatever year it is', () => {
  it.each([
    ['2025-04-28', 'the first day of the Rules'],
    ['2025-12-30', 'terms end in the next year'],
    ['2027-12-30', 'there is no next year yet'],
    ['2028-02-29', 'there is no such year yet'],
    ['2029-12-31', 'none before it either'],
    ['2035-12-31', 'far away'],
  ])('on %s every operation has an answer: %s', async (date) => {
    const { client, errors, id, press, sandbox } = await filed(date);
    for (const action of ['confirm_completeness', 'post_offer', 'send_transfer']) {
      const { status, body } = await press(action);
      if (status >= 500) expect(body.code).toBe('calendar_not_published');
    }
    const names = { applicationId: id };
    const failed: string[] = [];
    for (const operation of ids)
      if ((await ask(operation, names, client)).status >= 500) failed.push(operation);
    await sandbox.clock.advance({ days: 30 });
    for (const list of ['applications', 'appeals', 'bank/orders'])
      expect((await sandbox.fetch(`https://sandbox.test/_sandbox/${list}`)).status).toBe(200);
    expect(failed).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each(['2025-04-27', '2020-01-01'])('it does not begin before the Rules: %s', (date) => {
    expect(() => createSandbox({ now: `${date}T02:00:00Z` })).toThrow(/No edition of the Rules/);
  });
});

describe('what needs working days that are not published', () => {
  it('is refused to the grid, with nothing stored', async () => {
    const { client, id, press } = await filed('2027-12-30');
    await press('confirm_completeness');
    const before = await read(client, id);
    const { status, body } = await press('post_offer');
    expect({ status, body }).toMatchObject({
      status: 503,
      body: { code: 'calendar_not_published', title: expect.stringMatching(/ещё не опубликованы/) },
    });
    expect(await read(client, id)).toEqual(before);
    expect((await client.get('/v1/documents?kind=invoice')).body.items).toEqual([]);
  });

  it('waits where the grid acts by itself, and is tried again each day', async () => {
    const { errors, sandbox } = await filed('2027-12-10', { operator: 'automatic' });
    await sandbox.clock.advance({ to: '2028-03-01T02:00:00Z' });
    const coming = await sandbox.clock.coming();
    expect(coming).toMatchObject([{ kind: 'post_offer', at: '2028-03-01T03:00:00.000Z' }]);
    expect(errors).toEqual([]);
  });

  it('does not stop money: its days are the likely ones', async () => {
    const { press, sandbox } = await filed('2027-12-01');
    for (const action of ['confirm_completeness', 'post_offer']) await press(action);
    await sandbox.clock.advance({ to: '2027-12-30T02:00:00Z' });
    await press('send_transfer', { workingDays: '2' });
    await sandbox.clock.advance({ to: '2028-01-12T02:00:00Z' });
    const again = await logIn(sandbox, sandbox.people[0]!);
    const [payment] = (await again.get('/v1/payments')).body.items;
    expect(payment).toMatchObject({ statement: { code: 'after_annulment' } });
    const refund = await again.post(`/v1/payments/${payment.id}/refunds`);
    expect(refund).toMatchObject({
      status: 200,
      body: { statement: { code: 'refund_requested' } },
    });
    await sandbox.clock.advance({ days: 10 });
    const last = await logIn(sandbox, sandbox.people[0]!);
    const { body } = await last.get(`/v1/payments/${payment.id}`);
    expect(body).toMatchObject({ status: 'refunded', refunds: [{ doneOn: '2028-01-17' }] });
  });
});
