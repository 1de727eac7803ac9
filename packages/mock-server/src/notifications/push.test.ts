import type { NotificationDelivery } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { beginLife } from '../../test/application-life.js';
import { personOf } from '../../test/people.js';
import { PushBrowser, senderOf } from '../../test/push-browser.js';
import { SandboxClient, sessionOf } from '../../test/sandbox-client.js';
import { sha256 } from '../http/sha256.js';

const path = '/v1/push-subscriptions';

/** News of it come at once, and of no application. */
const question = {
  kind: 'question',
  topic: 'connection',
  regionCode: '28',
  text: 'Когда начнутся работы?',
  answerChannel: 'account',
  fileIds: [],
};

/** Somebody whose browser shows notifications: its session goes on, whatever else they sign in with. */
async function setUp(browser = new PushBrowser()) {
  const life = await beginLife();
  const { client: logIn, sandbox } = life;
  const { accessToken, id: sessionId } = await sessionOf(sandbox, sandbox.people[0]!);
  const here = new SandboxClient(sandbox, accessToken);
  const subscribe = async (client = here, shown = browser) =>
    (await client.post(path, await shown.subscription())).body;
  const list = async (client = here) => (await client.get(path)).body.items;
  const sent = () => sandbox.outbox.list({ channel: 'push' });
  /** What became of the last piece of news, browser by browser. */
  const pushes = async (): Promise<NotificationDelivery[]> => {
    const { body } = await (await logIn()).get('/v1/notifications?limit=1');
    const { deliveries } = body.items[0] as { deliveries: NotificationDelivery[] };
    return deliveries.filter(({ channel }) => channel === 'push');
  };
  const subscription = await subscribe();
  return { ...life, browser, here, list, logIn, pushes, sent, sessionId, subscribe, subscription };
}

describe('a browser that is subscribed', () => {
  it('shows what kind of news there is, of which application, and where: nothing personal', async () => {
    const { act, browser, id, pushes, sandbox, sent } = await setUp();
    await act('confirm_completeness');
    const [message] = await sent();
    expect(message).toMatchObject({
      to: browser.endpoint,
      kind: 'application-completeness-confirmed',
      subject: 'Новости заявки',
      links: [`https://site.test/account/application#id=${id}`],
    });
    const request = await sandbox.outbox.pushRequest(message!.id);
    expect(await browser.read(request!)).toEqual({
      title: 'Новости заявки',
      body: 'Заявка № 28-26-000001',
      url: `https://site.test/account/application#id=${id}`,
      tag: expect.stringMatching(/^ntf-/),
    });
    expect(await pushes()).toMatchObject([{ state: 'sent', isLate: false, reason: null }]);
  });

  it('is reached as push services demand, by the key that it was given', async () => {
    const { act, browser, here, sandbox, sent } = await setUp();
    await act('confirm_completeness');
    await act('post_offer');
    const [urgent, usual] = await sent();
    const request = (await sandbox.outbox.pushRequest(urgent!.id))!;
    expect([request.method, request.url]).toEqual(['POST', browser.endpoint]);
    expect(Object.fromEntries(request.headers)).toMatchObject({
      'content-encoding': 'aes128gcm',
      ttl: '86400',
      urgency: 'high',
    });
    const { publicKey } = (await here.get(path)).body;
    expect(await senderOf(request, urgent!.at)).toEqual({
      publicKey,
      subject: 'mailto:noreply@site.test',
      seconds: 12 * 3_600,
    });
    const quiet = await sandbox.outbox.pushRequest(usual!.id);
    expect(quiet!.headers.get('urgency')).toBe('normal');
    const lengths = await Promise.all(
      [request, quiet!].map(async (one) => (await one.clone().arrayBuffer()).byteLength),
    );
    expect(new Set(lengths).size).toBe(1);
    const control = new SandboxClient(sandbox);
    const raw = await control.get(`/_sandbox/outbox/${urgent!.id}.http`);
    expect([raw.status, raw.headers.get('content-type')]).toEqual([200, 'message/http']);
    const letter = await sandbox.outbox.last({ channel: 'email' });
    expect((await control.get(`/_sandbox/outbox/${letter!.id}.http`)).status).toBe(404);
  });

  it('leads to what it is about, and says nothing of that', async () => {
    const { here, sent } = await setUp();
    const { body } = await here.post('/v1/appeals', question);
    const [message] = await sent();
    expect(message).toMatchObject({ kind: 'appeal-registered', subject: 'Новости обращения' });
    expect(message!.links).toEqual([`https://site.test/appeals/#id=${body.id}`]);
    expect(message!.push!.payload.body).toBe('Подробности — в личном кабинете');
    expect(JSON.stringify(message)).not.toContain(question.text);
  });

  it('is one of several, each with what became of it', async () => {
    const { act, logIn, pushes, sent, subscribe } = await setUp();
    await subscribe(await logIn(), new PushBrowser());
    await act('confirm_completeness');
    expect(await sent()).toHaveLength(2);
    expect(await pushes()).toHaveLength(2);
  });

  it('waits for the morning with what can wait', async () => {
    const { act, pushes, sandbox, sent } = await setUp();
    await sandbox.clock.advance({ to: '2026-12-18T14:00:00Z' });
    await act('confirm_completeness');
    expect(await pushes()).toMatchObject([{ state: 'waiting', reason: 'quiet_hours' }]);
    await sandbox.clock.advance({ to: '2026-12-18T23:00:00Z' });
    expect(await sent()).toHaveLength(1);
  });

  it('is tried again after faults of its push service', async () => {
    const { act, pushes, sandbox } = await setUp();
    await sandbox.operator.deliveries.set('push', { faultPercent: '100' });
    await act('confirm_completeness');
    expect(await pushes()).toMatchObject([{ state: 'error', reason: 'fault' }]);
    await sandbox.operator.deliveries.set('push', {});
    await sandbox.clock.advance({ minutes: 1 });
    expect(await pushes()).toMatchObject([{ state: 'sent' }]);
  });

  it('announces no document: the letter does', async () => {
    const { act, logIn } = await setUp();
    await act('confirm_completeness');
    await act('post_offer');
    const own = await logIn();
    const [{ documentIds }] = (await own.get('/v1/notifications?limit=1')).body.items;
    const { body } = await own.get(`/v1/documents/${documentIds[0]}`);
    const channels = body.posting.notifications.map(({ channel }: { channel: string }) => channel);
    expect(channels.toSorted()).toEqual(['email', 'sms']);
  });
});

