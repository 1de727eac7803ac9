import type { Registration } from '@drsk/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { newcomers } from '../../test/registrations.js';
import { SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';

const { individual, soleProprietor, legalEntity } = newcomers;
let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', siteUrl: 'https://site.test/' });
  client = new SandboxClient(sandbox);
});

const register = (body: object) => client.post('/v1/registrations', body);
const confirm = (token: string) => client.post('/v1/email-confirmations', { token });
const logInAs = (applicantKind: string, login: string) =>
  client.post('/v1/sessions', { applicantKind, login, password: individual.password });

async function lastToken(): Promise<string> {
  const letter = await sandbox.outbox.last({ kind: 'email-confirmation' });
  return letter?.links[0]?.split('#token=')[1] ?? '';
}

describe('registration', () => {
  it.each<[string, Registration, string, string]>([
    ['an individual', individual, '112-233-445 95', 'Тестова Анна Петровна'],
    ['a sole proprietor', soleProprietor, '280101234570', 'ИП Пробный Иван'],
    ['a legal entity', legalEntity, '2721000018', 'ООО «Образец»'],
  ])('opens the account of %s once the e-mail is confirmed', async (_who, input, login, name) => {
    const { applicantKind } = input;
    const { status, body } = await register(input);

    expect(status).toBe(202);
    expect(body).toEqual({
      id: expect.stringMatching(/^reg-/),
      email: input.email,
      expiresAt: '2026-12-19T02:00:00.000Z',
      resendAt: '2026-12-18T02:01:00.000Z',
    });
    expect((await logInAs(applicantKind, login)).status).toBe(401);

    const confirmed = await confirm(await lastToken());
    expect(confirmed).toMatchObject({ status: 200, body: { applicantKind, login } });

    const session = await logInAs(applicantKind, login);
    expect(session.body.account).toMatchObject({ login, displayName: name, email: input.email });
  });

  it('writes the numbers in one way, however they were typed', async () => {
    await register(individual);
    await confirm(await lastToken());
    const { body } = await logInAs('individual', '112 233 445 95');

    expect(body.account).toMatchObject({ snils: '112-233-445 95', phone: '+79145551234' });
  });

  it('sends a letter with a link to the site, in the language of the reader', async () => {
    await client.post('/v1/registrations', individual, { 'accept-language': 'en-GB,ru;q=0.5' });

    const letter = await sandbox.outbox.last({ to: individual.email });
    expect(letter).toMatchObject({ channel: 'email', subject: 'Confirm your e-mail address' });
    expect(letter?.links[0]).toMatch(/^https:\/\/site\.test\/account\/confirm#token=\w+$/);
  });

  it.each<[string, Registration, string]>([
    ['a person by first name and patronymic', individual, 'Здравствуйте, Анна Петровна!'],
    ['a sole proprietor as a person', soleProprietor, 'Здравствуйте, Иван!'],
    ['an organization by its name', legalEntity, 'Здравствуйте, ООО «Образец»!'],
  ])('greets %s', async (_who, input, greeting) => {
    await register(input);

    const letter = await sandbox.outbox.last({ to: input.email });
    expect(letter?.text.split('\n')[0]).toBe(greeting);
  });

  it('answers the same for a known number; only the letter tells', async () => {
    const [known] = sandbox.people;
    const first = await register(individual);
    const second = await register({ ...individual, snils: known!.login });

    expect(second.status).toBe(first.status);
    expect(Object.keys(second.body)).toEqual(Object.keys(first.body));
    const letter = await sandbox.outbox.last();
    expect(letter).toMatchObject({ kind: 'account-known', to: individual.email });
    expect(letter?.links).toEqual(['https://site.test/account/login']);
  });

  it.each<[string, object, string, string, string]>([
    ['a wrong СНИЛС', { snils: '112-233-445 96' }, '/snils', 'snils', 'rule of the domain'],
    ['an empty name', { lastName: '' }, '/lastName', 'required', 'rule of the schema'],
    ['no e-mail', { email: undefined }, '/email', 'required', 'rule of the schema'],
    ['a short password', { password: '12345' }, '/password', 'password_short', 'the domain'],
    ['a field too many', { age: 33 }, '/age', 'invalid', 'rule of the schema'],
    ['no consent', { consents: [] }, '/consents', 'required', 'rule of the schema'],
    [
      'another consent alone',
      { consents: [{ kind: 'marketing', version: '2026-09' }] },
      '/consents',
      'processing_consent',
      '152-ФЗ',
    ],
    [
      'an old text',
      { consents: [{ kind: 'processing', version: '2019-01' }] },
      '/consents',
      'consent_outdated',
      'nobody agrees to what was not shown',
    ],
  ])('refuses %s', async (_what, change, pointer, code) => {
    const { status, body } = await register({ ...individual, ...change });

    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'validation_failed', title: 'Проверьте поля' });
    expect(body.fields[pointer]).toMatchObject({ code });
    expect(await sandbox.outbox.list()).toEqual([]);
  });

  it('refuses a kind of applicant that does not exist by its own field', async () => {
    const { body } = await register({ ...individual, applicantKind: 'alien' });
    expect(Object.keys(body.fields)).toEqual(['/applicantKind']);
  });

  it('does not flood an address with letters', async () => {
    for (let letter = 1; letter <= 15; letter += 1)
      expect((await register(individual)).status).toBe(202);

    expect((await register({ ...individual, email: 'other@example.ru' })).status).toBe(202);
    const flooded = await register({ ...legalEntity, email: individual.email });
    expect(flooded).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect(flooded.headers.get('retry-after')).toBe(String(24 * 3600));
  });

  it('keeps nothing of somebody who never confirms', async () => {
    const { body } = await register(individual);
    const token = await lastToken();

    const happened = await sandbox.clock.advance({ hours: 24 });

    expect(happened).toMatchObject([{ kind: 'registration-expiry', subject: body.id }]);
    expect(await confirm(token)).toMatchObject({
      status: 410,
      body: { code: 'confirmation_invalid' },
    });
    expect((await client.post(`/v1/registrations/${body.id}/letters`)).status).toBe(404);
  });
});

