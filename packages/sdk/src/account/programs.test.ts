import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { baseUrl } from '../../test/setup.js';
import { personWith } from '../../test/people.js';
import { ApiError, AuthenticationError, createClient, ValidationError } from '../index.js';
import { verifyWebhook, type WebhookEvent, WebhookSignatureError } from '../webhooks.js';

const login = '200-300-400 48';
const now = new Date('2026-12-18T02:00:00Z');

/** A person, a token of theirs, and a client of a program that has it. */
async function program() {
  const person = await personWith(login);
  const { client, credentials, sandbox } = person;
  const created = await client.account.tokens.create({
    name: 'Выгрузка в 1С',
    scopes: ['applications:read'],
    days: 90,
    password: credentials.password,
  });
  const robot = createClient({
    baseUrl,
    fetch: sandbox.fetch,
    retry: { baseDelay: 0 },
    getAccessToken: async () => created.token,
  });
  return { ...person, created, robot };
}

describe('a token', () => {
  it('lets a program in without a session or a proof of a key', async () => {
    const { client, created, robot } = await program();
    const { id, etag } = await client.applications.create();
    expect((await robot.applications.get(id)).id).toBe(id);
    const { items, missing } = await robot.applications.states({ ids: [id, 'app-none'] });
    expect(items).toMatchObject([{ id, etag, status: 'draft' }]);
    expect(missing).toEqual(['app-none']);
    const { items: tokens } = await client.account.tokens.list();
    expect(tokens).toMatchObject([{ id: created.id, prefix: created.token.slice(0, 9) }]);
  });

  it('opens no more than it was made for, and nothing once it is revoked', async () => {
    const { client, created, robot } = await program();
    const refused = robot.applications.create();
    await expect(refused).rejects.toThrow(ApiError);
    await expect(refused).rejects.toMatchObject({ status: 403, code: 'token_scope_missing' });
    await expect(robot.account.get()).rejects.toHaveProperty('code', 'token_forbidden');
    await client.account.tokens.revoke(created.id);
    const over = robot.applications.list();
    await expect(over).rejects.toThrow(AuthenticationError);
    await expect(over).rejects.toHaveProperty('code', 'token_revoked');
  });

  it('is not made without the password', async () => {
    const { account } = await personWith(login);
    const token = { name: 'а', scopes: ['applications:read' as const], days: 1, password: 'нет' };
    const creation = account.tokens.create(token);
    await expect(creation).rejects.toThrow(ValidationError);
    await expect(creation).rejects.toHaveProperty('fields./password.code', 'password_wrong');
  });
});

interface Received {
  readonly headers: Headers;
  readonly body: string;
}

/** A receiver, and an address of the person's that leads to it. */
async function receiver() {
  const received: Received[] = [];
  const send = async (request: Request) => {
    received.push({ headers: request.headers, body: await request.text() });
    return new Response('ok', { status: received.length === 1 ? 503 : 200 });
  };
  const person = await personWith(login, { webhooks: { send } });
  const { webhooks } = person.account;
  const url = 'https://erp.example.ru/hooks';
  const webhook = await webhooks.create({ url, events: ['application.changed'] });
  const { id } = await webhooks.test(webhook.id);
  await person.sandbox.clock.advance({ seconds: 6 });
  return { ...person, id, received, webhook, webhooks };
}