describe('the preferences', () => {
  it('let it be turned off for one kind of news, and offer it for the security of the account not at all', async () => {
    const { act, here, sent } = await setUp();
    const preferences = '/v1/notification-preferences';
    const { etag, kinds } = (await here.get(preferences)).body;
    const channelsOf = (name: string): string[] =>
      kinds
        .find(({ kind }: { kind: string }) => kind === name)
        .channels.map(({ channel }: { channel: string }) => channel);
    expect(channelsOf('stage_changed')).toEqual(['email', 'sms', 'push']);
    expect(channelsOf('security')).toEqual(['email', 'sms']);
    const turn = (kind: string) =>
      here.patch(
        preferences,
        { channels: [{ kind, channel: 'push', isOn: false }] },
        { 'if-match': etag },
      );
    const refused = await turn('security');
    expect([refused.status, Object.keys(refused.body.fields)]).toEqual([
      422,
      ['/channels/0/channel'],
    ]);
    expect((await turn('stage_changed')).status).toBe(200);
    await act('confirm_completeness');
    expect(await sent()).toEqual([]);
    await act('post_offer');
    expect(await sent()).toHaveLength(1);
  });
});

describe('a subscription', () => {
  it('is known by the hash of its endpoint, and taken again as the same', async () => {
    const { browser, list, logIn, subscribe, subscription } = await setUp();
    const endpointHash = await sha256(browser.endpoint);
    expect(await list()).toEqual([subscription]);
    expect(subscription).toMatchObject({ endpointHash, isOfSession: true });
    const there = await logIn();
    expect(await list(there)).toMatchObject([{ endpointHash, isOfSession: false }]);
    expect(await subscribe(there)).toMatchObject({ id: subscription.id, isOfSession: true });
    expect(await list(there)).toHaveLength(1);
  });

  it.each([
    [
      'not https',
      (one: object) => ({ ...one, endpoint: 'http://push.example.net/1' }),
      '/endpoint',
    ],
    ['without a host', (one: object) => ({ ...one, endpoint: 'https://?' }), '/endpoint'],
    [
      'without a point of the curve',
      (one: object) => ({ ...one, keys: { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) } }),
      '/keys/p256dh',
    ],
    [
      'with half a secret',
      (one: { keys: object }) => ({ ...one, keys: { ...one.keys, auth: 'AAAA' } }),
      '/keys/auth',
    ],
  ])('%s is refused', async (_what, change, field) => {
    const { here, list } = await setUp();
    const own = await new PushBrowser().subscription();
    const { status, body } = await here.post(path, change(own));
    expect([status, Object.keys(body.fields)]).toEqual([422, [field]]);
    expect(await list()).toHaveLength(1);
  });

  it('gives way to an eleventh', async () => {
    const { list, logIn, sandbox, subscribe, subscription } = await setUp();
    await sandbox.clock.advance({ minutes: 1 });
    const client = await logIn();
    for (let count = 0; count < 10; count += 1) await subscribe(client, new PushBrowser());
    const ids = (await list(client)).map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(10);
    expect(ids).not.toContain(subscription.id);
  });

  it('is another person’s once they subscribe in the same browser', async () => {
    const { act, list, sandbox, sent, subscribe } = await setUp();
    const { accessToken } = await sessionOf(sandbox, sandbox.people[1]!);
    const other = new SandboxClient(sandbox, accessToken);
    await subscribe(other);
    expect(await list()).toEqual([]);
    expect(await list(other)).toHaveLength(1);
    await act('confirm_completeness');
    expect(await sent()).toEqual([]);
  });

  type All = Awaited<ReturnType<typeof setUp>>;
  it.each<[string, (all: All) => Promise<unknown>]>([
    ['is deleted', ({ here, subscription }) => here.delete(`${path}/${subscription.id}`)],
    ['has signed out', ({ here }) => here.delete('/v1/sessions/current')],
    [
      'was signed out from another device',
      async ({ logIn, sessionId }) => (await logIn()).delete(`/v1/sessions/${sessionId}`),
    ],
    [
      'has another password since',
      async ({ logIn, sandbox }) => {
        const { password } = sandbox.people[0]!;
        const change = { currentPassword: password, newPassword: 'лодка под сосной 7' };
        const { status } = await (await logIn()).post('/v1/me/password', change);
        expect(status).toBeLessThan(300);
      },
    ],
    [
      'belongs to a closed account',
      async ({ logIn, sandbox }) => {
        const { password } = sandbox.people[0]!;
        const { status } = await (await logIn()).post('/v1/me/closure', { password });
        expect(status).toBe(200);
      },
    ],
  ])('ends, with what is on its way, once the browser %s', async (_how, end) => {
    const all = await setUp();
    const { act, sandbox, sent } = all;
    await sandbox.operator.deliveries.set('push', { delayPercent: '100' });
    await act('confirm_completeness');
    await end(all);
    await sandbox.clock.advance({ minutes: 10 });
    expect(await sent()).toEqual([]);
    const [push] = (await sandbox.operator.deliveries.list()).filter(
      ({ channel }) => channel === 'push',
    );
    expect(push).toMatchObject({ state: 'cancelled' });
  });

  it('rests once its session has come of age, until the browser says so again', async () => {
    const { list, logIn, sandbox, sent, subscribe, subscription } = await setUp();
    await sandbox.clock.advance({ days: 31 });
    const before = await sent();
    const client = await logIn();
    await client.post('/v1/appeals', question);
    expect(await sent()).toEqual(before);
    expect(await list(client)).toMatchObject([{ id: subscription.id, isOfSession: false }]);
    await subscribe(client);
    await client.post('/v1/appeals', question);
    expect(await sent()).toHaveLength(before.length + 1);
  });

  it('is forgotten with another password, also where its session is long gone', async () => {
    const { list, logIn, sandbox } = await setUp();
    await sandbox.clock.advance({ days: 45 });
    const client = await logIn();
    expect(await list(client)).toHaveLength(1);
    const { password } = sandbox.people[0]!;
    const change = { currentPassword: password, newPassword: 'лодка под сосной 7' };
    expect((await client.post('/v1/me/password', change)).status).toBe(204);
    expect(await list(client)).toEqual([]);
  });

  it('of another account goes with the role, and that of one’s own stays', async () => {
    const { sandbox, subscribe } = await setUp();
    const session = await sessionOf(sandbox, personOf(sandbox, '200-300-407 55'));
    const { accountId } = session.roles.find(({ relation }) => relation === 'representative')!;
    const turnInto = async (client: SandboxClient, id: string) => {
      const { body } = await client.post('/v1/sessions/current/role', { accountId: id });
      return new SandboxClient(sandbox, body.accessToken);
    };
    const own = new SandboxClient(sandbox, session.accessToken);
    await subscribe(own, new PushBrowser());
    const company = await turnInto(own, accountId);
    await subscribe(company, new PushBrowser());
    await turnInto(company, session.account.id); // no session acts in the company then
    await sandbox.operator.accounts.removeRole(session.account.id, accountId);
    const rows = await sandbox.state.rows('push_subscriptions');
    const owners = rows.map((row) => 'accountId' in row && row.accountId);
    expect(owners).toContain(session.account.id);
    expect(owners).not.toContain(accountId);
  });

  it.each([
    ['its push service says that it is gone', new PushBrowser('https://push.example.net/gone')],
    ['somebody decides so', new PushBrowser()],
  ])('is forgotten once %s', async (_why, browser) => {
    const { act, list, pushes, sandbox } = await setUp(browser);
    await sandbox.operator.deliveries.set('push', { delayPercent: '100' });
    await act('confirm_completeness');
    const [push] = (await sandbox.operator.deliveries.list()).filter(
      ({ channel, state }) => channel === 'push' && state === 'waiting',
    );
    if (push) await sandbox.operator.deliveries.run(push.id, 'fail');
    expect(await pushes()).toMatchObject([{ state: 'not_delivered', reason: 'address_refused' }]);
    expect(await list()).toEqual([]);
  });
});
