import type { Sandbox } from '@drsk/mock-server';
import { describe, expect, it } from 'vitest';
import { eventually } from '../../test/eventually.js';
import { fileApplication } from '../../test/application.js';
import { dropAfter } from '../../test/network.js';
import { service as openService, credentialsOf } from '../../test/people.js';
import { setup, signedIn } from '../../test/setup.js';
import { ConflictError, NotFoundError, ValidationError } from '../index.js';

const officeId = 'office-28-2';
const service = 'consultation';

type All = Awaited<ReturnType<typeof signedIn>>;

/** One piece of news. */
async function book({ offices }: All['client'], at = 0): Promise<string> {
  const { items } = await offices.slots(officeId, service);
  const { id } = await offices.bookings.hold({ officeId, service, startsAt: items[at]!.startsAt });
  await offices.bookings.confirm(id);
  return id;
}

/** Three pieces of news: a visit is booked, moved and cancelled. */
async function withNews(all: All): Promise<All> {
  const { bookings } = all.client.offices;
  const { items } = await all.client.offices.slots(officeId, service);
  const [first, second] = items;
  const { id } = await bookings.hold({ officeId, service, startsAt: first!.startsAt });
  const { etag } = await bookings.confirm(id);
  await bookings.change(id, second!.startsAt, { ifMatch: etag });
  await bookings.cancel(id);
  return all;
}

describe('notifications', () => {
  it('are listed page by page, the newest first', async () => {
    const { client } = await withNews(await signedIn());
    const { notifications } = client;
    const { items, next } = await notifications.list({ kind: 'visit_changed', limit: 2 });
    expect(items.map(({ title }) => title)).toEqual([
      'Запись в офис отменена',
      'Запись в офис перенесена',
    ]);
    expect(next).not.toBeNull();
    const all: string[] = [];
    for await (const { title } of notifications.list({ limit: 2 })) all.push(title);
    expect(all).toHaveLength(3);
    expect(await notifications.get(items[0]!.id)).toEqual(items[0]);
    await expect(notifications.get('ntf-none')).rejects.toThrow(NotFoundError);
  });

  it('are told in the language that is asked for', async () => {
    const { client } = await withNews(await signedIn({ locale: () => 'en' }));
    const [last] = (await client.notifications.list()).items;
    expect(last!.title).toBe('Your visit is cancelled');
  });

  it('are marked as read, one or all, and back, however often it is sent', async () => {
    const { client, network } = await withNews(await signedIn());
    const { notifications } = client;
    const { items } = await notifications.list();
    network.fail(dropAfter);
    const one = await notifications.markRead([items[0]!.id]);
    expect(one.counts).toEqual({ total: 3, unread: 2 });
    const rest = await notifications.markRead();
    expect(rest.changedIds).toEqual([items[1]!.id, items[2]!.id]);
    expect((await notifications.list({ unread: true })).items).toEqual([]);
    const back = await notifications.markUnread(rest.changedIds);
    expect(back.counts).toEqual({ total: 3, unread: 2 });
    expect(await notifications.counts()).toEqual(back.counts);
  });

  it('are told of as they come', async () => {
    const { sandbox, open } = openService();
    const client = open();
    await client.account.createSession(credentialsOf(sandbox, sandbox.people[0]!.login));
    const leaving = new AbortController();
    const watched = client.notifications.watch({ signal: leaving.signal, random: () => 0 });
    const coming = watched[Symbol.asyncIterator]();
    const first = coming.next();
    await untilWatched(sandbox);
    const id = await book(client);
    const { value } = await first;
    const { notificationId } = value!;
    expect(value).toMatchObject({ kind: 'visit_changed', applicationId: null });
    expect(await client.notifications.get(notificationId)).toMatchObject({ bookingId: id });
    leaving.abort();
  });

  it('may have come before anybody heard: it is said when that begins', async () => {
    const { sandbox, open } = openService();
    const client = open();
    await client.account.createSession(credentialsOf(sandbox, sandbox.people[0]!.login));
    const leaving = new AbortController();
    const known: number[] = [];
    const count = async (): Promise<void> => {
      known.push((await client.notifications.counts()).total);
    };
    await book(client);
    const options = { signal: leaving.signal, random: () => 0, onBegin: count };
    const coming = client.notifications.watch(options)[Symbol.asyncIterator]();
    const first = coming.next();
    await expect.poll(() => known).toEqual([1]);
    await book(client, 3);
    expect((await first).value).toMatchObject({ kind: 'visit_changed' });
    expect(known).toEqual([1]);
    leaving.abort();
  });

  it('are told of as they are read, in whichever session', async () => {
    const { sandbox, open } = openService();
    const [here, there] = [open(), open()];
    const credentials = credentialsOf(sandbox, sandbox.people[0]!.login);
    for (const client of [here, there]) await client.account.createSession(credentials);
    const leaving = new AbortController();
    const watched = here.notifications.watchMarks({ signal: leaving.signal, random: () => 0 });
    const marks = watched[Symbol.asyncIterator]();
    const first = marks.next();
    await untilWatched(sandbox);
    await book(there);
    const { changedIds } = await there.notifications.markRead();
    expect((await first).value).toMatchObject({ isRead: true, notificationIds: changedIds });
    await there.notifications.markUnread(changedIds);
    const { value } = await marks.next();
    expect(value).toMatchObject({ isRead: false, notificationIds: changedIds });
    leaving.abort();
  });
});

