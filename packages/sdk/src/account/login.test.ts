import { describe, expect, it } from 'vitest';
import type { SessionState } from '../index.js';
import { createLazyClient } from '../lazy.js';
import { fileApplication } from '../../test/application.js';
import { Network } from '../../test/network.js';
import { codeOf, credentialsOf, personWith, service } from '../../test/people.js';
import { baseUrl } from '../../test/setup.js';
import { sharedStore } from '../../test/shared-store.js';

const maria = '200-300-400 48';
const withSms = '200-300-404 52';
const temporary = '200-300-403 51';
const severalRoles = '200-300-407 55';

describe('a login with a second factor', () => {
  it('asks for the code, and goes on with it under the same key', async () => {
    const { sandbox, open } = service();
    const { account } = open();
    const asked = await account.createSession(credentialsOf(sandbox, withSms));
    if (asked.status !== 'second-factor') throw new Error('No code was asked for');
    expect(asked.challenge).toMatchObject({ method: 'sms', target: '+7 ··· ···-··-07' });
    expect(await account.ready()).toEqual({ status: 'signed-out' });
    const { challengeId } = asked.challenge;
    const wrong = account.completeSession({ challengeId, code: '000000' });
    await expect(wrong).rejects.toMatchObject({ fields: { '/code': { code: 'code_wrong' } } });
    const code = await codeOf(sandbox);
    expect(await account.completeSession({ challengeId, code })).toMatchObject({
      status: 'signed-in',
      account: { login: withSms },
    });
    expect(await account.get()).toMatchObject({ firstName: 'Анна' });
  });

  it('sends the code again', async () => {
    const { sandbox, open } = service();
    const { account } = open();
    const asked = await account.createSession(credentialsOf(sandbox, withSms));
    if (asked.status !== 'second-factor') throw new Error('No code was asked for');
    const { challengeId } = asked.challenge;
    await sandbox.clock.advance({ minutes: 2 });
    expect(await account.resendSecondFactorCode(challengeId)).toMatchObject({ channel: 'sms' });
    const code = await codeOf(sandbox);
    const state = await account.completeSession({ challengeId, code });
    expect(state.status).toBe('signed-in');
  });
});

describe('temporary access', () => {
  it('has to be set up, and is full once the e-mail is confirmed', async () => {
    const { account, sandbox } = await personWith(temporary);
    expect(account.state).toMatchObject({ scope: 'temporary', isSetupRequired: true });
    const { items } = await account.listConsentDocuments({ applicantKind: 'individual' });
    const change = await account.setUp({
      email: 'semyon@example.ru',
      phone: '+79145550001',
      password: 'лодка под сосной 7',
      consents: items.map(({ kind, version }) => ({ kind, version })),
    });
    expect(change).toMatchObject({ channel: 'email', target: 'semyon@example.ru' });
    expect(account.state).toMatchObject({ scope: 'temporary', isSetupRequired: false });
    const letter = await sandbox.outbox.last({ to: 'semyon@example.ru' });
    await account.confirmEmail(new URL(letter!.links[0]!).hash.replace('#token=', ''));
    expect(await account.refresh()).toMatchObject({ scope: 'full' });
  });

  it('by the number of an application sees that one alone', async () => {
    const { sandbox, client } = await personWith('200-300-400 48');
    const { number } = await fileApplication(client);
    const access = { applicationNumber: number!, regionCode: '28' } as const;
    const { password } = await sandbox.operator.temporaryAccess.issue(access);
    const visitor = createLazyClient({ baseUrl, fetch: sandbox.fetch });
    await visitor.account.createApplicationSession({ applicationNumber: number!, password });
    const { items } = await visitor.applications.list();
    expect(items.map((application) => application.number)).toEqual([number]);
  });

  it('by the number of an application is refused with a wrong password', async () => {
    const { account } = service().open();
    const login = account.createApplicationSession({
      applicationNumber: '28-26-000123',
      password: 'K7M2-QX4D-9RTB',
    });
    await expect(login).rejects.toMatchObject({ code: 'invalid_credentials' });
  });
});

describe('somebody with several roles', () => {
  it('goes on as a company, in all tabs, without a login', async () => {
    const { sandbox, open } = service();
    const session = sharedStore();
    const [first, second] = [open({ session }), open({ session })];
    const states: SessionState[] = [];
    second.account.onChange((state) => states.push(state));
    const me = await first.account.createSession(credentialsOf(sandbox, severalRoles));
    if (me.status !== 'signed-in') throw new Error('Not signed in');
    const company = me.roles.find(({ relation }) => relation === 'representative')!;
    const asCompany = await first.account.switchRole(company.accountId);
    expect(asCompany).toMatchObject({ account: { login: '2700000017' }, sessionId: me.sessionId });
    expect(await second.account.get()).toMatchObject({ applicantKind: 'legal_entity' });
    expect(states.at(-1)).toEqual(asCompany);
  });

  it('does not have a call of one role done in another', async () => {
    const { sandbox, open } = service();
    const network = new Network(sandbox.fetch);
    const { account } = open({ fetch: network.fetch });
    const me = await account.createSession(credentialsOf(sandbox, severalRoles));
    if (me.status !== 'signed-in') throw new Error('Not signed in');
    const { accountId } = me.roles.find(({ relation }) => relation === 'representative')!;
    network.fail(async (request, carry) => {
      await account.switchRole(accountId);
      return carry(request);
    });
    await expect(account.get()).rejects.toMatchObject({ status: 401 });
    expect(account.state).toMatchObject({ status: 'signed-in', account: { id: accountId } });
  });
});

describe('a login by ЕСИА', () => {
  const returnUrl = 'http://localhost:8080/account/login/';

  async function comeBack(person: string) {
    const all = service({ esia: true });
    const { account } = all.open();
    const { url, state, codeVerifier } = await account.esia.start(returnUrl);
    expect(new URL(url).searchParams.get('state')).toBe(state);
    const body = new URLSearchParams({ state, person });
    const page = await all.sandbox.fetch(new URL('/_sandbox/esia/authorize', url), {
      method: 'POST',
      body,
    });
    const { searchParams } = new URL(page.headers.get('location')!);
    const code = searchParams.get('code')!;
    return { ...all, account, returned: { state, code, codeVerifier } };
  }

  it('signs in who has an account', async () => {
    const { account, returned } = await comeBack('maria');
    expect(await account.esia.complete(returned)).toMatchObject({ account: { login: maria } });
    expect(await account.get()).toHaveProperty('identityConfirmedAt');
  });

  it('tells who has none, for the registration', async () => {
    const { account, returned } = await comeBack('vera');
    expect(await account.esia.complete(returned)).toMatchObject({
      status: 'unknown-person',
      person: { snils: '401-402-403 90', lastName: 'Новосёлова' },
    });
    expect(await account.ready()).toEqual({ status: 'signed-out' });
  });

  it('is refused with the verifier of another start', async () => {
    const { account, returned } = await comeBack('maria');
    const codeVerifier = 'x'.repeat(43);
    await expect(account.esia.complete({ ...returned, codeVerifier })).rejects.toMatchObject({
      code: 'confirmation_invalid',
    });
  });

  it('is not there where it is not switched on', async () => {
    const { account } = service().open();
    await expect(account.esia.start(returnUrl)).rejects.toMatchObject({ code: 'not_found' });
  });
});
