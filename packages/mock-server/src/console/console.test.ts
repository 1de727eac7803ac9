import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { beginLife } from '../../test/application-life.js';
import { newcomers } from '../../test/registrations.js';
import { SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  client = new SandboxClient(sandbox);
});

describe('the control API', () => {
  it('tells the time and what will happen by itself', async () => {
    const { body: receipt } = await client.post('/v1/registrations', newcomers.individual);

    expect((await client.get('/_sandbox/clock')).body).toEqual({
      now: '2026-12-18T02:00:00.000Z',
      mode: 'frozen',
      rate: 0,
      coming: [
        {
          id: `expiry-${receipt.id}`,
          at: '2026-12-19T02:00:00.000Z',
          kind: 'registration-expiry',
          subject: receipt.id,
          label: {
            ru: 'Незаконченная регистрация удаляется',
            en: 'Unfinished registration is deleted',
          },
        },
      ],
    });
  });

  it.each<[object, string]>([
    [{ advance: { workingDays: 1 } }, '2026-12-21T02:00:00.000Z'],
    [{ advance: { days: 1, hours: 2 } }, '2026-12-19T04:00:00.000Z'],
    [{ to: '2027-01-12T09:00:00+09:00' }, '2027-01-12T00:00:00.000Z'],
  ])('moves the clock by %j and says what happened', async (body, now) => {
    await client.post('/v1/registrations', newcomers.individual);
    const answer = await client.post('/_sandbox/clock', body);

    expect(answer.status).toBe(200);
    expect(answer.body.now).toBe(now);
    expect(answer.body.happened).toMatchObject([{ kind: 'registration-expiry' }]);
  });

  it.each<[string, object]>([
    ['signatures', { applicationId: 'app-of-nobody' }],
    ['certificates', { accountId: 'acc-of-nobody', publicKey: 'a key' }],
  ])('knows nobody to make %s for where there is nobody', async (room, body) => {
    expect((await client.post(`/_sandbox/${room}`, body)).status).toBe(404);
  });

  it('shows the letters, by whom they went to', async () => {
    await client.post('/v1/registrations', newcomers.individual);
    await client.post('/v1/registrations', newcomers.legalEntity);

    // A letter and an SMS for each.
    expect((await client.get('/_sandbox/outbox')).body.items).toHaveLength(4);
    const { body } = await client.get('/_sandbox/outbox?to=anna@example.ru');
    expect(body.items).toMatchObject([{ to: 'anna@example.ru', kind: 'email-confirmation' }]);
  });

  it('names the people who are there from the beginning', async () => {
    const { body } = await client.get('/_sandbox/people');
    expect(body.items).toEqual(sandbox.people);
    expect(body.items[0]).toEqual({
      applicantKind: 'individual',
      login: '200-300-400 48',
      password: 'sopka-28-taiga',
      name: 'Сопкина Мария Андреевна',
      purpose: {
        ru: 'Физическое лицо: обычный кабинет',
        en: 'An individual with a usual account',
      },
    });
  });

  it('lists no applications where none is filed, and finds none', async () => {
    expect((await client.get('/_sandbox/applications')).body).toEqual({ items: [], total: 0 });
    const answer = await client.post('/_sandbox/applications/app-1/post-offer');
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('begins anew', async () => {
    await client.post('/v1/registrations', newcomers.individual);
    await client.post('/_sandbox/clock', { advance: { days: 3 } });

    expect((await client.post('/_sandbox/reset')).status).toBe(204);

    expect((await client.get('/_sandbox/outbox')).body.items).toEqual([]);
    expect((await client.get('/_sandbox/clock')).body.now).toBe('2026-12-18T02:00:00.000Z');
  });
});

describe('lists of the control API', () => {
  it('find applications by words, by whose turn it is and by status, and say how many there are', async () => {
    const life = await beginLife();
    const other = new SandboxClient(life.sandbox);
    const list = async (query: string) =>
      (await other.get(`/_sandbox/applications?${query}`)).body as { total: number };
    const number = (await life.look()).number ?? '';

    for (const query of [`text=${number}`, 'text=ЧИГИРИ ул', 'text=сопкина', 'turn=grid'])
      expect([query, (await list(query)).total]).toEqual([query, 1]);
    for (const query of ['text=Хабаровск', 'turn=applicant', 'status=completed'])
      expect([query, (await list(query)).total]).toEqual([query, 0]);
    await life.act('confirm_completeness');
    expect((await list('status=in_review')).total).toBe(1);
    expect((await other.get('/_sandbox/applications?limit=0')).status).toBe(400);
  });

  it('show where an application is on its way', async () => {
    const life = await beginLife();
    const { body } = await new SandboxClient(life.sandbox).get(`/_sandbox/applications/${life.id}`);
    expect(body.way.slice(0, 3)).toEqual([
      { stage: 'filing', state: 'done' },
      { stage: 'completeness', state: 'current' },
      { stage: 'offer', state: 'upcoming' },
    ]);
  });

  it('find letters by their words, no more than asked for', async () => {
    await client.post('/v1/registrations', newcomers.individual);
    await client.post('/v1/registrations', newcomers.legalEntity);
    const find = async (query: string) =>
      (await client.get(`/_sandbox/outbox?${query}`)).body.items;

    expect(await find('text=ANNA@')).toHaveLength(1);
    expect(await find('text=подтвердите')).toHaveLength(2);
    expect(await find('limit=3')).toHaveLength(3);
    const [{ id }] = await find('channel=sms');
    expect((await client.get(`/_sandbox/outbox/${id}`)).body).toMatchObject({ id, channel: 'sms' });
    expect((await client.get('/_sandbox/outbox/msg-99999999')).status).toBe(404);
  });

  it('tell no more of what is coming than asked for', async () => {
    await client.post('/v1/registrations', newcomers.individual);
    await client.post('/v1/registrations', newcomers.legalEntity);
    expect((await client.get('/_sandbox/clock?limit=1')).body.coming).toHaveLength(1);
    expect((await client.get('/_sandbox/clock?limit=0')).body.coming).toEqual([]);
  });
});

describe('the page', () => {
  const load = (path: string) => sandbox.fetch(`https://sandbox.test${path}`);

  it('allows nothing but its own files', async () => {
    const response = await load('/_sandbox/');
    const policy = response.headers.get('content-security-policy');

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lit-html");
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).not.toMatch(/<script>|style=|onclick=|https?:/);
  });

  it('serves whatever its files ask for', async () => {
    const seen = new Set(['/_sandbox/']);
    for (const path of seen) {
      const response = await load(path);
      expect([path, response.status]).toEqual([path, 200]);
      if (path.endsWith('.json')) continue; // the document of the control API
      const text = await response.text();
      for (const [, name] of text.matchAll(/(?:from|href=|src=) ?["'](?:\.\/)?([\w.-]+)["']/g))
        seen.add(`/_sandbox/${name}`);
    }
    expect(seen).toContain('/_sandbox/console.js');
  });

  it('weighs less than a picture', async () => {
    const names = ['', 'console.js', 'console.css', 'icon.svg'];
    const files = await Promise.all(
      names.map(async (name) => (await load(`/_sandbox/${name}`)).text()),
    );
    expect(gzipSync(files.join('')).length).toBeLessThan(80_000);
  });

  it('is found also without its last slash', async () => {
    const response = await load('/_sandbox');
    expect(response.headers.get('location')).toBe('/_sandbox/');
  });

  it('has no other files', async () => {
    expect((await load('/_sandbox/secret.js')).status).toBe(404);
    expect((await load('/_sandbox/toString')).status).toBe(404);
  });

  it('gives its files packed to whoever takes them so', async () => {
    const path = 'https://sandbox.test/_sandbox/console.js';
    const plain = await sandbox.fetch(path);
    const packed = await sandbox.fetch(path, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const bytes = Buffer.from(await packed.arrayBuffer());
    const text = await plain.text();
    expect(gunzipSync(bytes).toString()).toBe(text);
    expect(bytes.length).toBeLessThan(text.length / 2);
  });
});
