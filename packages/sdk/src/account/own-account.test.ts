import { describe, expect, it } from 'vitest';
import { credentialsOf, codeOf, personWith, service, tokenOf } from '../../test/people.js';

const maria = '200-300-400 48';
const noContacts = '200-300-401 49';
const unconfirmedPhone = '200-300-408 56';
const newPassword = 'лодка под сосной 8';

describe('the data of an account', () => {
  it('are corrected where nobody has changed them since', async () => {
    const { account } = await personWith(maria);
    const { etag } = await account.get();
    const changed = await account.update(
      { registeredAddress: 'г. Зея, ул. Ленина, 1' },
      { ifMatch: etag },
    );
    expect(changed).toMatchObject({ registeredAddress: 'г. Зея, ул. Ленина, 1' });
    expect(changed.etag).not.toBe(etag);
    const late = account.update({ registeredAddress: 'г. Тында' }, { ifMatch: etag });
    await expect(late).rejects.toMatchObject({ code: 'precondition_failed' });
  });

  it('come as an archive', async () => {
    const { account } = await personWith(maria);
    const archive = await account.export();
    expect(archive.type).toBe('application/zip');
    expect(await archive.slice(0, 2).text()).toBe('PK');
  });

  it('are closed with the password, and nobody is signed in any more', async () => {
    const { account, credentials } = await personWith(maria);
    const wrong = account.close({ password: 'не тот' });
    await expect(wrong).rejects.toMatchObject({
      fields: { '/password': { code: 'password_wrong' } },
    });
    const { password } = credentials;
    expect(await account.close({ password })).toMatchObject({ erasedOn: '2027-01-17' });
    expect(account.state).toEqual({ status: 'signed-out', reason: 'user' });
  });
});

describe('the password', () => {
  it('is changed, which ends the other sessions', async () => {
    const { account, credentials, open } = await personWith(maria);
    const other = open();
    await other.account.createSession(credentials);
    const { password: currentPassword } = credentials;
    await account.changePassword({ currentPassword, newPassword });
    await expect(account.get()).resolves.toMatchObject({ lastName: 'Сопкина' });
    await expect(other.account.get()).rejects.toMatchObject({ reason: 'revoked' });
  });

  it('is set anew by the code of an SMS', async () => {
    const { sandbox, open } = service();
    const { recovery } = open().account;
    const { id, channels } = await recovery.start({ applicantKind: 'individual', login: maria });
    expect(channels).toContainEqual({ channel: 'sms', target: '+7 ··· ···-··-01' });
    await recovery.sendMessage(id, 'sms');
    const wrong = recovery.checkCode(id, '000000');
    await expect(wrong).rejects.toMatchObject({ fields: { '/code': { code: 'code_wrong' } } });
    const { token } = await recovery.checkCode(id, await codeOf(sandbox));
    expect(await recovery.resetPassword({ token, password: newPassword })).toMatchObject({
      login: maria,
    });
    const again = recovery.resetPassword({ token, password: newPassword });
    await expect(again).rejects.toMatchObject({ code: 'confirmation_invalid' });
  });

  it('cannot be set anew by somebody without contacts', async () => {
    const { recovery } = service().open().account;
    const { channels } = await recovery.start({ applicantKind: 'individual', login: noContacts });
    expect(channels).toEqual([]);
  });
});

