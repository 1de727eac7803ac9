import { describe, expect, it } from 'vitest';
import { beginLife, type Life } from '../../test/application-life.js';
import { offeredLife } from '../../test/payer.js';
import { logIn } from '../../test/sandbox-client.js';

describe('the feed', () => {
  it('has what happens to an application, in both languages, with its documents', async () => {
    const { act, client, id } = await beginLife();
    await act('confirm_completeness');
    await act('post_offer');
    const own = await client();
    const { items } = (await own.get('/v1/notifications')).body;
    const kinds = (items as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(['document_posted', 'stage_changed', 'stage_changed']);
    expect(items[0]).toMatchObject({
      title: 'Заявка № 28-26-000001: размещены договор, технические условия и счёт',
      applicationId: id,
      readAt: null,
      announceOn: '2026-12-18',
    });
    expect(items[0].documentIds).toHaveLength(5);
    expect(items[0].deliveries).toMatchObject([
      { channel: 'email', state: 'sent', reason: null, isLate: false, nextAttemptAt: null },
      { channel: 'sms', state: 'sent', address: expect.stringMatching(/^\+7 ···/) },
    ]);
    const english = await own.send('GET', `/v1/notifications/${items[0].id}`, {
      headers: { 'accept-language': 'en' },
    });
    expect(english.body.title).toMatch(/^Application No\. 28-26-000001: contract/);
  });

  it.each([
    ['ru', /^Проверим документы до 23\u00A0декабря 2026\u00A0г\. включительно\./],
    ['en', /by 23\u00A0December 2026\./],
  ])('writes days in %s as people do', async (language, expected) => {
    const { client } = await beginLife();
    const own = await client();
    const [{ id }] = (await own.get('/v1/notifications')).body.items;
    const headers = { 'accept-language': language };
    const { body } = await own.send('GET', `/v1/notifications/${id}`, { headers });
    expect(body.text).toMatch(expected);
  });

  it('is filtered by kind, by application, and by what is unread', async () => {
    const { act, client, id } = await beginLife();
    await act('confirm_completeness');
    const own = await client();
    const count = async (query: string) =>
      (await own.get(`/v1/notifications?${query}`)).body.items.length;
    const [last] = (await own.get('/v1/notifications')).body.items;
    await own.post('/v1/notifications/reading', { isRead: true, ids: [last.id] });
    expect(await count('unread=true')).toBe(1);
    expect(await count('unread=false')).toBe(1);
    expect(await count(`applicationId=${id}`)).toBe(2);
    expect(await count('applicationId=app-none')).toBe(0);
    expect(await count('kind=document_posted')).toBe(0);
    expect((await own.get('/v1/notifications/counts')).body).toEqual({ total: 2, unread: 1 });
  });

  it('says by whose clocks it is told', async () => {
    const { client } = await beginLife();
    const own = await client();
    expect((await own.get('/v1/notifications')).body.timeZone).toBe('Asia/Yakutsk');
    const { etag } = (await own.get('/v1/notification-preferences')).body;
    const change = { timeZone: 'Europe/Moscow' };
    await own.patch('/v1/notification-preferences', change, { 'if-match': etag });
    expect((await own.get('/v1/notifications')).body.timeZone).toBe('Europe/Moscow');
  });

  it('marks nothing of others, and what is marked so already is not changed', async () => {
    const { client, sandbox } = await beginLife();
    const own = await client();
    const [{ id }] = (await own.get('/v1/notifications')).body.items;
    const other = await logIn(sandbox, sandbox.people[1]!);
    const marks = { isRead: true, ids: [id] };
    const mark = async (who: typeof own) =>
      (await who.post('/v1/notifications/reading', marks)).body.changedIds;
    expect(await mark(other)).toEqual([]);
    expect(await mark(own)).toEqual([id]);
    expect(await mark(own)).toEqual([]);
  });
});

describe('a text message', () => {
  it('takes two parts at most, and says where the rest is', async () => {
    const { act, sandbox } = await beginLife();
    await act('request_documents', { attachmentKinds: 'passport_copy' });
    await act('confirm_completeness').catch(() => undefined);
    await sandbox.clock.advance({ workingDays: 30 });
    const messages = await sandbox.outbox.list({ channel: 'sms' });
    expect(messages.length).toBeGreaterThan(4);
    expect(messages.filter(({ parts }) => parts! > 2)).toEqual([]);
    const { text } = messages.find(({ kind }) => kind === 'application-documents-requested')!;
    expect(text).toBe(
      'ДРСК. Заявка № 28-26-000001: не хватает документов. Подробности в личном кабинете',
    );
  });
});

describe('reminders of a deadline', () => {
  /** Days until the first part is due, as the letters tell. */
  async function remindedOf({ sandbox }: Pick<Life, 'sandbox'>) {
    const messages = await sandbox.outbox.list({
      kind: 'deadline-reminder',
      channel: 'email',
    });
    return messages.toReversed().map(({ subject, at }) => [subject, at]);
  }

  async function offered() {
    const life = await beginLife();
    await life.act('confirm_completeness');
    await life.goTo('2027-01-12');
    await life.act('post_offer');
    return life;
  }

  it('come five, two and one day before, and on the day', async () => {
    const life = await offered();
    await life.sandbox.clock.advance({ to: '2027-01-19T14:00:00Z' });
    expect(await remindedOf(life)).toEqual([
      ['Осталось 5 дней: оплатить первую часть счёта', '2027-01-14T00:00:00.000Z'],
      ['Осталось 2 дня: оплатить первую часть счёта', '2027-01-17T00:00:00.000Z'],
      ['Остался 1 день: оплатить первую часть счёта', '2027-01-18T00:00:00.000Z'],
      ['Сегодня последний день: оплатить первую часть счёта', '2027-01-19T00:00:00.000Z'],
    ]);
  });

  it('do not come once it is done', async () => {
    const life = await offered();
    await life.goTo('2027-01-15');
    await life.act('receive_payment');
    await life.sandbox.clock.advance({ to: '2027-01-19T14:00:00Z' });
    const about = await remindedOf(life);
    expect(about.filter(([subject]) => subject!.includes('первую'))).toHaveLength(1);
  });

  it('do not come while the money is on its way', async () => {
    const life = await offeredLife();
    await life.goTo('2027-01-16');
    await life.pay((await life.create()).body);
    await life.sandbox.clock.advance({ to: '2027-01-18T01:00:00Z' });
    expect(await remindedOf(life)).toEqual([
      ['Осталось 5 дней: оплатить первую часть счёта', '2027-01-14T00:00:00.000Z'],
    ]);
  });

  it('wait for the morning of whoever lives further west, and not if it is done by then', async () => {
    const life = await offered();
    const own = await life.client();
    const path = '/v1/notification-preferences';
    const { etag } = (await own.get(path)).body;
    const moscow = { timeZone: 'Europe/Moscow' };
    const ifMatch = { 'if-match': etag };
    await own.send('PATCH', path, { body: moscow, headers: ifMatch });
    await life.sandbox.clock.advance({ to: '2027-01-14T00:00:00Z' });
    const [waiting] = await deadlines(life);
    expect(waiting!.deliveries).toMatchObject([
      { state: 'waiting', reason: 'quiet_hours', nextAttemptAt: '2027-01-14T05:00:00.000Z' },
      { state: 'waiting', reason: 'quiet_hours' },
    ]);
    expect(await remindedOf(life)).toEqual([]);
    await life.sandbox.clock.advance({ to: '2027-01-14T05:00:00Z' });
    expect(await remindedOf(life)).toHaveLength(1);

    await life.sandbox.clock.advance({ to: '2027-01-17T00:00:00Z' });
    await life.act('receive_payment');
    await life.sandbox.clock.advance({ hours: 5 });
    const paid = (await deadlines(life)).find(({ title }) => title.startsWith('Осталось 2 дня'));
    expect(paid!.deliveries).toMatchObject([
      { state: 'cancelled', reason: 'done' },
      { state: 'cancelled', reason: 'done' },
    ]);
  });

  async function deadlines(life: Awaited<ReturnType<typeof beginLife>>) {
    const own = await life.client();
    const { items } = (await own.get('/v1/notifications?kind=deadline')).body;
    return items as { title: string; deliveries: object[] }[];
  }
});

describe('the link of a letter', () => {
  it('unsubscribes without a session, with a click of a mail service, and can be taken back', async () => {
    const { act, sandbox } = await beginLife();
    await act('confirm_completeness');
    const last = () => sandbox.outbox.list({ kind: 'application-completeness-confirmed' });
    const [, letter] = await last();
    const token = /#token=(.+)$/m.exec(letter!.text)![1]!;
    const url = `https://sandbox.test/v1/unsubscriptions/${token}`;
    const look = async () => (await (await sandbox.fetch(url)).json()).isOn;
    expect(await look()).toBe(true);
    const click = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    for (const body of [click, form]) {
      const answer = await sandbox.fetch(url, { method: 'POST', body });
      expect([answer.status, (await answer.json()).isOn]).toEqual([200, false]);
    }
    expect(await look()).toBe(false);
    expect((await sandbox.fetch(url, { method: 'DELETE' })).status).toBe(204);
    expect(await look()).toBe(true);
  });

  it('is not there where the law wants the letter', async () => {
    const { act, sandbox } = await beginLife();
    await act('confirm_completeness');
    await act('post_offer');
    const offer = await sandbox.outbox.last({ kind: 'application-offer-posted', channel: 'email' });
    expect(offer!.text).not.toContain('token=');
  });

  it.each([
    ['YWNjLTEvZGVhZGxpbmUvZW1haWw.AAAAAAAAAAAAAAAAAAAAAA', 'signed by somebody else'],
    ['AAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'not signed'],
  ])('is no %s: %s', async (token, _reason) => {
    const { sandbox } = await beginLife();
    const url = `https://sandbox.test/v1/unsubscriptions/${token}`;
    expect((await sandbox.fetch(url)).status).toBe(404);
  });
});
