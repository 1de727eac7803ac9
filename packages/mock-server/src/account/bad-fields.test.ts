import { describe, expect, it } from 'vitest';
import { newcomers } from '../../test/registrations.js';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

/** What people and programs put into a field. */
const vocabulary: Readonly<Record<string, unknown>> = {
  nothing: '',
  spaces: '   ',
  'non-breaking spaces': '\u00a0\u202f',
  dashes: '\u2011\u2013\u2014-',
  'far too much': '7'.repeat(600),
  emoji: '😀😀',
  markup: '<script>alert(1)</script>',
  'invisible signs': 'А\u200b\u202eб',
  'two scripts in one word': 'Ивaнoв',
  'another script': '東京都',
  'a number': 7,
  null: null,
  'a list': ['x'],
};

interface Operation {
  readonly path: string;
  /** Begun anew for each case: a try may be counted. */
  readonly begin?: (client: SandboxClient) => Promise<string>;
  readonly isSignedIn?: boolean;
  readonly body: Readonly<Record<string, unknown>>;
  /** Field → what it takes all the same. */
  readonly takes: Readonly<Record<string, readonly string[]>>;
}

const none = ['nothing', 'spaces', 'non-breaking spaces'];
const contacts = { email: [], phone: [], password: ['markup'], consents: [] };
const name = { lastName: ['another script'], firstName: ['another script'] };
const middleName = [...none, 'another script'];
const addresses = { registeredAddress: none, actualAddress: none };
const register = { path: '/v1/registrations' };

async function registered(client: SandboxClient): Promise<string> {
  const { body } = await client.post('/v1/registrations', newcomers.individual);
  return `/v1/registrations/${body.id}`;
}

async function recovering(client: SandboxClient): Promise<string> {
  const start = { applicantKind: 'individual', login: '200-300-400 48' };
  const { body } = await client.post('/v1/recoveries', start);
  return `/v1/recoveries/${body.id}`;
}

async function changing(client: SandboxClient): Promise<string> {
  const change = { channel: 'sms', value: '+79145559999' };
  const { body } = await client.post('/v1/me/contact-changes', change);
  return `/v1/me/contact-changes/${body.id}`;
}

const operations: Readonly<Record<string, Operation>> = {
  'register an individual': {
    ...register,
    body: newcomers.individual,
    takes: {
      ...contacts,
      ...name,
      middleName,
      snils: [],
      passportSeries: none,
      passportNumber: none,
      passportIssuedOn: none,
      birthDate: none,
      passportIssuedBy: [...none, 'dashes', 'another script'],
      ...addresses,
    },
  },
  'register a sole proprietor': {
    ...register,
    body: newcomers.soleProprietor,
    takes: { ...contacts, ...name, middleName, inn: [], ogrnip: [], ...addresses },
  },
  'register a legal entity': {
    ...register,
    body: newcomers.legalEntity,
    takes: {
      ...contacts,
      ...addresses,
      inn: [],
      ogrn: [],
      kpp: none,
      fullName: ['dashes', 'another script'],
    },
  },
  'confirm a phone': {
    path: '/phone-confirmation',
    begin: registered,
    body: { code: '000000' },
    takes: { code: [] },
  },
  'start a recovery': {
    path: '/v1/recoveries',
    body: { applicantKind: 'individual', login: '200-300-400 48' },
    takes: { applicantKind: [], login: [] },
  },
  'send a recovery message': {
    path: '/messages',
    begin: recovering,
    body: { channel: 'email' },
    takes: { channel: [] },
  },
  'check a recovery code': {
    path: '/code',
    begin: async (client) => {
      const path = await recovering(client);
      await client.post(`${path}/messages`, { channel: 'sms' });
      return path;
    },
    body: { code: '000000' },
    takes: { code: [] },
  },
  'change an e-mail': {
    path: '/v1/me/contact-changes',
    isSignedIn: true,
    body: { channel: 'email', value: 'new@example.ru' },
    takes: { channel: [], value: [] },
  },
  'change a phone': {
    path: '/v1/me/contact-changes',
    isSignedIn: true,
    body: { channel: 'sms', value: '+79145559999' },
    takes: { value: [] },
  },
  'confirm a new phone': {
    path: '/confirmation',
    begin: changing,
    isSignedIn: true,
    body: { code: '000000' },
    takes: { code: [] },
  },
  'change a password': {
    path: '/v1/me/password',
    isSignedIn: true,
    body: { currentPassword: 'sopka-28-taiga', newPassword: 'лодка под сосной 8' },
    takes: { currentPassword: [], newPassword: ['markup'] },
  },
};

