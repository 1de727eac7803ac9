import { beforeEach, describe, expect, it } from 'vitest';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import { createControlClient, type ControlClient } from '../client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';

let sandbox: Sandbox;
let control: ControlClient;
let client: SandboxClient;
let pauses: (() => void)[];
beforeEach(() => {
  pauses = [];
  const pause = () => new Promise<void>((resolve) => pauses.push(resolve));
  sandbox = createSandbox({ now: '2026-12-18T02:00:00.000Z', pause });
  control = createControlClient({ baseUrl: 'https://sandbox.test', fetch: sandbox.fetch });
  client = new SandboxClient(sandbox);
});

describe('faults, from outside', () => {
  it('come, are listed with what they have done, and go', async () => {
    const body = {
      act: { kind: 'status', status: 503 },
      on: { operation: ['listRegions'], nth: [2] },
      times: 1,
    } as const;
    const { id } = await control.addFault({ body });
    const statuses = [await client.get('/v1/regions'), await client.get('/v1/regions')];
    expect(statuses.map(({ status }) => status)).toEqual([200, 503]);
    const { items, profiles } = await control.listFaults();
    expect(items).toEqual([{ id, name: 'status', ...body, seen: 2, acted: 1 }]);
    expect(profiles.map(({ name }) => name)).toEqual(['village-2g', 'evening-peak', 'bad-release']);
    await control.removeFault({ id });
    await expect(control.removeFault({ id })).rejects.toMatchObject({ code: 'not_found' });
    await control.useFaultProfile({ body: { name: 'bad-release' } });
    expect(sandbox.faults.list()).toHaveLength(6);
    await control.clearFaults();
    expect(sandbox.faults.list()).toEqual([]);
  });

  it.each([
    [{ act: { kind: 'latency' } }, '/act/ms'],
    [{ act: { kind: 'status' } }, '/act/status'],
    [{ act: { kind: 'too-many-requests' } }, '/act/retryAfterSeconds'],
    [{ act: { kind: 'slow-body' } }, '/act/bytesPerSecond'],
    [{ act: { kind: 'time-skew' } }, '/act/seconds'],
    [{ act: { kind: 'cut-stream' } }, '/act/messages'],
    [{ act: { kind: 'explode' } }, '/act/kind'],
    [{ act: { kind: 'drop-after' }, on: { operation: ['fly'] } }, '/on/operation'],
    [{ act: { kind: 'drop-after' }, probability: 2 }, '/probability'],
  ])('that cannot be understood are refused by field: %j', async (body, field) => {
    const answer = await client.post('/_sandbox/faults', body);
    expect(answer).toMatchObject({ status: 422, body: { fields: { [field]: expect.anything() } } });
    expect(sandbox.faults.list()).toEqual([]);
  });

  it.each([
    { kind: 'latency', from: 1, to: 2 },
    { kind: 'latency', median: 5 },
    { kind: 'too-many-requests', retryAfterSeconds: 1 },
    { kind: 'drop-before' },
    { kind: 'cut-body', bytes: 3 },
    { kind: 'slow-body', bytesPerSecond: 9 },
    { kind: 'wrong-json' },
    { kind: 'broken-contract' },
    { kind: 'time-skew', seconds: -5 },
    { kind: 'stale-read' },
    { kind: 'cut-stream', messages: 2 },
    { kind: 'duplicate-webhook' },
  ] as const)('are as they were told: %j', async (act) => {
    expect((await control.addFault({ body: { act } })).act).toMatchObject(act);
  });
});

describe('the journal, from outside', () => {
  it('is looked through, with personal data only where somebody says so', async () => {
    const person = await logIn(sandbox, sandbox.people[0]!);
    await person.get('/v1/me');
    const query = { operation: 'getAccount', status: '2xx' } as const;
    const [hidden] = (await control.listExchanges(query)).items;
    expect(hidden).toMatchObject({ path: '/v1/me', response: { body: { lastName: '•••' } } });
    const [shown] = (await control.listExchanges({ ...query, personalData: 'shown' })).items;
    expect(shown).toMatchObject({ response: { body: { lastName: 'Сопкина' } } });
    expect((await control.listExchanges({ operation: 'nothing' })).items).toEqual([]);
    expect((await control.listExchanges({ hasFindings: true })).items).toEqual([]);
    await control.clearJournal();
    expect(sandbox.journal.count()).toBe(0);
  });

  it('is waited for', async () => {
    const query = { operation: ['getRegion'], status: '200' };
    const waiting = control.waitForExchange({ body: { query } });
    await client.get('/v1/regions/28');
    expect(await waiting).toMatchObject({ path: '/v1/regions/28' });
  });

  it('says what came instead', async () => {
    await client.get('/v1/regions/99');
    const query = { operation: ['getRegion'], status: '200' };
    const waiting = control.waitForExchange({ body: { query, timeoutMs: 5 } });
    while (pauses.length === 0) await Promise.resolve();
    for (const end of pauses) end();
    await expect(waiting).rejects.toMatchObject({
      code: 'nothing_came',
      message: expect.stringContaining('status: expected 200, found 404'),
    });
  });

  it('is counted', async () => {
    await client.get('/v1/regions');
    const query = { operation: ['listRegions'] };
    expect(await control.verifyExchanges({ body: { query, times: 1 } })).toEqual({
      isMet: true,
      count: 1,
      explanation: null,
    });
    expect(await control.verifyExchanges({ body: { query, times: 2 } })).toMatchObject({
      isMet: false,
      count: 1,
      explanation: expect.stringContaining('GET /v1/regions → 200'),
    });
  });

  it('is taken along', async () => {
    await client.get('/v1/regions');
    const text = async (file: Promise<Uint8Array | string>) => {
      const bytes = await file;
      return typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
    };
    expect(JSON.parse(await text(control.exportHar())).log.entries).toHaveLength(1);
    expect(await text(control.exportCurl())).toContain(`curl -X GET "$API"'/v1/regions'`);
    expect(await text(control.exportTest())).toContain("expect('listRegions').times(1)");
  });

  it('is seen as it comes, until the reader leaves', async () => {
    const { body } = await sandbox.fetch('https://sandbox.test/_sandbox/journal/live?method=GET');
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe(': journal\n\n');
    const next = reader.read();
    await client.get('/v1/regions');
    expect((await next).value).toMatch(/^id: 1\ndata: {"id":1,.*"operation":"listRegions".*}\n\n$/);
    await reader.cancel();
  });
});