/** What happens before the stream is open is not heard. */
function untilWatched(sandbox: Sandbox): Promise<void> {
  const isOpen = () =>
    expect(sandbox.journal.find({ operation: 'streamApplicationEvents' })).toHaveLength(1);
  return eventually(isOpen);
}

describe('preferences', () => {
  it('say by which channels the account is told of what', async () => {
    const { client } = await signedIn();
    const preferences = await client.notifications.preferences();
    expect(preferences).toMatchObject({ timeZone: 'Asia/Yakutsk', isOwnTimeZone: false });
    const { kinds } = preferences;
    expect(kinds.find(({ kind }) => kind === 'document_posted')?.channels).toEqual([
      { channel: 'email', isOn: true, isFixed: true, basis: '861/105' },
      { channel: 'sms', isOn: true, isFixed: false, basis: null },
      { channel: 'push', isOn: true, isFixed: false, basis: null },
    ]);
  });

  it('change one by one, from the version that was read', async () => {
    const { client } = await signedIn();
    const { notifications } = client;
    const { etag } = await notifications.preferences();
    const channels = [{ kind: 'deadline', channel: 'sms', isOn: false }] as const;
    const changed = await notifications.changePreferences(
      { channels: [...channels], timeZone: 'Europe/Moscow', quietHours: null },
      { ifMatch: etag },
    );
    expect(changed).toMatchObject({ timeZone: 'Europe/Moscow', quietHours: null });
    expect(await notifications.preferences()).toEqual(changed);
    const late = notifications.changePreferences({ timeZone: null }, { ifMatch: etag });
    await expect(late).rejects.toThrow(ConflictError);
  });

  it('keep what a clause demands', async () => {
    const { client } = await signedIn();
    const { etag } = await client.notifications.preferences();
    const channels = [{ kind: 'document_posted', channel: 'email', isOn: false }] as const;
    const change = client.notifications.changePreferences(
      { channels: [...channels] },
      { ifMatch: etag },
    );
    await expect(change).rejects.toThrow(ValidationError);
    await expect(change).rejects.toMatchObject({
      fields: { '/channels/0/isOn': { code: 'demanded' } },
    });
  });
});

describe('browsers that show notifications', () => {
  /** RFC 8291, Appendix A. */
  const keys = {
    p256dh:
      'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  };
  const endpoint = 'https://push.example.net/send/AbCdEf';

  it('subscribe with the key of the service, once however often it is sent, and leave', async () => {
    const { client, network } = await signedIn();
    const { push } = client.notifications;
    const { items, publicKey } = await push.list();
    expect([items, publicKey]).toEqual([[], expect.stringMatching(/^B[\w-]{86}$/)]);
    network.fail(dropAfter);
    const { id, isOfSession } = await push.create({ endpoint, keys });
    expect(isOfSession).toBe(true);
    expect((await push.list()).items).toMatchObject([{ id }]);
    await push.remove(id);
    expect((await push.list()).items).toEqual([]);
    await expect(push.remove(id)).rejects.toThrow(NotFoundError);
  });

  it('are refused where nothing can be sent to them', async () => {
    const { client } = await signedIn();
    const { push } = client.notifications;
    const nothing = { ...keys, p256dh: `B${'A'.repeat(86)}` };
    const creation = push.create({ endpoint, keys: nothing });
    await expect(creation).rejects.toThrow(ValidationError);
    await expect(creation).rejects.toMatchObject({
      fields: { '/keys/p256dh': { code: 'invalid' } },
    });
  });
});

describe('the link of a letter', () => {
  it('unsubscribes whoever follows it, and takes that back', async () => {
    const { client, sandbox } = await signedIn();
    const { id } = await fileApplication(client);
    await sandbox.operator.run(id, 'confirm_completeness');
    const [, letter] = await sandbox.outbox.list({ kind: 'application-completeness-confirmed' });
    const token = /#token=(.+)$/m.exec(letter!.text)![1]!;
    const { notifications } = setup({ fetch: sandbox.fetch }).client;
    const isOn = async () => (await notifications.unsubscription(token)).isOn;
    expect(await isOn()).toBe(true);
    await notifications.unsubscribe(token);
    expect(await isOn()).toBe(false);
    await notifications.subscribeAgain(token);
    expect(await isOn()).toBe(true);
  });

  it('is good for nothing where it is not ours', async () => {
    const { client } = setup();
    const token = 'YWNjLTEvZGVhZGxpbmUvZW1haWw.AAAAAAAAAAAAAAAAAAAAAA';
    await expect(client.notifications.unsubscribe(token)).rejects.toThrow(NotFoundError);
  });
});