const cases = Object.entries(operations).flatMap(([title, operation]) =>
  Object.keys(operation.takes).map((field) => [title, field, operation] as const),
);

async function send(operation: Operation, body: unknown, language: string) {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  const [person] = sandbox.people;
  if (!person) throw new Error('A sandbox of nobody');
  const client = operation.isSignedIn ? await logIn(sandbox, person) : new SandboxClient(sandbox);
  const path = (await operation.begin?.(client)) ?? '';
  return client.post(path + operation.path, body, { 'accept-language': language });
}

describe.each(cases)('to %s, %s', (_title, field, operation) => {
  const wrong = Object.keys(vocabulary).filter((word) => !operation.takes[field]?.includes(word));
  const taken = operation.takes[field] ?? [];

  it.each(wrong)('refuses %s at the field, in Russian and in English', async (word) => {
    const body = { ...operation.body, [field]: vocabulary[word] };
    const ru = await send(operation, body, 'ru');
    const en = await send(operation, body, 'en');

    expect([ru.status, en.status]).toEqual([422, 422]);
    const [pointer = ''] = Object.keys(ru.body.fields);
    expect(pointer.startsWith(`/${field}`)).toBe(true);
    expect(ru.body.fields[pointer].text).toMatch(/^[А-ЯЁ«].*[а-яё]/);
    expect(en.body.fields[pointer].text).toMatch(/^[A-Z][^А-Яа-яё]+$/);
    expect(JSON.stringify([ru.body, en.body])).not.toMatch(/script|😀|東京|777777/);
  });

  if (taken.length > 0)
    it.each(taken)('takes %s', async (word) => {
      const body = { ...operation.body, [field]: vocabulary[word] };
      expect((await send(operation, body, 'ru')).status).toBeLessThan(300);
    });
});

const { individual } = newcomers;
const consent = (kind: string, version: string) => ({ consents: [{ kind, version }] });

describe('a registration', () => {
  it.each<[string, object, string, string, string]>([
    ['a wrong СНИЛС', { snils: '112-233-445 96' }, '/snils', 'snils', 'rule of the domain'],
    ['no e-mail', { email: undefined }, '/email', 'required', 'rule of the schema'],
    ['a common password', { password: '1234567890' }, '/password', 'password_common', 'guessed'],
    ['its login as password', { password: '11223344595' }, '/password', 'password_login', 'known'],
    ['a field too many', { age: 33 }, '/age', 'invalid', 'rule of the schema'],
    ['a field of another kind', { ogrn: '1032500001236' }, '/ogrn', 'invalid', 'the schema'],
    [
      'a passport of tomorrow',
      { passportIssuedOn: '19.12.2026' },
      '/passportIssuedOn',
      'past_date',
      'no date',
    ],
    ['a 30th of February', { birthDate: '30.02.1985' }, '/birthDate', 'past_date', 'no date'],
    [
      'half a passport number',
      { passportNumber: '12345' },
      '/passportNumber',
      'passport_number',
      'the domain',
    ],
    ['no consent', { consents: [] }, '/consents', 'required', 'rule of the schema'],
    [
      'another consent alone',
      consent('marketing', '2026-09'),
      '/consents',
      'processing_consent',
      '152-ФЗ',
    ],
    ['an old text', consent('processing', '2019-01'), '/consents', 'consent_outdated', 'not shown'],
  ])('with %s is refused there', async (_what, change, pointer, code) => {
    const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
    const client = new SandboxClient(sandbox);
    const { status, body } = await client.post('/v1/registrations', { ...individual, ...change });

    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'validation_failed', title: 'Проверьте поля' });
    expect(body.fields[pointer]).toMatchObject({ code });
    expect(await sandbox.outbox.list()).toEqual([]);
  });

  it('is told everything that is wrong at once', async () => {
    const client = new SandboxClient(createSandbox());
    const change = { snils: '1', passportSeries: '1', birthDate: '1', email: 'x@y' };
    const { body } = await client.post('/v1/registrations', { ...individual, ...change });
    expect(Object.keys(body.fields).toSorted()).toEqual([
      '/birthDate',
      '/email',
      '/passportSeries',
      '/snils',
    ]);
  });
});
