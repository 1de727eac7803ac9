import { describe, expect, it } from 'vitest';
import {
  AuthenticationError,
  isProblem,
  NotFoundError,
  RateLimitError,
  type Registration,
  ValidationError,
} from '../index.js';
import { dropAfter, dropBefore } from '../../test/network.js';
import { setup, signedIn } from '../../test/setup.js';

const registration = {
  applicantKind: 'individual',
  snils: '112-233-445 95',
  lastName: 'Тестова',
  firstName: 'Анна',
  email: 'anna@example.ru',
  phone: '+7 914 555-12-34',
  password: 'лодка под сосной 7',
} as const;

async function register({ client }: ReturnType<typeof setup>, changes: Partial<Registration> = {}) {
  const { items } = await client.account.listConsentDocuments({ applicantKind: 'individual' });
  const consents = items.map(({ kind, version }) => ({ kind, version }));
  return client.account.register({ ...registration, consents, ...changes } as Registration);
}

async function tokenOfLetter({ sandbox }: ReturnType<typeof setup>): Promise<string> {
  const letter = await sandbox.outbox.last({ to: registration.email });
  return new URL(letter!.links[0]!).hash.replace('#token=', '');
}

describe('registration', () => {
  it('leads from the form over the letter to the account', async () => {
    const all = setup();
    const { account } = all.client;
    expect(await register(all)).toMatchObject({ email: registration.email });
    expect(await account.confirmEmail(await tokenOfLetter(all))).toMatchObject({
      applicantKind: 'individual',
    });
    const { applicantKind, snils: login, password } = registration;
    expect(await account.createSession({ applicantKind, login, password })).toMatchObject({
      account: { displayName: 'Тестова Анна' },
    });
  });

  it('names the fields that break a rule', async () => {
    const refusal = register(setup(), { snils: '112-233-445 96' } as Partial<Registration>);
    await expect(refusal).rejects.toThrow(ValidationError);
    await expect(refusal).rejects.toMatchObject({
      code: 'validation_failed',
      fields: { '/snils': { text: expect.stringContaining('СНИЛС') } },
    });
  });

  it('takes only the link of the newest letter', async () => {
    const all = setup();
    const { id } = await register(all);
    expect(await all.client.account.getRegistration(id)).toMatchObject({ id });
    const old = await tokenOfLetter(all);
    await all.sandbox.clock.advance({ minutes: 2 });
    await all.client.account.resendConfirmation(id);
    const confirmation = all.client.account.confirmEmail(old);
    await expect(confirmation).rejects.toThrow(NotFoundError);
    await expect(confirmation).rejects.toMatchObject({ code: 'confirmation_invalid' });
  });

  it('sends one letter, though the answer to the form got lost', async () => {
    const all = setup();
    const { items } = await all.client.account.listConsentDocuments({
      applicantKind: 'individual',
    });
    all.network.fail(dropAfter);
    const consents = items.map(({ kind, version }) => ({ kind, version }));
    await all.client.account.register({ ...registration, consents });
    expect(await all.sandbox.outbox.list({ to: registration.email })).toHaveLength(1);
  });
});

describe('login', () => {
  it('signs in and shows who it is, but not the tokens', async () => {
    const { client, credentials } = setup();
    const state = await client.account.createSession(credentials);
    expect(client.account.state).toEqual(state);
    expect(JSON.stringify(state)).not.toMatch(/token/i);
    expect(state).toMatchObject({ account: { login: credentials.login }, scope: 'full' });
    expect(await client.account.get()).toMatchObject({ lastName: 'Сопкина' });
  });

  it('refuses a wrong password, once, and stays signed out', async () => {
    const { client, credentials, network } = setup();
    const login = client.account.createSession({ ...credentials, password: 'не тот' });
    await expect(login).rejects.toThrow(AuthenticationError);
    await expect(login).rejects.toMatchObject({ code: 'invalid_credentials' });
    expect(network.sent).toHaveLength(1);
    expect(await client.account.ready()).toEqual({ status: 'signed-out' });
  });

  it('names the field that is no number at all', async () => {
    const { client, credentials } = setup();
    const login = client.account.createSession({ ...credentials, login: '1' });
    await expect(login).rejects.toMatchObject({ fields: { '/login': expect.anything() } });
  });

  it('tells when to come back after too many tries, instead of waiting without a word', async () => {
    const { client, credentials, network } = setup();
    const wrong = { ...credentials, password: 'не тот' };
    for (let attempt = 0; attempt < 5; attempt += 1)
      await client.account.createSession(wrong).catch(() => {});
    network.sent.length = 0;
    const login = client.account.createSession(credentials);
    await expect(login).rejects.toThrow(RateLimitError);
    await expect(login).rejects.toMatchObject({ retryAfterSeconds: 30 });
    expect(network.sent).toHaveLength(1);
  });

  it('speaks the language that is asked for', async () => {
    const { client, credentials } = setup({ locale: () => 'en' });
    const login = client.account.createSession({ ...credentials, password: 'wrong' });
    await expect(login).rejects.toThrow(/password/);
  });
});

describe('sign-out', () => {
  it('ends the session here and on the server', async () => {
    const { client, network } = await signedIn();
    await client.account.signOut();
    expect(client.account.state).toEqual({ status: 'signed-out', reason: 'user' });
    expect(network.operations()).toEqual(['DELETE /v1/sessions/current']);
    const error = await client.account.get().catch((reason: unknown) => reason);
    expect(isProblem(error, 'unauthenticated')).toBe(true);
  });

  it('ends it on the server also after the access token has expired', async () => {
    const { client, network, sandbox } = await signedIn();
    await sandbox.clock.advance({ minutes: 16 });
    await client.account.signOut();
    expect(network.operations()).toEqual([
      'DELETE /v1/sessions/current',
      'POST /v1/sessions/refresh',
      'DELETE /v1/sessions/current',
    ]);
  });

  it('forgets it here though the server cannot be reached', async () => {
    const { client, network } = await signedIn({ retry: false });
    network.fail(dropBefore);
    await expect(client.account.signOut()).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(client.account.state).toMatchObject({ status: 'signed-out' });
  });

  it('tells listeners, until they do not want to know', async () => {
    const { client, credentials } = setup();
    const seen: string[] = [];
    const stop = client.account.onChange(({ status }) => seen.push(status));
    await client.account.createSession(credentials);
    await client.account.signOut();
    stop();
    await client.account.createSession(credentials);
    expect(seen).toEqual(['signed-in', 'signed-out']);
  });

  it('tells nobody after the client is disposed of', async () => {
    const { client, credentials } = setup();
    const seen: string[] = [];
    client.account.onChange(({ status }) => seen.push(status));
    await client.dispose();
    await client.dispose();
    await client.account.createSession(credentials);
    expect(seen).toEqual([]);
  });
});
