import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { company, file } from '../../../test/applicant.js';
import { addressOf, programmer } from '../../../test/programs.js';
import { logIn } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import { createSqliteStorage } from '../../storage/sqlite-storage.js';

/** Ends the patience of the sandbox, whenever the receiver has shown none. */
type GiveUp = () => void;
type Answer = (response: ServerResponse, giveUp: GiveUp) => void;

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const taken: Answer = (response) => response.writeHead(204).end();
const broken: Answer = (response) =>
  response.writeHead(500).end('Ошибка 42: напишите admin@example.ru\n');
const silent: Answer = (_response, giveUp) => giveUp();
/** Nobody waits long enough here. */
const hanging: Answer = () => undefined;
const cut: Answer = (response) => response.destroy();
const moved: Answer = (response) =>
  response.writeHead(302, { location: 'https://elsewhere.test' }).end();
const gone: Answer = (response) => response.writeHead(410).end();
const endless: Answer = (response, giveUp) => {
  response.writeHead(200).write('{"ok":', giveUp);
};

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** A real server that answers as the list says, and then takes everything. */
async function receiver(answers: Answer[], giveUp: GiveUp) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ headers: request.headers, body });
      (answers.shift() ?? taken)(response, giveUp);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { received, url: `http://127.0.0.1:${port}/hooks` };
}

async function setUp(...answers: Answer[]) {
  let patience = new AbortController();
  const { received, url } = await receiver(answers, () => patience.abort());
  const timeout = () => (patience = new AbortController()).signal;
  const webhooks = { send: fetch, timeout, allowLoopback: true };
  const known = await programmer({ webhooks });
  ends.push(() => known.sandbox.close());
  const address = addressOf(known.sandbox, known.person, url);
  const webhook = await address.named();
  /** Asks for an event, and waits for its first attempt. */
  const test = async () => {
    const { body } = await known.owner.post(`/v1/me/webhooks/${webhook.id}/deliveries`);
    await address.pass(0);
    return body.id as string;
  };
  return { ...known, ...address, received, webhook, test };
}

/** The recipe of Standard Webhooks, with the crypto of Node alone. */
function isSigned({ headers, body }: Received, secret: string): boolean {
  const signed = [headers['webhook-id'], headers['webhook-timestamp'], body].join('.');
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(signed).digest('base64');
  return String(headers['webhook-signature']).split(' ').includes(`v1,${signature}`);
}

describe('an event', () => {
  it('tells a receiver of what has happened, signed and with nothing personal', async () => {
    const { owner, received, webhook, pass } = await setUp();
    const { id, number } = await file(owner);
    await pass(0);
    const events = received.map(({ body }) => JSON.parse(body));
    const changes = events.filter(({ type }) => type === 'application.changed');
    expect(changes.at(-1)).toMatchObject({
      data: { applicationId: id, number, state: 'submitted' },
    });
    expect(events.map(({ type }) => type)).toContain('document.posted');
    for (const one of received) {
      expect(isSigned(one, webhook.secret)).toBe(true);
      expect(isSigned({ ...one, body: `${one.body} ` }, webhook.secret)).toBe(false);
      for (const personal of ['Сопкина', 'Мария', 'Чигири', 'maria@', '200-300'])
        expect(one.body).not.toContain(personal);
    }
  });

  it('comes to a document that can be read by then', async () => {
    const { owner, received, pass } = await setUp();
    await file(owner);
    await pass(0);
    const posted = received.map(({ body }) => JSON.parse(body)).filter(isOfDocument);
    expect(posted.length).toBeGreaterThan(0);
    for (const { data } of posted)
      expect((await owner.get(`/v1/documents/${data.documentId}/content`)).status).toBe(200);
  });

  it('is not sent of a draft, of what nobody asked for, or to whom it does not concern', async () => {
    const { owner, received, pass, sandbox, webhook } = await setUp();
    await owner.post('/v1/applications', { answers: {} });
    const headers = { 'if-match': webhook.etag };
    await owner.patch(`/v1/me/webhooks/${webhook.id}`, { events: ['payment.changed'] }, headers);
    await file(owner);
    await file(await logIn(sandbox, sandbox.people[2]!), company);
    await pass(0);
    expect(received).toEqual([]);
  });
});

function isOfDocument({ type }: { type: string }): boolean {
  return type === 'document.posted';
}

