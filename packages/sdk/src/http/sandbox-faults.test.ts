import { createSandbox, type FaultAction, type FaultRule } from '@drsk/mock-server';
import { describe, expect, it } from 'vitest';
import { fileApplication } from '../../test/application.js';
import { createClient, type DrskClient } from '../index.js';

/** A client before a sandbox in which things go wrong; nobody waits for anything. */
async function setup(faults: FaultRule[] = []) {
  const now = '2026-12-18T02:00:00Z';
  const sandbox = createSandbox({ now, pause: async () => undefined });
  const baseUrl = 'https://sandbox.test/v1';
  const client = createClient({ baseUrl, fetch: sandbox.fetch, retry: { baseDelay: 0 } });
  const { applicantKind, login, password } = sandbox.people[0]!;
  await client.account.createSession({ applicantKind, login, password });
  for (const rule of faults) sandbox.faults.add(rule);
  return { sandbox, client };
}

const read = (client: DrskClient) => client.offices.listRegions();
const create = (client: DrskClient) => client.applications.create({ powerKw: '15' });

describe('what goes wrong once is tried again', () => {
  const once: [FaultAction, sent: number][] = [
    [{ kind: 'latency', ms: 5 }, 1],
    [{ kind: 'status', status: 503 }, 2],
    [{ kind: 'status', status: 500 }, 2],
    [{ kind: 'too-many-requests', retryAfterSeconds: 0 }, 2],
    [{ kind: 'drop-before' }, 2],
    [{ kind: 'drop-after' }, 2],
    [{ kind: 'cut-body' }, 2],
    [{ kind: 'slow-body', bytesPerSecond: 500 }, 1],
  ];

  it.each(once)('a read, with %j', async (act, sent) => {
    const { client, sandbox } = await setup([{ act, times: 1 }]);
    expect((await read(client)).items.length).toBeGreaterThan(0);
    sandbox.journal.expect('listRegions').times(sent);
  });

  it.each(once)('a write, done never twice, with %j', async (act, sent) => {
    const { client, sandbox } = await setup([{ act, times: 1, on: { method: 'POST' } }]);
    const { id } = await create(client);
    const { items } = await client.applications.list();
    expect(items.map((item) => item.id)).toEqual([id]);
    sandbox.journal.expect('createApplication').times(sent);
    const keys = sandbox.journal.find({ operation: 'createApplication' }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('what goes wrong always is said', () => {
  it.each<[FaultAction, name: string]>([
    [{ kind: 'status', status: 503 }, 'ServerError'],
    [{ kind: 'too-many-requests', retryAfterSeconds: 3600 }, 'RateLimitError'],
    [{ kind: 'drop-before' }, 'ConnectionError'],
    [{ kind: 'drop-after' }, 'ConnectionError'],
    [{ kind: 'cut-body' }, 'ConnectionError'],
  ])('to a reader: %j is a %s', async (act, name) => {
    const { client } = await setup([{ act }]);
    await expect(read(client)).rejects.toMatchObject({ name });
  });

  it('to a payer, who can find out whether it was done, and never pays twice', async () => {
    const { client, sandbox } = await setup();
    const { id } = await fileApplication(client);
    await sandbox.operator.run(id, 'confirm_completeness');
    await sandbox.operator.run(id, 'post_offer');
    const { items } = await client.payments.listInvoices({ applicationId: id });
    const { number: invoiceNumber, parts } = items[0]!;
    const returnUrl = 'https://site.test/payments/';
    const input = { invoiceNumber, part: 1, way: 'card', returnUrl } as const;
    const { intent } = parts[0]!;
    const fault = sandbox.faults.add({
      act: { kind: 'drop-after' },
      on: { operation: 'createPayment' },
    });

    const creation = client.payments.create(input, { intent });
    await expect(creation).rejects.toMatchObject({ name: 'ConnectionError', maybeProcessed: true });
    sandbox.journal.expect('createPayment').with({ body: { invoiceNumber } }).times(3);
    sandbox.faults.remove(fault);

    const payment = await client.payments.recover(intent);
    expect(payment).toMatchObject({ status: 'pending', intent });
    expect((await client.payments.list()).items).toHaveLength(1);
  });

  it('as an answer that cannot be read', async () => {
    const { client } = await setup([{ act: { kind: 'wrong-json' } }]);
    await expect(read(client)).rejects.toMatchObject({ operation: 'GET /regions' });
  });
});

it('takes the time of the server, however wrong it is', async () => {
  const { client } = await setup([{ act: { kind: 'time-skew', seconds: 86_400 } }]);
  await read(client);
  expect(client.now().toISOString().slice(0, 10)).toBe('2026-12-19');
});