describe('the confirmation link', () => {
  it('works once', async () => {
    await register(individual);
    const token = await lastToken();

    expect((await confirm(token)).status).toBe(200);
    expect(await confirm(token)).toMatchObject({
      status: 410,
      body: { code: 'confirmation_invalid' },
    });
  });

  it('works for the first of two registrations of a number alone', async () => {
    await register(individual);
    const first = await lastToken();
    await register({ ...individual, email: 'other@example.ru' });
    const second = await lastToken();

    expect((await confirm(second)).status).toBe(200);
    expect((await confirm(first)).status).toBe(410);
  });

  it('is replaced by that of the next letter', async () => {
    const { body } = await register(individual);
    const first = await lastToken();
    await sandbox.clock.advance({ minutes: 1 });

    const again = await client.post(`/v1/registrations/${body.id}/letters`);

    expect(again).toMatchObject({
      status: 202,
      body: { id: body.id, expiresAt: '2026-12-19T02:01:00.000Z' },
    });
    expect((await confirm(first)).status).toBe(410);
    expect((await confirm(await lastToken())).status).toBe(200);
  });

  it('is sent again after a minute, and five times at most', async () => {
    const { body } = await register(individual);
    const resend = () => client.post(`/v1/registrations/${body.id}/letters`);

    const early = await resend();
    expect(early).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect(early.headers.get('retry-after')).toBe('60');

    for (let letter = 2; letter <= 5; letter += 1) {
      await sandbox.clock.advance({ minutes: 1 });
      expect((await resend()).status).toBe(202);
    }
    await sandbox.clock.advance({ minutes: 1 });
    const late = await resend();
    expect(late.status).toBe(429);
    expect(Number(late.headers.get('retry-after'))).toBe(24 * 3600 - 60);
  });
});
