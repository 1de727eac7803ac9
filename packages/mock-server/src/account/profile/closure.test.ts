import { beforeEach, describe, expect, it } from 'vitest';
import { attach, draftOf, file, household } from '../../../test/applicant.js';
import { lastToken } from '../../../test/messages.js';
import { personOf } from '../../../test/people.js';
import { newcomers } from '../../../test/registrations.js';
import { logIn, SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { createMemoryStorage } from '../../storage/memory-storage.js';
import type { Storage } from '../../storage/storage.js';
import { attachmentBlob } from '../../applications/application.js';
import { consentTable } from '../consents/consent-table.js';
import { sessionTable } from '../sessions/session-table.js';
import { accountTable } from '../tables.js';

const password = 'sopka-28-taiga';

let storage: Storage;
let sandbox: Sandbox;
let maria: SandboxClient;
beforeEach(async () => {
  storage = createMemoryStorage();
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', storage });
  maria = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
});

const close = (proof = password) => maria.post('/v1/me/closure', { password: proof });
const enter = (secret = password) =>
  new SandboxClient(sandbox).post('/v1/sessions', {
    applicantKind: 'individual',
    login: '200-300-400 48',
    password: secret,
  });
const accountId = async () => (await maria.get('/v1/me')).body.id;
const rowOf = (id: string) =>
  storage.transaction((transaction) => transaction.get(accountTable, id));

describe('closing an account', () => {
  it('ends every session at once, and nobody logs in any more', async () => {
    const elsewhere = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
    expect(await close()).toMatchObject({
      status: 200,
      body: { closedAt: '2026-12-18T02:00:00.000Z', erasedOn: '2027-01-17' },
    });

    for (const client of [maria, elsewhere])
      expect(await client.get('/v1/me')).toMatchObject({
        status: 401,
        body: { code: 'session_revoked' },
      });
    expect(await enter()).toMatchObject({ status: 401, body: { code: 'invalid_credentials' } });
  });

  it('tells by a letter what stays, and whom to call', async () => {
    await close();
    const letter = await sandbox.outbox.last({ to: 'maria@example.ru' });
    expect(letter).toMatchObject({ kind: 'account-closed', channel: 'email' });
    expect(letter?.text).toContain('17\u00A0января 2027');
    expect(letter?.text).toContain('8-800-100-03-97');
  });

  it('is the last that one hears, though filed applications go on', async () => {
    const { id } = await file(maria);
    await close();
    const before = await sandbox.outbox.list();
    await sandbox.operator.run(id, 'confirm_completeness', {});
    await sandbox.operator.run(id, 'post_offer', {});
    await sandbox.clock.advance({ days: 60 });
    expect(await sandbox.outbox.list()).toEqual(before);
    const letter = await sandbox.outbox.last({ kind: 'account-closed' });
    expect(letter?.text).toContain('Писем и СМС о них больше не будет');
  });

  it('needs the password, and counts a wrong one', async () => {
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const wrong = await close('wrong');
      expect(wrong.body.fields['/password'].code).toBe('password_wrong');
    }
    expect(await close()).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect((await maria.get('/v1/me')).status).toBe(200);
  });

  it('frees the number: whoever registers anew finds an empty account', async () => {
    await file(maria);
    const before = await accountId();
    await close();
    const anew = { ...newcomers.individual, snils: '200-300-400 48' };
    await new SandboxClient(sandbox).post('/v1/registrations', anew);
    const token = await lastToken(sandbox, 'email-confirmation');
    await new SandboxClient(sandbox).post('/v1/email-confirmations', { token });

    const { body } = await enter(anew.password);
    expect(body.account.id).not.toBe(before);
    const client = new SandboxClient(sandbox, body.accessToken);
    expect((await client.get('/v1/applications')).body.items).toEqual([]);
    expect((await client.get('/v1/me/consents')).body.items).toHaveLength(1);
  });
});

describe('thirty days later', () => {
  it('all is erased but what the law keeps', async () => {
    const { id: filedId } = await file(maria);
    const draft = await draftOf(maria, household);
    await attach(maria, draft.id, 'title_document');
    const [attachment] = (await maria.get(`/v1/applications/${draft.id}`)).body.attachments;
    const id = await accountId();
    await close();

    await sandbox.clock.advance({ to: '2027-01-17T14:00:00Z' });
    expect((await rowOf(id))?.account.email).toBe('maria@example.ru');
    const happened = await sandbox.clock.advance({ to: '2027-01-18T00:00:00Z' });

    expect(happened).toMatchObject([{ kind: 'account-erasure' }]);
    const row = await rowOf(id);
    expect(row?.passwordHash).toBeNull();
    expect(Object.keys(row!.account).toSorted()).toEqual([
      'applicantKind',
      'createdAt',
      'displayName',
      'id',
      'login',
    ]);
    await storage.transaction(async (transaction) => {
      const query = { index: 'person', prefix: `${id}/` };
      expect(await transaction.list(sessionTable, query)).toEqual([]);
      expect(await transaction.getBlob(attachmentBlob(attachment.id))).toBeUndefined();
      const evidence = { index: 'subject', prefix: `${row!.registrationId}/` };
      expect(await transaction.list(consentTable, evidence)).toHaveLength(2);
    });
    const cases = await sandbox.operator.list();
    expect(cases.map((item) => item.id)).toEqual([filedId]);
  });
});
