import type { Registration } from '@drsk/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, lastToken } from '../../../test/messages.js';
import { newcomers } from '../../../test/registrations.js';
import { SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

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
const token = () => lastToken(sandbox, 'email-confirmation');

describe('registration', () => {
  it.each<[string, Registration, string, string, string]>([
    ['an individual', individual, '112-233-445 95', 'Тестова Анна Петровна', '+79145551234'],
    ['a sole proprietor', soleProprietor, '280101234570', 'ИП Пробный Иван', '+79145551235'],
    ['a legal entity', legalEntity, '2721000018', 'ООО «Образец»', '+79145551236'],
  ])('opens the account of %s with the e-mail', async (_who, input, login, name, phone) => {
    const { applicantKind } = input;
    const { status, body } = await register(input);

    expect(status).toBe(202);
    expect(body).toEqual({
      id: expect.stringMatching(/^reg-/),
      email: input.email,
      expiresAt: '2026-12-19T02:00:00.000Z',
      resendAt: '2026-12-18T02:01:00.000Z',
      phone,
      codeResendAt: '2026-12-18T02:01:00.000Z',
      isConfirmed: false,
    });
    expect((await logInAs(applicantKind, login)).status).toBe(401);

    const confirmed = await confirm(await token());
    expect(confirmed).toMatchObject({ status: 200, body: { applicantKind, login } });
    const registration = await client.get(`/v1/registrations/${body.id}`);
    expect(registration).toMatchObject({ status: 200, body: { ...body, isConfirmed: true } });

    const { account } = (await logInAs(applicantKind, login)).body;
    expect(account).toMatchObject({ login, displayName: name, email: input.email, phone });
    expect(account.emailConfirmedAt).toBe('2026-12-18T02:00:00.000Z');
    expect(account).not.toHaveProperty('phoneConfirmedAt');
  });

  it('writes the numbers in one way, however they were typed', async () => {
    await register(individual);
    await confirm(await token());
    const { body } = await logInAs('individual', '112 233 445 95');

    expect(body.account).toMatchObject({ snils: '112-233-445 95', phone: '+79145551234' });
  });

  it('keeps what is given besides, in one way', async () => {
    await register({
      ...individual,
      passportSeries: '10 23',
      passportNumber: '123\u00a0456',
      passportIssuedOn: '05.03.2019',
      passportIssuedBy: ' УМВД  России по Амурской области ',
      birthDate: '1985-07-01',
      registeredAddress: '675000, Амурская область, г. Благовещенск, ул. Примерная, д. 5',
      actualAddress: '',
    });
    await confirm(await token());
    const { account } = (await logInAs('individual', individual.snils)).body;

    expect(account).toMatchObject({
      passportSeries: '1023',
      passportNumber: '123456',
      passportIssuedOn: '2019-03-05',
      passportIssuedBy: 'УМВД России по Амурской области',
      birthDate: '1985-07-01',
      registeredAddress: '675000, Амурская область, г. Благовещенск, ул. Примерная, д. 5',
    });
    expect(account).not.toHaveProperty('actualAddress');
  });

  it.each([
    ['left out', undefined],
    ['empty', ''],
  ])('needs no КПП of a legal entity: %s', async (_how, kpp) => {
    expect((await register({ ...legalEntity, kpp })).status).toBe(202);
    await confirm(await token());
    const { account } = (await logInAs('legal_entity', legalEntity.inn)).body;
    expect(account).toMatchObject({ ogrn: '1032500001236' });
    expect(account).not.toHaveProperty('kpp');
  });

  it('sends a letter with a link to the site, in the language of the reader', async () => {
    await client.post('/v1/registrations', individual, { 'accept-language': 'en-GB,ru;q=0.5' });

    const letter = await sandbox.outbox.last({ to: individual.email });
    expect(letter).toMatchObject({ channel: 'email', subject: 'Confirm your e-mail address' });
    expect(letter?.links[0]).toMatch(/^https:\/\/site\.test\/account\/confirm#token=\w+$/);
  });

  it('greets a person by first name and patronymic, a company by its name', async () => {
    await register(individual);
    expect((await sandbox.outbox.last({ channel: 'email' }))?.text).toContain('Анна Петровна!');
    await register(soleProprietor);
    expect((await sandbox.outbox.last({ channel: 'email' }))?.text).toContain('Иван!');
    await register(legalEntity);
    expect((await sandbox.outbox.last({ channel: 'email' }))?.text).toContain('ООО «Образец»!');
  });

  it('refuses a kind of applicant that does not exist by its own field', async () => {
    const { body } = await register({ ...individual, applicantKind: 'alien' });
    expect(Object.keys(body.fields)).toEqual(['/applicantKind']);
  });

  it('does not flood an address with letters', async () => {
    const registrations = Array.from({ length: 15 }, (_, index) => ({
      ...individual,
      phone: `+791455500${10 + index}`,
    }));
    for (const registration of registrations)
      expect((await register(registration)).status).toBe(202);

    expect((await register({ ...individual, email: 'other@example.ru' })).status).toBe(202);
    const flooded = await register({ ...legalEntity, email: individual.email });
    expect(flooded).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect(flooded.headers.get('retry-after')).toBe(String(24 * 3600));
  });

  it('does not flood a phone with codes', async () => {
    for (let index = 0; index < 10; index += 1)
      expect((await register({ ...individual, email: `a${index}@example.ru` })).status).toBe(202);

    const flooded = await register({ ...legalEntity, phone: individual.phone });
    expect(flooded).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect(flooded.headers.get('retry-after')).toBe(String(24 * 3600));
  });

  it('keeps nothing of somebody who never confirms', async () => {
    const { body } = await register(individual);
    const late = await token();

    const happened = await sandbox.clock.advance({ hours: 24 });

    expect(happened).toMatchObject([{ kind: 'registration-expiry', subject: body.id }]);
    expect(await confirm(late)).toMatchObject({
      status: 410,
      body: { code: 'confirmation_invalid' },
    });
    for (const path of ['letters', 'phone-codes'])
      expect((await client.post(`/v1/registrations/${body.id}/${path}`)).status).toBe(404);
  });
});

describe('somebody who is known already', () => {
  it.each(['ru', 'en'])('gets the same answers, byte for byte, in %s', async (language) => {
    const [person] = sandbox.people;
    const headers = { 'accept-language': language };
    const story = async (input: Registration) => {
      const answers = [await client.post('/v1/registrations', input, headers)];
      const path = `/v1/registrations/${answers[0]?.body.id}`;
      const wrong = { code: '12 34-56' };
      for (const step of ['letters', 'phone-codes'])
        answers.push(await client.post(`${path}/${step}`, undefined, headers));
      for (let attempt = 1; attempt <= 6; attempt += 1)
        answers.push(await client.post(`${path}/phone-confirmation`, wrong, headers));
      await sandbox.clock.advance({ minutes: 1 });
      for (const step of ['letters', 'phone-codes'])
        answers.push(await client.post(`${path}/${step}`, undefined, headers));
      return answers;
    };
    const now = await sandbox.clock.now();
    const fresh = await story(individual);
    const passed = await sandbox.clock.now();
    sandbox = createSandbox({ now, siteUrl: 'https://site.test/' });
    client = new SandboxClient(sandbox);
    const knownLogin = await story({ ...individual, snils: person?.login ?? '' });

    expect(passed).toBe(await sandbox.clock.now());
    expect(fresh.map(({ status }) => status)).toEqual([
      202, 429, 429, 422, 422, 422, 422, 422, 410, 202, 202,
    ]);
    expect(knownLogin.map(bytesOf)).toEqual(fresh.map(bytesOf));
  });

  it('learns it from the letter and the SMS, which carry neither link nor code to confirm', async () => {
    const [person] = sandbox.people;
    await register({ ...individual, snils: person?.login });

    const [sms, letter] = await sandbox.outbox.list();
    expect(letter).toMatchObject({ kind: 'account-known', to: individual.email });
    expect(letter?.links).toEqual([
      'https://site.test/account/login',
      'https://site.test/account/recovery',
    ]);
    expect(sms).toMatchObject({ kind: 'account-known', to: '+79145551234', code: null, links: [] });
    expect(sms?.text).not.toMatch(/\b\d{6}\b/);
  });

  it('learns of another account with the address, and may open one more', async () => {
    await register(individual);
    await confirm(await token());
    expect((await sandbox.outbox.last({ channel: 'email' }))?.text).not.toContain('другой личный');

    await sandbox.clock.advance({ minutes: 1 });
    await register({ ...soleProprietor, email: individual.email });
    expect((await sandbox.outbox.last({ channel: 'email' }))?.text).toContain(
      'На этот адрес уже открыт другой личный кабинет',
    );
    expect((await confirm(await token())).status).toBe(200);
    expect((await logInAs('individual', individual.snils)).status).toBe(201);
    expect((await logInAs('sole_proprietor', soleProprietor.inn)).status).toBe(201);
  });
});

describe('the confirmation link', () => {
  it('works once', async () => {
    await register(individual);
    const once = await token();

    expect((await confirm(once)).status).toBe(200);
    expect(await confirm(once)).toMatchObject({
      status: 410,
      body: { code: 'confirmation_invalid' },
    });
  });

  it('works for the first of two registrations of a number alone', async () => {
    await register(individual);
    const first = await token();
    await register({ ...individual, email: 'other@example.ru' });
    const second = await token();

    expect((await confirm(second)).status).toBe(200);
    expect((await confirm(first)).status).toBe(410);
  });

  it('is replaced by that of the next letter', async () => {
    const { body } = await register(individual);
    const first = await token();
    await sandbox.clock.advance({ minutes: 1 });

    const again = await client.post(`/v1/registrations/${body.id}/letters`);

    expect(again).toMatchObject({
      status: 202,
      body: { id: body.id, expiresAt: '2026-12-19T02:01:00.000Z' },
    });
    expect((await confirm(first)).status).toBe(410);
    expect((await confirm(await token())).status).toBe(200);
    expect((await client.post(`/v1/registrations/${body.id}/letters`)).status).toBe(404);
  });

  it('is sent again after a minute, and five times a day at most', async () => {
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
    expect(Number(late.headers.get('retry-after'))).toBe(24 * 3600 - 5 * 60);
  });
});
