import { beforeEach, describe, expect, it } from 'vitest';
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
    expect((await client.get('/_sandbox/applications')).body).toEqual({ items: [] });
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

describe('the page', () => {
  const load = (path: string) => sandbox.fetch(`https://sandbox.test${path}`);

  it('allows nothing but its own files', async () => {
    const response = await load('/_sandbox/');
    const policy = response.headers.get('content-security-policy');

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).not.toMatch(/<script>|style=|onclick=|https?:/);
  });

  it('serves whatever its files ask for', async () => {
    const seen = new Set(['/_sandbox/']);
    for (const path of seen) {
      const response = await load(path);
      expect([path, response.status]).toEqual([path, 200]);
      const text = await response.text();
      for (const [, name] of text.matchAll(/(?:from|href=|src=) ?["'](?:\.\/)?([\w.-]+)["']/g))
        seen.add(`/_sandbox/${name}`);
    }
    expect(seen).toContain('/_sandbox/console.messages.js');
  });

  it('is found also without its last slash', async () => {
    const response = await load('/_sandbox');
    expect(response.headers.get('location')).toBe('/_sandbox/');
  });

  it('has no other files', async () => {
    expect((await load('/_sandbox/secret.js')).status).toBe(404);
    expect((await load('/_sandbox/toString')).status).toBe(404);
  });
});