describe('a receiver', () => {
  it('that fails, hangs, and answers 500 gets each event at least once, and the log says how', async () => {
    const failing = [broken, silent, cut, moved, endless];
    const { received, webhook, test, pass, log } = await setUp(...failing);
    const id = await test();
    for (const seconds of [6, 360, 2160, 8640, 21_600]) await pass(seconds);

    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(Array(6).fill(id));
    expect(received.every((one) => isSigned(one, webhook.secret))).toBe(true);
    const times = received.map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
    const [delivery] = await log(webhook.id);
    expect(delivery).toMatchObject({ id, type: 'test', state: 'delivered', nextAttemptAt: null });
    const told = delivery.attempts.map((attempt: Record<string, unknown>) => [
      attempt['outcome'],
      attempt['status'],
      attempt['response'],
    ]);
    expect(told).toEqual([
      ['refused', 500, 'Ошибка ··: напишите ···'],
      ['timed_out', null, ''],
      ['unreachable', null, ''],
      ['redirected', 302, ''],
      ['timed_out', null, ''],
      ['accepted', 204, ''],
    ]);
  });

  it('that hangs keeps nobody waiting but the event', async () => {
    const { owner, webhook } = await setUp(hanging);
    await owner.post(`/v1/me/webhooks/${webhook.id}/deliveries`);
    expect((await owner.get('/v1/me')).status).toBe(200);
    const { body } = await owner.get(`/v1/me/webhooks/${webhook.id}/deliveries`);
    expect(body.items[0]).toMatchObject({ state: 'pending', attempts: [] });
  });

  it('that fails for days is switched off, and its owner told once', async () => {
    const { received, sandbox, webhook, test, list, log } = await setUp(
      ...Array<Answer>(11).fill(broken),
    );
    await test();
    await sandbox.clock.advance({ days: 7 });
    expect(received).toHaveLength(10);
    const [delivery] = await log(webhook.id);
    expect(delivery).toMatchObject({ state: 'failed', nextAttemptAt: null });
    const pauses = delivery.attempts
      .map(({ at }: { at: string }) => Date.parse(at) / 1000)
      .map((at: number, index: number, all: number[]) => at - (all[index - 1] ?? at))
      .slice(1);
    for (const [index, least] of [5, 300, 1800, 7200, 18_000, 36_000, 50_400].entries()) {
      expect(pauses[index]).toBeGreaterThanOrEqual(least);
      expect(pauses[index]).toBeLessThanOrEqual(least * 1.2);
    }
    const letters = await sandbox.outbox.list({ kind: 'program-access-disabled' });
    expect(letters).toHaveLength(1);
    const [off] = await list();
    expect(off).toMatchObject({ isEnabled: false, disabledReason: 'failures' });
  });

  it('that wants nothing more is asked no more', async () => {
    const { client, received, webhook, test, pass } = await setUp(gone);
    await test();
    await pass(86_400);
    expect(received).toHaveLength(1);
    const owner = await client();
    const { status, body } = await owner.post(`/v1/me/webhooks/${webhook.id}/deliveries`);
    expect([status, body.code]).toEqual([409, 'webhook_disabled']);
  });

  it('gets again what its owner sends again, under the same id', async () => {
    const { owner, received, webhook, test, pass, log } = await setUp(gone);
    const id = await test();
    const [off] = (await owner.get('/v1/me/webhooks')).body.items;
    expect(off).toMatchObject({ isEnabled: false, disabledReason: 'gone' });
    const path = `/v1/me/webhooks/${webhook.id}`;
    const again = () => owner.post(`${path}/deliveries/${id}/attempts`);
    expect((await again()).body.code).toBe('webhook_disabled');
    await owner.patch(path, { isEnabled: true }, { 'if-match': off.etag });
    expect((await again()).status).toBe(202);
    await pass(0);
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
    expect((await log(webhook.id))[0]).toMatchObject({ state: 'delivered' });
  });
});

describe('the end of an account', () => {
  it('is the end of what is sent, and of what was kept', async () => {
    const { owner, person, received, sandbox, pass } = await setUp();
    await file(owner);
    await pass(0);
    const before = received.length;
    await owner.post('/v1/me/closure', { password: person.password });
    await sandbox.clock.advance({ days: 31 });
    expect(received).toHaveLength(before);
    expect((await sandbox.clock.coming()).filter(({ kind }) => kind === 'send_webhook')).toEqual(
      [],
    );
  });
});

it('arrives though the service was killed in the middle of an attempt', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'webhooks-'));
  ends.push(async () => rmSync(folder, { recursive: true }));
  const data = join(folder, 'killed.db');
  const storage = () => createSqliteStorage(data);
  const never = () => new Promise<Response>(() => undefined);
  const { owner, sandbox } = await programmer({ storage: storage(), webhooks: { send: never } });
  const url = 'https://erp.example.ru/hooks';
  const { body } = await owner.post('/v1/me/webhooks', { url, events: ['application.changed'] });
  const { body: sent } = await owner.post(`/v1/me/webhooks/${body.id}/deliveries`);
  await sandbox.clock.now();
  await sandbox.close();

  const received: string[] = [];
  const send = async ({ headers }: Request) => {
    received.push(headers.get('webhook-id') ?? '');
    return new Response(null, { status: 204 });
  };
  const again = createSandbox({ storage: storage(), webhooks: { send } });
  ends.push(() => again.close());
  await again.clock.advance({ minutes: 1 });
  expect(received).toEqual([sent.id]);
});

