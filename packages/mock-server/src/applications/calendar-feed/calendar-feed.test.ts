import ICAL from 'ical.js';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { household } from '../../../test/applicant.js';
import { beginLife } from '../../../test/application-life.js';
import { personOf } from '../../../test/people.js';
import { logIn, SandboxClient } from '../../../test/sandbox-client.js';
import { createSqliteStorage } from '../../node.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { createMemoryStorage } from '../../storage/memory-storage.js';

const path = '/v1/applications/calendar-feed';

async function urlOf(client: SandboxClient, language = 'ru'): Promise<string> {
  const { status, body } = await client.post(path, { language });
  expect(status).toBe(201);
  return body.url;
}

/** As a calendar does: without a session. */
async function read(sandbox: Sandbox, url: string) {
  const response = await sandbox.fetch(url);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

async function eventsOf(sandbox: Sandbox, url: string) {
  const { text } = await read(sandbox, url);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      on: event.startDate.toString(),
      isDay: event.startDate.isDate,
      status: component.getFirstPropertyValue('status'),
      sequence: event.sequence,
      url: component.getFirstPropertyValue('url'),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

describe('the address of a calendar', () => {
  it('is shown once, and then only that there is one', async () => {
    const { client } = await beginLife();
    const who = await client();
    const none = { isActive: false, createdAt: null, lastReadAt: null };
    expect((await who.get(path)).body).toEqual(none);
    expect(await urlOf(who)).toMatch(/^https:\/\/sandbox\.test\/v1\/calendar\/cal_\w{32}\.ics$/);
    const { body } = await who.get(path);
    expect(body).toEqual({ ...none, isActive: true, createdAt: '2026-12-18T02:00:00.000Z' });
  });

  it('is in no file of the service', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
    const storage = createSqliteStorage(join(folder, 'account.db'));
    const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', storage });
    const url = await urlOf(await logIn(sandbox, sandbox.people[0]!));
    await read(sandbox, url);
    const token = /cal_\w+/.exec(url)![0];
    const files = () => readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(files().some((bytes) => bytes.includes('calendar-feeds'))).toBe(true);
    expect(files().some((bytes) => bytes.includes(token))).toBe(false);
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  it('stops working when it is revoked, or another one is made', async () => {
    const { sandbox, client } = await beginLife();
    const who = await client();
    const first = await urlOf(who);
    const second = await urlOf(who);
    expect((await read(sandbox, first)).status).toBe(404);
    expect((await read(sandbox, second)).status).toBe(200);
    expect((await who.delete(path)).status).toBe(204);
    expect((await who.delete(path)).status).toBe(204);
    expect((await read(sandbox, second)).status).toBe(404);
    expect((await who.get(path)).body.isActive).toBe(false);
  });

  it.each(['cal_x.ics', `cal_${'a'.repeat(32)}.ics`, `cal_${'a'.repeat(32)}`, 'x'])(
    'is not %s',
    async (name) => {
      const { sandbox } = await beginLife();
      const { status } = await read(sandbox, `https://sandbox.test/v1/calendar/${name}`);
      expect(status).toBe(404);
    },
  );

  it('is made for a language that there is', async () => {
    const { client } = await beginLife();
    const { status, body } = await (await client()).post(path, { language: 'fr' });
    expect(status).toBe(422);
    expect(body.fields['/language'].code).toBe('choice');
  });

  it('says when a calendar has read it last, to the minute', async () => {
    const { sandbox, client } = await beginLife();
    const who = await client();
    const url = await urlOf(who);
    const lastRead = async () => (await who.get(path)).body.lastReadAt;
    await read(sandbox, url);
    expect(await lastRead()).toBe('2026-12-18T02:00:00.000Z');
    await sandbox.clock.advance({ seconds: 59 });
    await read(sandbox, url);
    expect(await lastRead()).toBe('2026-12-18T02:00:00.000Z');
    await sandbox.clock.advance({ seconds: 1 });
    await read(sandbox, url);
    expect(await lastRead()).toBe('2026-12-18T02:01:00.000Z');
  });

  it('is no longer that of a representative who has left', async () => {
    const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
    const { accounts } = sandbox.operator;
    const list = await accounts.list();
    const idOf = (login: string) => list.find((item) => item.login === login)!.id;
    const [personId, accountId] = [idOf('200-300-407 55'), idOf('2700000017')];
    const petr = await logIn(sandbox, personOf(sandbox, '200-300-407 55'));
    const { body } = await petr.post('/v1/sessions/current/role', { accountId });
    const acting = new SandboxClient(sandbox, body.accessToken);
    const url = await urlOf(acting);
    expect((await read(sandbox, url)).status).toBe(200);
    await accounts.removeRole(personId, accountId);
    expect((await read(sandbox, url)).status).toBe(404);
  });

  it('ends with the account, and is forgotten with it', async () => {
    const storage = createMemoryStorage();
    const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', storage });
    const person = sandbox.people[0]!;
    const client = await logIn(sandbox, person);
    const url = await urlOf(client);
    const kept = () =>
      storage.transaction((transaction) =>
        transaction.list({ name: 'calendar-feeds', indexes: {} }, { index: 'person' }),
      );
    await client.post('/v1/me/closure', { password: person.password });
    expect((await read(sandbox, url)).status).toBe(404);
    expect(await kept()).toHaveLength(1);
    await sandbox.clock.advance({ days: 32 });
    expect(await kept()).toEqual([]);
  });
});

describe('a calendar', () => {
  it('has a whole day for each deadline, and alarms for the own ones', async () => {
    const { sandbox, client, id, act, look } = await beginLife();
    const url = await urlOf(await client());
    await act('request_documents', { attachmentKinds: 'passport_copy' });
    expect((await look()).upcomingActions).toMatchObject([{ dueOn: '2027-01-26' }]);
    expect(await eventsOf(sandbox, url)).toEqual([
      {
        uid: `${id}-supply_documents`,
        summary: 'Приложить недостающие документы, заявка № 28-26-000001',
        on: '2027-01-26',
        isDay: true,
        status: 'CONFIRMED',
        sequence: 0,
        url: `https://site.test/account/application#id=${id}`,
        // Nine in the morning of the fifth, second and first day before.
        alarms: ['-P4DT15H', '-P1DT15H', '-PT15H'],
      },
    ]);
  });

  it('says of others who it is, and does not wake anybody', async () => {
    const { sandbox, client } = await beginLife();
    const events = await eventsOf(sandbox, await urlOf(await client()));
    expect(events).toMatchObject([
      {
        summary: 'Сетевая организация: проверить документы, заявка № 28-26-000001',
        on: '2026-12-23',
        alarms: [],
      },
      { summary: expect.stringContaining('разместить договор'), on: '2027-01-12', alarms: [] },
    ]);
  });

  it('cancels what has become moot, under the same name', async () => {
    const { sandbox, client, id, act, goTo } = await beginLife();
    const url = await urlOf(await client());
    await eventsOf(sandbox, url);
    await goTo('2026-12-22');
    await act('confirm_completeness');
    const find = async () =>
      (await eventsOf(sandbox, url)).find(({ uid }) => uid === `${id}-check_completeness`);
    expect(await find()).toMatchObject({ status: 'CANCELLED', sequence: 1, alarms: [] });
    expect((await find())!.summary).toMatch(/^Уже не нужно: /);
    await goTo('2027-01-21');
    expect(await find()).toBeUndefined();
  });

  it('is a file as RFC 5545 wants it, for nobody to find', async () => {
    const { sandbox, client } = await beginLife();
    const { headers, text } = await read(sandbox, await urlOf(await client()));
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(lines.filter((line) => /[\r\n\uFFFD]/.test(line))).toEqual([]);
    expect(lines).toContain('METHOD:PUBLISH');
    expect(lines).toContain('DTSTAMP:20261218T020000Z');
  });

  it('says nothing of the person, the place or the money', async () => {
    const { sandbox, client, act } = await beginLife();
    const url = await urlOf(await client());
    await act('confirm_completeness');
    await act('post_offer');
    const text = (await read(sandbox, url)).text.replaceAll(/\r\n[ \t]/g, '');
    expect(text).toContain('Оплатить первую часть счёта');
    const { lastName, firstName, objectName, snils, phone, email } = household;
    for (const secret of [lastName, firstName, objectName, snils, phone, email, 'Чигири', '₽'])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/\d{3}[ \u00A0]?\d{3}[ \u00A0]?\d{3}|руб/);
  });

  it('speaks the language it was asked for in', async () => {
    const { sandbox, client } = await beginLife();
    const [event] = await eventsOf(sandbox, await urlOf(await client(), 'en'));
    expect(event!.summary).toBe('Grid company: check the documents, application No. 28-26-000001');
  });

  it('is the same for the same seed', async () => {
    const text = async () => {
      const { sandbox, client } = await beginLife({ seed: 7 });
      return (await read(sandbox, await urlOf(await client()))).text;
    };
    expect(await text()).toBe(await text());
  });
});
