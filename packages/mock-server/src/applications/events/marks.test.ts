import type { Notification, NotificationMarksEvent } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { beginLife } from '../../../test/application-life.js';
import { openEvents } from '../../../test/event-reader.js';
import { SandboxClient, sessionOf } from '../../../test/sandbox-client.js';

const page = '/v1/applications/events/page';
const reading = '/v1/notifications/reading';

/** Somebody with two unread notifications, who listens in another session. */
async function setUp() {
  const life = await beginLife();
  await life.act('confirm_completeness');
  const { sandbox } = life;
  const { accessToken: token } = await sessionOf(sandbox, sandbox.people[0]!);
  const reader = await openEvents(sandbox, { token });
  await reader.block();
  const client = await life.client();
  const { items } = (await client.get('/v1/notifications')).body;
  const ids = (items as Notification[]).map(({ id }) => id);
  const present = async (): Promise<string> => (await client.get(page)).body.next;
  const next = await present();
  const marksSince = async (who: SandboxClient, at = next): Promise<NotificationMarksEvent[]> =>
    (await who.get(`${page}?after=${at}`)).body.marks;
  return { ...life, client, ids, marksSince, present, reader };
}

describe('marks in the feed', () => {
  it('are told to all sessions of the account, and once', async () => {
    const { client, ids, marksSince, reader } = await setUp();
    await client.post(reading, { isRead: true, ids: [ids[0]] });
    await client.post(reading, { isRead: true, ids: [ids[0]] });
    await client.post(reading, { isRead: true });
    await client.post(reading, { isRead: false, ids });
    const marks = [
      { isRead: true, notificationIds: [ids[0]] },
      { isRead: true, notificationIds: [ids[1]] },
      { isRead: false, notificationIds: ids },
    ];
    expect(await marksSince(client)).toMatchObject(marks);
    for (const expected of marks) {
      const { event, data } = await reader.block();
      expect(event).toBe('marks');
      expect(JSON.parse(data)).toMatchObject(expected);
    }
    await reader.leave();
  });

  it('are told to nobody else, nor to programs', async () => {
    const { client, marksSince, sandbox } = await setUp();
    const { password } = sandbox.people[0]!;
    const token = { name: 'ERP', scopes: ['applications:read'], days: 90, password };
    const { body } = await client.post('/v1/me/tokens', token);
    await client.post(reading, { isRead: true });
    expect(await marksSince(new SandboxClient(sandbox, body.token))).toEqual([]);
    const { accessToken } = await sessionOf(sandbox, sandbox.people[1]!);
    const stranger = new SandboxClient(sandbox, accessToken);
    expect((await stranger.get(page)).body.marks).toEqual([]);
  });

  it('name nothing to a temporary access of one application', async () => {
    const { client, look, marksSince, sandbox } = await setUp();
    const { number } = await look();
    const access = { applicationNumber: number!, regionCode: '28' };
    const { password } = await sandbox.operator.temporaryAccess.issue(access);
    const credentials = { applicationNumber: number, password };
    const path = '/v1/sessions/by-application';
    const { body } = await new SandboxClient(sandbox).post(path, credentials);
    await client.post(reading, { isRead: true });
    const visitor = new SandboxClient(sandbox, body.accessToken);
    expect(await marksSince(visitor)).toMatchObject([{ isRead: true, notificationIds: null }]);
  });

  it('of more than a hundred say to read the feed anew', async () => {
    const { client, marksSince, present } = await setUp();
    const hook = { url: 'https://erp.example.ru/hooks', events: ['application.changed'] };
    for (let count = 0; count < 100; count += 1) {
      const { body } = await client.post('/v1/me/webhooks', hook);
      await client.delete(`/v1/me/webhooks/${body.id}`);
    }
    const at = await present();
    const { body } = await client.post(reading, { isRead: true });
    expect(body.changedIds.length).toBeGreaterThan(100);
    expect(await marksSince(client, at)).toMatchObject([{ isRead: true, notificationIds: null }]);
  });
});