it('is taken in no time by what stands in for a receiver: the same seed tells the same', async () => {
  const { owner, person, sandbox } = await programmer();
  const address = addressOf(sandbox, person, 'https://erp.example.ru/hooks');
  const { id } = await address.named();
  for (let count = 0; count < 50; count += 1) await owner.post(`/v1/me/webhooks/${id}/deliveries`);
  await address.pass(0);
  const told = await address.log(id);
  const durations = told.flatMap(({ attempts }: { attempts: { durationMs: number }[] }) =>
    attempts.map(({ durationMs }) => durationMs),
  );
  expect(new Set(durations)).toEqual(new Set([0]));
});

describe('a secret', () => {
  it('is changed with a day in which both sign', async () => {
    const { owner, client, list, received, webhook, test, pass } = await setUp();
    const rotation = await owner.post(`/v1/me/webhooks/${webhook.id}/secret`, {
      overlapHours: 24,
    });
    const { secret, previousSecretUntil } = rotation.body;
    expect(previousSecretUntil).toBe('2026-12-19T02:00:00.000Z');
    await test();
    expect(received.map((one) => [isSigned(one, secret), isSigned(one, webhook.secret)])).toEqual([
      [true, true],
    ]);
    await pass(86_400);
    await (await client()).post(`/v1/me/webhooks/${webhook.id}/deliveries`);
    await pass(0);
    const last = received.at(-1)!;
    expect([isSigned(last, secret), isSigned(last, webhook.secret)]).toEqual([true, false]);
    const all = await list();
    expect(all).toMatchObject([{ previousSecretUntil: null }]);
    expect(JSON.stringify(all)).not.toContain(secret);
  });
});

describe('an address', () => {
  it.each([
    ['http://erp.example.ru', 'webhook_https'],
    ['https://10.0.0.1/hooks', 'webhook_private'],
    ['https://localhost/hooks', 'webhook_private'],
    ['https://a:b@erp.example.ru', 'webhook_credentials'],
    [' ', 'required'],
  ])('%s is refused', async (url, code) => {
    const { owner } = await programmer();
    const events = ['application.changed'];
    const { status, body } = await owner.post('/v1/me/webhooks', { url, events });
    expect([status, body.fields['/url'].code]).toEqual([422, code]);
  });

  it('is its owner’s alone', async () => {
    const { sandbox, webhook } = await setUp();
    const stranger = await logIn(sandbox, sandbox.people[1]!);
    const path = `/v1/me/webhooks/${webhook.id}`;
    expect((await stranger.get('/v1/me/webhooks')).body.items).toEqual([]);
    const answers = [
      await stranger.get(`${path}/deliveries`),
      await stranger.post(`${path}/deliveries`),
      await stranger.post(`${path}/secret`, { overlapHours: 0 }),
      await stranger.post(`${path}/deliveries/none-1/attempts`),
      await stranger.patch(path, { isEnabled: false }, { 'if-match': '*' }),
      await stranger.delete(path),
    ];
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(404));
  });

  it('is changed by whoever has read it last', async () => {
    const { owner, webhook } = await setUp();
    const path = `/v1/me/webhooks/${webhook.id}`;
    const headers = { 'if-match': webhook.etag };
    expect((await owner.patch(path, { isEnabled: false }, headers)).status).toBe(200);
    expect((await owner.patch(path, { isEnabled: true }, headers)).status).toBe(412);
  });

  it('that becomes another one is told of like a new one, and not for less than that', async () => {
    const { owner, sandbox } = await programmer();
    const url = 'https://erp.example.ru/hooks';
    const { body } = await owner.post('/v1/me/webhooks', { url, events: ['payment.changed'] });
    const path = `/v1/me/webhooks/${body.id}`;
    const letters = () => sandbox.outbox.list({ kind: 'program-access-webhook' });
    const change = { url, events: ['document.posted'] };
    const { body: changed } = await owner.patch(path, change, { 'if-match': body.etag });
    expect(await letters()).toHaveLength(1);
    const other = { url: 'https://elsewhere.example.ru/' };
    await owner.patch(path, other, { 'if-match': changed.etag });
    expect((await letters()).map(({ text }) => text.includes('elsewhere.example.ru'))).toContain(
      true,
    );
    expect(await letters()).toHaveLength(2);
  });

  it('that is deleted gets nothing more, also of what was on its way', async () => {
    const { owner, list, received, webhook, test, pass } = await setUp(broken);
    await test();
    expect((await owner.delete(`/v1/me/webhooks/${webhook.id}`)).status).toBe(204);
    await pass(3600);
    expect(received).toHaveLength(1);
    expect(await list()).toEqual([]);
  });

  it('is one of ten at most', async () => {
    const { owner } = await programmer();
    const make = (index: number) =>
      owner.post('/v1/me/webhooks', {
        url: `https://erp.example.ru/${index}`,
        events: ['application.changed'],
      });
    for (let index = 0; index < 10; index += 1) expect((await make(index)).status).toBe(201);
    expect((await make(10)).body.code).toBe('webhooks_limit');
  });
});
