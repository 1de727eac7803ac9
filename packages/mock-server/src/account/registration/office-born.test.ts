import { beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, lastCode, lastToken, otherThan } from '../../../test/messages.js';
import { newcomers } from '../../../test/registrations.js';
import { SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { createMemoryStorage } from '../../storage/memory-storage.js';
import type { Storage } from '../../storage/storage.js';
import { accountTable } from '../tables.js';

/** Whom an office has registered; the office writes names in its own way. */
const fyodor = {
  ...newcomers.individual,
  snils: '200-300-409 57',
  lastName: 'ЛУКОШКИН',
  firstName: 'Федор',
  middleName: 'Иванович',
};

const phone = '+79145551234';

let sandbox: Sandbox;
let client: SandboxClient;
let storage: Storage;
beforeEach(begin);

function begin(): void {
  storage = createMemoryStorage();
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', storage });
  client = new SandboxClient(sandbox);
}

const register = (body: object) => client.post('/v1/registrations', body);
const confirm = async (headers = {}) => {
  const token = await lastToken(sandbox, 'account-waiting');
  return client.post('/v1/email-confirmations', { token }, headers);
};
const logIn = () =>
  client.post('/v1/sessions', {
    applicantKind: 'individual',
    login: fyodor.snils,
    password: fyodor.password,
  });

/** The answers of a registration, of what can be sent again, and of wrong proofs. */
async function askAll(body: object): Promise<string[]> {
  const receipt = await register(body);
  await sandbox.clock.advance({ minutes: 1 });
  const path = `/v1/registrations/${receipt.body.id}`;
  return [
    receipt,
    await client.post(`${path}/letters`),
    await client.post(`${path}/phone-codes`),
    await client.post(`${path}/phone-confirmation`, { code: '000000' }),
    await client.post('/v1/email-confirmations', { token: 'no-token' }),
  ].map(bytesOf);
}

/** The account that waits, with no other contacts than these. */
async function officeWrote(details: object): Promise<void> {
  await sandbox.clock.now(); // fills the storage
  await storage.transaction(async (transaction) => {
    const row = await transaction.find(accountTable, 'login', 'individual/20030040957');
    if (!row) throw new Error('Nobody waits');
    const { email: _email, phone: _phone, ...account } = row.account;
    await transaction.put(accountTable, { ...row, account: { ...account, ...details } });
  });
}

describe('an applicant whom an office has registered', () => {
  it('finds the account waiting, and takes it over by the link of a letter to the e-mail on file', async () => {
    await officeWrote({
      email: fyodor.email,
      identityConfirmedAt: '2026-12-01T02:00:00.000Z',
    });
    expect((await register(fyodor)).status).toBe(202);
    const letter = await sandbox.outbox.last({ channel: 'email' });
    expect(letter).toMatchObject({ kind: 'account-waiting', to: fyodor.email });
    expect((await logIn()).status).toBe(401);

    expect(await confirm()).toMatchObject({ status: 200, body: { login: fyodor.snils } });

    const session = (await logIn()).body;
    expect(session).toMatchObject({ scope: 'full', isSetupRequired: false });
    expect(session.account).toMatchObject({
      displayName: 'Лукошкин Фёдор Иванович',
      email: fyodor.email,
      emailConfirmedAt: '2026-12-18T02:00:00.000Z',
      phone: '+79145551234',
    });
    expect(session.account).not.toHaveProperty('identityConfirmedAt');
    expect((await confirm()).status).toBe(410);
  });

  it.each([
    ['no e-mail', {}],
    ['another e-mail', { email: 'fyodor@example.ru' }],
  ])(
    'takes it over by the code to the phone on file, and the link after it, where the office has %s',
    async (_what, onFile) => {
      await officeWrote({ phone, ...onFile });
      const { id } = (await register(fyodor)).body;
      const letter = await sandbox.outbox.last({ channel: 'email' });
      expect(letter?.text).toContain('Сначала подтвердите телефон кодом из СМС');
      for (const language of ['ru', 'en'])
        expect(await confirm({ 'accept-language': language })).toMatchObject({
          status: 409,
          body: { code: 'phone_unconfirmed', detail: expect.stringMatching(/СМС|SMS/) },
        });
      expect((await logIn()).status).toBe(401);

      const code = await lastCode(sandbox, 'code-phone');
      const path = `/v1/registrations/${id}/phone-confirmation`;
      expect((await client.post(path, { code: otherThan(code) })).status).toBe(422);
      expect((await confirm()).status).toBe(409);
      expect((await client.post(path, { code })).status).toBe(204);

      expect(await confirm()).toMatchObject({ status: 200, body: { login: fyodor.snils } });
      expect((await logIn()).body).toMatchObject({
        scope: 'full',
        account: { email: fyodor.email, phone, phoneConfirmedAt: '2026-12-18T02:00:00.000Z' },
      });
    },
  );

  it('is told of at the e-mail that was on file, where the phone has shown whose the account is', async () => {
    await officeWrote({ phone, email: 'fyodor@example.ru' });
    const { id } = (await register(fyodor)).body;
    const code = await lastCode(sandbox, 'code-phone');
    await client.post(`/v1/registrations/${id}/phone-confirmation`, { code });
    expect(await sandbox.outbox.list({ to: 'fyodor@example.ru' })).toEqual([]);
    await confirm();
    const [letter, ...others] = await sandbox.outbox.list({ to: 'fyodor@example.ru' });
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ kind: 'contact-changed', channel: 'email' });
    expect(letter?.text).not.toContain(fyodor.email);
  });

  it.each([
    ['no contact on file', {}, {}],
    ['another first name', { firstName: 'Семён' }, { email: fyodor.email }],
    [
      'another birth date',
      { birthDate: '01.07.1985' },
      { email: fyodor.email, birthDate: '1985-07-02' },
    ],
    ['another e-mail than the office has', {}, { email: 'fyodor@example.ru' }],
    ['another phone than the office has', {}, { phone: '+79145550000' }],
    [
      'both contacts other than the office has',
      {},
      { email: 'fyodor@example.ru', phone: '+79145550000' },
    ],
  ])('does not get it with %s, and is told where to turn', async (_what, change, onFile) => {
    await officeWrote(onFile);
    expect((await register({ ...fyodor, ...change })).status).toBe(202);

    const [sms, letter] = await sandbox.outbox.list();
    expect(letter).toMatchObject({ kind: 'account-waiting', links: [] });
    expect(letter?.text).toContain('с одноразовым паролем');
    expect(letter?.text).toContain('8-800-100-03-97');
    expect(sms).toMatchObject({ kind: 'account-waiting', code: null });
    expect((await confirm()).status).toBe(410);
    expect((await logIn()).status).toBe(401);
  });

  it('gets the same answers as anybody, whatever the office has on file', async () => {
    const files = [{}, { email: fyodor.email }, { phone }, { phone: '+79145550000' }];
    const answers: string[][] = [await askAll(newcomers.individual)];
    for (const onFile of files) {
      begin();
      await officeWrote(onFile);
      answers.push(await askAll({ ...fyodor, phone: newcomers.individual.phone }));
    }
    expect(answers[0]?.map((answer) => JSON.parse(answer)[0])).toEqual([202, 202, 202, 422, 410]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('cannot take it over once it is set up: it is an account like others then', async () => {
    await officeWrote({ email: fyodor.email });
    await register(fyodor);
    await confirm();
    await sandbox.clock.advance({ minutes: 1 });
    await register({ ...fyodor, email: 'somebody@example.ru' });
    expect(await sandbox.outbox.last({ channel: 'email' })).toMatchObject({
      kind: 'account-known',
    });
  });
});
