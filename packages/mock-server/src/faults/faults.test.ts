import { describe, expect, it } from 'vitest';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { SandboxOptions } from '../sandbox/sandbox.js';
import type { FaultAction, FaultRule } from './rule.js';

const now = '2026-12-18T02:00:00.000Z';
const regions = 'https://sandbox.test/v1/regions';

/** A sandbox whose faults wait for nobody, and the milliseconds that they would have waited. */
function setup(rules: FaultRule[] = [], options: SandboxOptions = {}) {
  const pauses: number[] = [];
  const pause = async (milliseconds: number) => void pauses.push(milliseconds);
  const sandbox = createSandbox({ now, pause, faults: rules, ...options });
  return { sandbox, pauses, client: new SandboxClient(sandbox) };
}

const statusesOf = async (client: SandboxClient, count: number): Promise<number[]> => {
  const statuses: number[] = [];
  for (let turn = 0; turn < count; turn += 1)
    statuses.push((await client.get('/v1/regions')).status);
  return statuses;
};

const unavailable: FaultAction = { kind: 'status', status: 503 };

describe('an action', () => {
  it('makes an answer late: always alike, somewhere between, or mostly about a median', async () => {
    const latencies = [{ ms: 300 }, { from: 100, to: 200 }, { median: 400, sigma: 0.5 }];
    const { client, pauses } = setup(
      latencies.map((latency) => ({ act: { kind: 'latency', ...latency } })),
    );
    for (let turn = 0; turn < 40; turn += 1)
      expect((await client.get('/v1/regions')).status).toBe(200);
    const of = (index: number) => pauses.filter((_pause, turn) => turn % 3 === index);
    expect(new Set(of(0))).toEqual(new Set([300]));
    expect(Math.min(...of(1))).toBeGreaterThanOrEqual(100);
    expect(Math.max(...of(1))).toBeLessThan(200);
    expect(of(2).filter((pause) => pause < 400).length).toBeGreaterThan(8);
    expect(of(2).filter((pause) => pause > 400).length).toBeGreaterThan(8);
    expect(new Set(of(2)).size).toBe(40);
  });

  it('answers in place of the sandbox, as a problem in the language of the reader', async () => {
    const { client, sandbox } = setup([{ act: { ...unavailable, retryAfterSeconds: 7 } }]);
    const person = sandbox.people[0]!;
    const { applicantKind, login, password } = person;
    const answer = await client.post('/v1/sessions', { applicantKind, login, password });
    expect(answer).toMatchObject({ status: 503, body: { code: 'internal_error', status: 503 } });
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After');
    sandbox.faults.clear();
    const signedIn = await logIn(sandbox, person);
    expect((await signedIn.get('/v1/sessions')).body.items).toHaveLength(1); // not two
  });

  it('asks for patience', async () => {
    const { client } = setup([{ act: { kind: 'too-many-requests', retryAfterSeconds: 3 } }]);
    const { status, headers } = await client.get('/v1/regions');
    expect([status, headers.get('retry-after')]).toEqual([429, '3']);
    expect(headers.get('content-type')).toContain('text/plain');
  });

  it.each([
    ['drop-before', 0, 'nothing is done'],
    ['drop-after', 1, 'all is done'],
  ] as const)(
    '%s rejects as a network that fails; drafts there afterwards: %i; %s',
    async (kind, count, _what) => {
      const { sandbox } = setup();
      const client = await logIn(sandbox, sandbox.people[0]!);
      const id = sandbox.faults.add({ act: { kind }, on: { operation: 'createApplication' } });
      const creation = client.post('/v1/applications', { answers: {} });
      await expect(creation).rejects.toBeInstanceOf(TypeError);
      expect(sandbox.journal.last()).toMatchObject({
        status: null,
        ending: 'dropped',
        faults: [kind],
      });
      sandbox.faults.remove(id);
      expect((await client.get('/v1/applications')).body.items).toHaveLength(count);
    },
  );

  it('breaks off in the middle of a body', async () => {
    const { sandbox } = setup([{ act: { kind: 'cut-body', bytes: 20 } }]);
    const response = await sandbox.fetch(regions);
    expect(response.status).toBe(200);
    const reader = response.body!.getReader();
    expect((await reader.read()).value).toHaveLength(20);
    await expect(reader.read()).rejects.toBeInstanceOf(TypeError);
  });

  it('sends a body bit by bit, and all of it', async () => {
    const { sandbox, pauses } = setup();
    const whole = await (await sandbox.fetch(regions)).text();
    sandbox.faults.add({ act: { kind: 'slow-body', bytesPerSecond: 1000 } });
    expect(await (await sandbox.fetch(regions)).text()).toBe(whole);
    const bytes = new TextEncoder().encode(whole).length;
    expect(pauses).toHaveLength(Math.ceil(bytes / 100) - 1);
  });

  it('says what nobody can read', async () => {
    const { sandbox } = setup([{ act: { kind: 'wrong-json' } }]);
    const response = await sandbox.fetch(regions);
    expect(response.headers.get('content-type')).toBe('application/json');
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it('breaks the contract, and the journal names the place', async () => {
    const { client, sandbox } = setup();
    const { body: right } = await client.get('/v1/regions/28');
    sandbox.faults.add({ act: { kind: 'broken-contract' } });
    const { status, body } = await client.get('/v1/regions/28');
    expect(status).toBe(200);
    expect(body).not.toEqual(right);
    expect(sandbox.journal.last()).toMatchObject({
      findings: [{ side: 'response', place: '/body/code', rule: 'required' }],
      faults: ['broken-contract'],
    });
  });

  it('tells another time than it is', async () => {
    const { client } = setup([{ act: { kind: 'time-skew', seconds: -3600 } }]);
    const { headers } = await client.get('/v1/regions');
    expect(headers.get('date')).toBe('Fri, 18 Dec 2026 01:00:00 GMT');
  });

  it('reads again what was read before', async () => {
    const { sandbox } = setup();
    const client = await logIn(sandbox, sandbox.people[0]!);
    expect((await client.get('/v1/applications')).body.items).toEqual([]);
    await client.post('/v1/applications', { answers: {} });
    sandbox.faults.add({ act: { kind: 'stale-read' }, times: 1 });
    expect((await client.get('/v1/applications')).body.items).toEqual([]);
    expect((await client.get('/v1/applications')).body.items).toHaveLength(1);
    const other = await logIn(sandbox, sandbox.people[1]!);
    sandbox.faults.add({ act: { kind: 'stale-read' } });
    expect((await other.get('/v1/applications')).body.items).toEqual([]);
  });

  it('ends a stream of events after so many messages', async () => {
    const { sandbox } = setup([{ act: { kind: 'cut-stream', messages: 1 } }]);
    const { applicantKind, login, password } = sandbox.people[0]!;
    const { body } = await new SandboxClient(sandbox).post('/v1/sessions', {
      applicantKind,
      login,
      password,
    });
    const response = await sandbox.fetch('https://sandbox.test/v1/applications/events', {
      headers: { authorization: `Bearer ${body.accessToken}` },
    });
    const reader = response.body!.getReader();
    expect((await reader.read()).done).toBe(false);
    await expect(reader.read()).rejects.toBeInstanceOf(TypeError);
  });

  it('sends an event twice', async () => {
    const received: string[] = [];
    const send = async (request: Request) => {
      received.push(await request.text());
      return new Response(null, { status: 204 });
    };
    const { sandbox } = setup([], { webhooks: { send } });
    const client = await logIn(sandbox, sandbox.people[0]!);
    const hook = { url: 'https://erp.example.ru/hooks', events: ['application.changed'] };
    const { body } = await client.post('/v1/me/webhooks', hook);
    expect(body.id).toEqual(expect.any(String));
    sandbox.faults.add({ act: { kind: 'duplicate-webhook' } });
    await client.post(`/v1/me/webhooks/${body.id}/deliveries`);
    await sandbox.clock.advance({ minutes: 1 });
    expect(received).toHaveLength(2);
    expect(received[0]).toBe(received[1]);
  });
});

describe('a rule', () => {
  it.each([
    [{ operation: 'listRegions' }, [503, 200]],
    [{ operation: ['getRegion', 'listOffices'] }, [200, 503]],
    [{ method: 'get' }, [503, 503]],
    [{ method: 'POST' }, [200, 200]],
    [{ path: '/v1/regions/28' }, [200, 503]],
    [{ path: /regions$/ }, [503, 200]],
    [{ nth: 2 }, [200, 503]],
    [{ nth: [1, 2] }, [503, 503]],
    [{}, [503, 503]],
  ] satisfies [FaultRule['on'], number[]][])('for %j answers %j', async (on, statuses) => {
    const { client } = setup([{ act: unavailable, on }]);
    const answers = [await client.get('/v1/regions'), await client.get('/v1/regions/28')];
    expect(answers.map(({ status }) => status)).toEqual(statuses);
  });

  it.each(['id', 'login'] as const)('for an account knows it by its %s', async (name) => {
    const { sandbox } = setup();
    const [one, other] = [
      await logIn(sandbox, sandbox.people[0]!),
      await logIn(sandbox, sandbox.people[1]!),
    ];
    const account = (await one.get('/v1/me')).body[name];
    sandbox.faults.add({ act: unavailable, on: { account } });
    expect((await one.get('/v1/me')).status).toBe(503);
    expect((await other.get('/v1/me')).status).toBe(200);
    expect((await new SandboxClient(sandbox).get('/v1/regions')).status).toBe(200);
  });

  it.each([
    [{ times: 2 }, [503, 503, 200, 200], 'the first two'],
    [{ after: 2 }, [200, 200, 503, 503], 'all but the first two'],
    [{ after: 1, times: 2 }, [200, 503, 503, 200], 'two of them after the first'],
    [{ probability: 1 }, [503, 503, 503, 503], 'always'],
  ])('with %j answers %j: %s', async (limits, statuses, _what) => {
    const { client } = setup([{ act: unavailable, ...limits }]);
    expect(await statusesOf(client, 4)).toEqual(statuses);
  });

  it('never acts at 0, and acts on about its share otherwise; the seed repeats it', async () => {
    const share = async (probability: number, seed: number) => {
      const { client } = setup([{ act: unavailable, probability }], { seed });
      return (await statusesOf(client, 200)).map((status) => status === 503);
    };
    expect(await share(0, 1)).not.toContain(true);
    const some = await share(0.3, 1);
    expect(some.filter(Boolean).length).toBeGreaterThan(35);
    expect(some.filter(Boolean).length).toBeLessThan(85);
    expect(await share(0.3, 1)).toEqual(some);
    expect(await share(0.3, 2)).not.toEqual(some);
  });

  it('acts before those of a greater order, and within them', async () => {
    const { client, sandbox } = setup([
      { act: unavailable, order: 2 },
      { act: { kind: 'time-skew', seconds: 60 }, order: 1 },
      { act: { kind: 'too-many-requests', retryAfterSeconds: 1 }, order: 3 },
    ]);
    const { status, headers } = await client.get('/v1/regions');
    expect([status, headers.get('date')]).toEqual([503, 'Fri, 18 Dec 2026 02:01:00 GMT']);
    expect(sandbox.journal.last()?.faults).toEqual(
      ['time-skew', 'status', 'too-many-requests'].slice(0, 2),
    );
  });

  it('is listed with what it has seen and done, and can be taken away', async () => {
    const { client, sandbox } = setup();
    const id = sandbox.faults.add({ act: unavailable, times: 1, name: 'maintenance' });
    await statusesOf(client, 3);
    expect(sandbox.faults.list()).toMatchObject([{ id, name: 'maintenance', seen: 3, acted: 1 }]);
    expect(sandbox.journal.find({ isFaulty: true })).toMatchObject([{ faults: ['maintenance'] }]);
    expect([sandbox.faults.remove(id), sandbox.faults.remove(id)]).toEqual([true, false]);
    expect(sandbox.faults.list()).toEqual([]);
  });

  it('changes no id of the sandbox', async () => {
    const idWith = async (rules: FaultRule[]) => {
      const { sandbox } = setup(rules);
      const client = await logIn(sandbox, sandbox.people[0]!);
      return (await client.post('/v1/applications', { answers: {} })).body.id;
    };
    const noise: FaultRule = { act: { kind: 'latency', from: 1, to: 9 }, probability: 0.5 };
    expect(await idWith([noise])).toBe(await idWith([]));
  });

  it('sets no timer where there is nothing to wait for', async () => {
    const { client, pauses } = setup([{ act: { kind: 'latency', ms: 0 } }]);
    await client.get('/v1/regions');
    expect(pauses).toEqual([]);
  });

  it('lets go of whoever leaves while it waits, at once', async () => {
    const sandbox = createSandbox({ now, faults: [{ act: { kind: 'latency', ms: 100_000_000 } }] });
    const leaving = new AbortController();
    const asked = sandbox.fetch(regions, { signal: leaving.signal });
    leaving.abort(new Error('left'));
    await expect(asked).rejects.toThrow('left');
    expect(await sandbox.journal.waitFor({})).toMatchObject({ ending: 'aborted', status: null });
  });
});

describe('a profile', () => {
  it.each(['village-2g', 'evening-peak', 'bad-release'] as const)(
    'takes the place of all rules, and can be read about: %s',
    async (name) => {
      const { client, sandbox } = setup([{ act: unavailable }]);
      const { faults } = sandbox;
      faults.use(name);
      const { label, description, line, rules } = faults.profiles.find((one) => one.name === name)!;
      expect(faults.list()).toMatchObject([...rules]);
      expect(line).toBe(`sandbox.faults.use('${name}');`);
      expect([label.ru, description.ru].join()).toMatch(/[а-я]/);
      expect([label.en, description.en].join()).toMatch(/^[ -~]+$/);
      for (let turn = 0; turn < 60; turn += 1)
        await client.get('/v1/regions').catch(() => undefined);
      const entries = sandbox.journal.find();
      expect(entries.some(({ faults: acted }) => acted.length > 0)).toBe(true);
      expect(entries.some(({ status }) => status === 200)).toBe(true);
    },
  );
});

describe('a request', () => {
  it.each([
    [{ 'drsk-sandbox-delay': '250' }, 200, [250], 'is late'],
    [{ 'drsk-sandbox-fault': 'status=503' }, 503, [], 'is refused'],
    [{ 'drsk-sandbox-fault': 'too-many-requests' }, 429, [], 'is told to wait'],
    [
      { 'drsk-sandbox-delay': '5', 'drsk-sandbox-fault': 'status=404' },
      404,
      [5],
      'is late, and refused',
    ],
    [{ prefer: 'code=409' }, 409, [], 'is refused as Prism does it'],
    [{ prefer: 'code=200' }, 200, [], 'succeeds by the rules only'],
    [{ prefer: 'wait=10' }, 200, [], 'prefers something else'],
    [{ 'drsk-sandbox-delay': 'soon' }, 400, [], 'is not understood'],
    [{ 'drsk-sandbox-fault': 'explode' }, 400, [], 'is not understood'],
  ])('that asks for it by %j gets %i after %j: %s', async (headers, status, waited, _what) => {
    const { client, pauses } = setup();
    const answer = await client.get('/v1/regions', { ...headers });
    expect([answer.status, pauses]).toEqual([status, waited]);
    if (status === 400) expect(answer.body.detail).toContain('Drsk-Sandbox-');
  });

  it('gets a connection that breaks', async () => {
    const { client } = setup();
    const asked = client.get('/v1/regions', { 'drsk-sandbox-fault': 'drop-before' });
    await expect(asked).rejects.toThrow(TypeError);
  });
});