describe('contacts', () => {
  it('stay until the new ones are confirmed', async () => {
    const { account, sandbox } = await personWith(maria);
    const { contacts } = account;
    await contacts.change({ channel: 'email', value: 'new@example.ru' });
    expect(await account.get()).toMatchObject({ email: 'maria@example.ru' });
    await account.confirmEmail(await tokenOf(sandbox));
    expect(await account.get()).toMatchObject({ email: 'new@example.ru' });
  });

  it('of a phone are confirmed by code, which comes again when it is asked for', async () => {
    const { account, sandbox } = await personWith(unconfirmedPhone);
    const { id } = await account.contacts.change({ channel: 'sms', value: '+79140000012' });
    await sandbox.clock.advance({ minutes: 2 });
    await account.contacts.resend(id);
    const changed = await account.contacts.confirm(id, await codeOf(sandbox));
    expect(changed).toHaveProperty('phoneConfirmedAt');
    expect(changed).toHaveProperty('etag');
  });

  it('of a registration are confirmed by letter and by code', async () => {
    const { sandbox, open } = service();
    const { account } = open();
    const { items } = await account.listConsentDocuments({ applicantKind: 'individual' });
    const { id } = await account.register({
      applicantKind: 'individual',
      snils: '112-233-445 95',
      lastName: 'Тестова',
      firstName: 'Анна',
      email: 'anna@example.ru',
      phone: '+7 914 555-12-34',
      password: newPassword,
      consents: items.map(({ kind, version }) => ({ kind, version })),
    });
    await sandbox.clock.advance({ minutes: 2 });
    expect(await account.sendPhoneCode(id)).toMatchObject({ channel: 'sms' });
    await account.confirmPhone(id, await codeOf(sandbox));
    await account.confirmEmail(await tokenOf(sandbox));
    const credentials = {
      applicantKind: 'individual',
      login: '112-233-445 95',
      password: newPassword,
    } as const;
    await account.createSession(credentials);
    expect(await account.get()).toHaveProperty('phoneConfirmedAt');
  });
});

describe('the second factor', () => {
  it('is turned on with its first code, and off with the password', async () => {
    const { account, sandbox, credentials, open } = await personWith(maria);
    const { secondFactor } = account;
    const { password } = credentials;
    const wrong = secondFactor.enrol({ method: 'sms', password: 'не тот' });
    await expect(wrong).rejects.toMatchObject({
      fields: { '/password': { code: 'password_wrong' } },
    });
    const { id } = await secondFactor.enrol({ method: 'sms', password });
    await sandbox.clock.advance({ minutes: 1 });
    expect(await secondFactor.resend(id)).toMatchObject({ channel: 'sms' });
    const { recoveryCodes } = await secondFactor.confirm(id, await codeOf(sandbox));
    expect(recoveryCodes).toHaveLength(10);
    expect(await secondFactor.get()).toMatchObject({ method: 'sms', recoveryCodesLeft: 10 });

    const other = open().account;
    const asked = await other.createSession(credentialsOf(sandbox, maria));
    if (asked.status !== 'second-factor') throw new Error('No code was asked for');
    const { challengeId } = asked.challenge;
    await other.completeSession({ challengeId, code: recoveryCodes[0]! });

    await secondFactor.remove({ password });
    expect(await secondFactor.get()).toMatchObject({ method: null });
  });
});

describe('sessions', () => {
  it('are listed, ended one by one, and all at once', async () => {
    const { account, credentials, open } = await personWith(maria);
    const [phone, tablet] = [open().account, open().account];
    await phone.createSession(credentials);
    await tablet.createSession(credentials);
    const { items } = await account.sessions.list();
    expect(items).toHaveLength(3);
    expect(items.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    const { state } = phone;
    if (state.status !== 'signed-in') throw new Error('Not signed in');
    await account.sessions.end(state.sessionId);
    await expect(phone.get()).rejects.toMatchObject({ reason: 'revoked' });
    await account.sessions.endAll({ keepCurrent: true });
    await expect(tablet.get()).rejects.toMatchObject({ reason: 'revoked' });
    await account.sessions.endAll();
    expect(account.state).toEqual({ status: 'signed-out', reason: 'user' });
  });
});

describe('consents', () => {
  it('are given, withdrawn, and stay in the log', async () => {
    const { account } = await personWith(maria);
    const { items: documents } = await account.listConsentDocuments({
      applicantKind: 'individual',
    });
    const { version } = documents.find(({ kind }) => kind === 'marketing')!;
    const { id } = await account.consents.give({ kind: 'marketing', version });
    expect(await account.consents.withdraw(id)).toMatchObject({ withdrawnAt: expect.any(String) });
    const { items } = await account.consents.list();
    expect(items.find((consent) => consent.id === id)).toMatchObject({ kind: 'marketing' });
  });
});
