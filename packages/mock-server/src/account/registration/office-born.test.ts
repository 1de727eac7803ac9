import { beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, lastToken } from '../../../test/messages.js';
import { newcomers } from '../../../test/registrations.js';
import { SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { createMemoryStorage } from '../../storage/memory-storage.js';
import type { Storage } from '../../storage/storage.js';
import { accountTable } from '../tables.js';

/** Whom an office has registered, without contacts; the office writes names in its own way. */
const fyodor = {
  ...newcomers.individual,
  snils: '200-300-409 57',
  lastName: 'ЛУКОШКИН',
  firstName: 'Федор',
  middleName: 'Иванович',
};

let sandbox: Sandbox;
let client: SandboxClient;
let storage: Storage;
beforeEach(() => {
  storage = createMemoryStorage();
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', storage });
  client = new SandboxClient(sandbox);
});

const register = (body: object) => client.post('/v1/registrations', body);
const confirm = async () =>
  client.post('/v1/email-confirmations', { token: await lastToken(sandbox, 'account-waiting') });
const logIn = () =>
  client.post('/v1/sessions', {
    applicantKind: 'individual',
    login: fyodor.snils,
    password: fyodor.password,
  });

/** The account that waits, as the office wrote it down. */
async function officeWrote(details: object): Promise<void> {
  await sandbox.clock.now(); // fills the storage
  await storage.transaction(async (transaction) => {
    const row = await transaction.find(accountTable, 'login', 'individual/20030040957');
    if (!row) throw new Error('Nobody waits');
    const account = { ...row.account, ...details };
    await transaction.put(accountTable, { ...row, account });
  });
}

describe('an applicant whom an office has registered', () => {
  it('finds the account waiting, and takes it over by the link of the letter', async () => {
    await officeWrote({ identityConfirmedAt: '2026-12-01T02:00:00.000Z' });
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
    ['another first name', { firstName: 'Семён' }, {}],
    ['another birth date', { birthDate: '01.07.1985' }, { birthDate: '1985-07-02' }],
    ['another e-mail than the office has', {}, { email: 'fyodor@example.ru' }],
    ['another phone than the office has', {}, { phone: '+79145550000' }],
  ])('does not get it with %s, and is told where to turn', async (_what, change, onFile) => {
    await officeWrote(onFile);
    expect((await register({ ...fyodor, ...change })).status).toBe(202);

    const [sms, letter] = await sandbox.outbox.list();
    expect(letter).toMatchObject({ kind: 'account-waiting' });
    expect(letter?.links).toEqual(['https://site.test/account/login']);
    expect(sms).toMatchObject({ kind: 'account-waiting', code: null });
    expect((await logIn()).status).toBe(401);
  });

  it('gets the same answers as anybody', async () => {
    const answers = [
      await register(newcomers.individual),
      await register({ ...fyodor, phone: newcomers.individual.phone }),
      await register({ ...fyodor, firstName: 'Семён' }),
    ];
    expect(new Set(answers.map(bytesOf)).size).toBe(1);
  });

  it('cannot take it over once it is set up: it is an account like others then', async () => {
    await register(fyodor);
    await confirm();
    await sandbox.clock.advance({ minutes: 1 });
    await register({ ...fyodor, email: 'somebody@example.ru' });
    expect(await sandbox.outbox.last({ channel: 'email' })).toMatchObject({
      kind: 'account-known',
    });
  });
});