describe('a webhook', () => {
  it('tells in its log what has come of an event, and sends it again', async () => {
    const { id, received, sandbox, webhook, webhooks } = await receiver();
    const { items: log } = await webhooks.deliveries(webhook.id);
    expect(log).toMatchObject([
      {
        id,
        state: 'delivered',
        attempts: [
          { outcome: 'refused', status: 503, response: 'ok' },
          { outcome: 'accepted', status: 200 },
        ],
      },
    ]);
    await webhooks.redeliver(webhook.id, id);
    await sandbox.clock.advance({ seconds: 0 });
    expect(received.map(({ headers }) => headers.get('webhook-id'))).toEqual([id, id, id]);
  });

  it('is changed, and forgotten', async () => {
    const { webhook, webhooks } = await receiver();
    const change = webhooks.update(webhook.id, { isEnabled: false }, { ifMatch: webhook.etag });
    expect(await change).toMatchObject({ isEnabled: false, disabledReason: 'owner' });
    await expect(webhooks.test(webhook.id)).rejects.toHaveProperty('code', 'webhook_disabled');
    await webhooks.delete(webhook.id);
    expect((await webhooks.list()).items).toEqual([]);
  });

  it('is believed by its signature, also while its secret changes', async () => {
    const { received, sandbox, webhook, webhooks } = await receiver();
    const event: WebhookEvent = await verify(received[0]!, webhook.secret);
    expect(event).toMatchObject({ type: 'test', data: { state: 'test' } });
    const { secret } = await webhooks.rotateSecret(webhook.id, { overlapHours: 24 });
    await webhooks.test(webhook.id);
    await sandbox.clock.advance({ seconds: 0 });
    for (const one of [secret, webhook.secret, ['whsec_AAAA', secret]])
      expect((await verify(received.at(-1)!, one)).type).toBe('test');
  });

  it('is signed as the recipe of Standard Webhooks says', async () => {
    const { received, webhook } = await receiver();
    const { headers, body } = received[0]!;
    const signed = `${headers.get('webhook-id')}.${headers.get('webhook-timestamp')}.${body}`;
    const key = Buffer.from(webhook.secret.slice('whsec_'.length), 'base64');
    const signature = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers.get('webhook-signature')).toBe(`v1,${signature}`);
  });
});

function verify({ headers, body }: Received, secret: string | readonly string[]) {
  return verifyWebhook(headers, body, { secret, now });
}

describe('verifyWebhook', () => {
  const secret = `whsec_${btoa('a secret of 24 bytes, so')}`;
  const body = '{"type":"test","timestamp":"2026-12-18T02:00:00.000Z","data":{"state":"test"}}';
  const timestamp = String(now.getTime() / 1000);

  function headersOf(change: Record<string, string> = {}) {
    const signed = `msg-1.${timestamp}.${body}`;
    const key = Buffer.from(secret.slice(6), 'base64');
    const signature = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
    const id = 'msg-1';
    return {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signature,
      ...change,
    };
  }

  it('takes headers as Node has them, and of several signatures one that holds', async () => {
    const { 'webhook-signature': good } = headersOf();
    const headers = headersOf({ 'webhook-signature': `v1a,AAAA v1,% v1,AAAA ${good}` });
    const shouted = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
    );
    expect((await verifyWebhook(shouted, body, { secret, now })).type).toBe('test');
  });

  it.each([
    ['another body', headersOf(), `${body} `, 'signature_mismatch'],
    ['another id', headersOf({ 'webhook-id': 'msg-2' }), body, 'signature_mismatch'],
    ['another version', headersOf({ 'webhook-signature': 'v2,AAAA' }), body, 'signature_mismatch'],
    ['no signature', headersOf({ 'webhook-signature': '' }), body, 'header_missing'],
    ['no time', headersOf({ 'webhook-timestamp': 'now' }), body, 'too_old'],
  ])('refuses %s', async (_what, headers, text, code) => {
    const verification = verifyWebhook(headers, text, { secret, now });
    await expect(verification).rejects.toThrow(WebhookSignatureError);
    await expect(verification).rejects.toHaveProperty('code', code);
  });

  it.each([
    [299, undefined],
    [301, 'too_old'],
    [-301, 'too_old'],
  ])('of what is %i seconds old says %s', async (seconds, code) => {
    const at = new Date(now.getTime() + seconds * 1000);
    const verification = verifyWebhook(headersOf(), body, { secret, now: at });
    if (code === undefined) expect((await verification).type).toBe('test');
    else await expect(verification).rejects.toHaveProperty('code', code);
  });

  it('takes the secret alone, and then goes by the machine’s clock', async () => {
    const verification = verifyWebhook(headersOf(), body, secret);
    await expect(verification).rejects.toHaveProperty('code', 'too_old');
  });

  it('believes nothing signed with another secret, or with none', async () => {
    for (const wrong of ['whsec_AAAA', 'nonsense!', []])
      await expect(verifyWebhook(headersOf(), body, { secret: wrong, now })).rejects.toHaveProperty(
        'code',
        'signature_mismatch',
      );
  });
});
