import { beforeEach, expect, it } from 'vitest';
import { SandboxClient, sessionOf } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';

const known = '200-300-400 48';
const unknown = '401-402-403 90';
const hour = 3600;

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
});

function guess(login: string, address = '203.0.113.7') {
  const body = { applicantKind: 'individual', login, password: 'wrong' };
  const headers = { 'x-forwarded-for': address };
  return new SandboxClient(sandbox).post('/v1/sessions', body, headers);
}

/** Guesses until it has to wait, each time from somewhere else; how long then. */
async function waitAfter(failures: number, login: string): Promise<string | null> {
  for (let failure = 1; failure <= failures; failure += 1)
    expect((await guess(login, `address ${failure}`)).status).toBe(401);
  return (await guess(login)).headers.get('retry-after');
}

it.each([known, unknown])(
  'makes %s wait twice as long each time, up to 15 minutes',
  async (login) => {
    const waits = [await waitAfter(5, login)];
    for (let failure = 6; failure <= 11; failure += 1) {
      await sandbox.clock.advance({ seconds: Number(waits.at(-1)) });
      expect((await guess(login, `later ${failure}`)).status).toBe(401);
      waits.push((await guess(login)).headers.get('retry-after'));
    }
    expect(waits).toEqual(['30', '60', '120', '240', '480', '900', '900']);
  },
);

it.each([known, unknown])('does not count guesses at %s while it waits', async (login) => {
  await waitAfter(5, login);
  for (let refused = 1; refused <= 10; refused += 1) await guess(login);
  await sandbox.clock.advance({ seconds: 29 });
  expect((await guess(login)).headers.get('retry-after')).toBe('1');
});

it('forgets failures a day after the last of them', async () => {
  for (let failure = 1; failure <= 4; failure += 1) await guess(known, `address ${failure}`);
  await sandbox.clock.advance({ seconds: 24 * hour - 1 });
  expect((await guess(known, 'late')).status).toBe(401);
  expect((await guess(known)).headers.get('retry-after')).toBe('30');

  await sandbox.clock.advance({ hours: 24 });
  expect(await waitAfter(5, known)).toBe('30');
});

it('makes an address wait that tries one login after another, and nobody else', async () => {
  for (let number = 1; number <= 20; number += 1)
    expect((await guess(logins[number % 2]!(number))).status).toBe(401);
  const refused = await guess(known);
  expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
  expect(refused.headers.get('retry-after')).toBe('30');
  expect((await guess(known, '203.0.113.8')).status).toBe(401);
});

it('keeps what an address did when one of its logins succeeds', async () => {
  const [person] = sandbox.people;
  for (let number = 1; number <= 19; number += 1) await guess(logins[0](number));
  const { applicantKind, login, password } = person!;
  const body = { applicantKind, login, password };
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  const client = new SandboxClient(sandbox);
  expect((await client.post('/v1/sessions', body, headers)).status).toBe(201);
  expect((await guess(logins[0](20))).status).toBe(401);
  expect((await client.post('/v1/sessions', body, headers)).status).toBe(429);
});

it('lets whoever is signed in already go on', async () => {
  const session = await sessionOf(sandbox, sandbox.people[0]!);
  await waitAfter(5, known);
  const me = await new SandboxClient(sandbox, session.accessToken).get('/v1/me');
  expect(me.status).toBe(200);
});

/** Numbers that pass their check, below those that have none. */
const logins = [
  (n: number) => snils(110_000_000 + n),
  (n: number) => snils(120_000_000 + n),
] as const;

function snils(number: number): string {
  const digits = Array.from(String(number), Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (9 - index), 0);
  return `${number}${String((sum % 101) % 100).padStart(2, '0')}`;
}
