import type { ApplicantKind, Registration } from '@drsk/contract';
import { registrationRules } from '@drsk/domain';
import { describe, expect, it } from 'vitest';
import { badValues, type Pasted, pastedNumbers, pastedValues } from '../../test/bad-values.js';
import { expectRefusal } from '../../test/refusal.js';
import { newcomers } from '../../test/registrations.js';
import { SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

const { individual, soleProprietor, legalEntity } = newcomers;
const registrations: Record<ApplicantKind, Registration> = {
  individual,
  sole_proprietor: soleProprietor,
  legal_entity: legalEntity,
};
const logins: Record<ApplicantKind, string> = {
  individual: individual.snils,
  sole_proprietor: soleProprietor.inn,
  legal_entity: legalEntity.inn,
};

const kinds = ['individual', 'sole_proprietor', 'legal_entity'] as const;
const fields = kinds.flatMap((kind) =>
  [...Object.keys(registrationRules[kind]), 'password'].map((field) => [kind, field] as const),
);

/** A password may be anything that is long enough; numbers lose what only separates their digits. */
const taken: Record<string, readonly string[]> = {
  password: Object.keys(badValues).filter(
    (what) => what.includes('a tag') || what.endsWith('inside'),
  ),
  middleName: ['nothing', 'blanks'],
  kpp: ['nothing', 'blanks'],
};

function valueOf(kind: ApplicantKind, field: string): string {
  return String(Reflect.get({ middleName: 'Петрович', ...registrations[kind] }, field));
}

function setUp() {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', siteUrl: 'https://site.test/' });
  return { sandbox, client: new SandboxClient(sandbox) };
}

/** The account that a registration leads to. */
async function open(registration: Registration) {
  const { sandbox, client } = setUp();
  const { status } = await client.post('/v1/registrations', registration);
  const letter = await sandbox.outbox.last({ kind: 'email-confirmation' });
  await client.post('/v1/email-confirmations', { token: letter?.links[0]?.split('#token=')[1] });
  const { applicantKind, password } = registration;
  const credentials = { applicantKind, login: logins[applicantKind], password };
  const { body } = await client.post('/v1/sessions', credentials);
  return { status, account: body.account };
}

describe('a registration', () => {
  it.each(fields)('of %s takes no bad %s without a word', async (kind, field) => {
    const { sandbox, client } = setUp();
    for (const [what, make] of Object.entries(badValues)) {
      const body = { ...registrations[kind], [field]: make(valueOf(kind, field)) };
      const send = (headers: Record<string, string>) =>
        client.post('/v1/registrations', body, headers);
      if (!taken[field]?.includes(what)) await expectRefusal(send, `/${field}`, what);
      else expect((await send({})).status, what).toBe(202);
    }
    const letters = await sandbox.outbox.list({ channel: 'email' });
    expect(letters).toHaveLength(taken[field]?.length ?? 0);
  });

  it.each(fields.filter(([, field]) => field !== 'password'))(
    'of %s cleans a pasted %s',
    async (kind, field) => {
      const good = valueOf(kind, field);
      const pasted: Pasted = /\d{4}/.test(good)
        ? { ...pastedValues, ...pastedNumbers }
        : pastedValues;
      const expected = await open({ ...registrations[kind], [field]: good });
      expect(expected.status).toBe(202);
      for (const [what, make] of Object.entries(pasted)) {
        const { account } = await open({ ...registrations[kind], [field]: make(good) });
        expect(account, what).toMatchObject({ [field]: expected.account[field] });
      }
    },
  );

  it.each<[string, unknown, string]>([
    ['applicantKind', '', '/applicantKind'],
    ['applicantKind', '<script>', '/applicantKind'],
    ['applicantKind', 7, '/applicantKind'],
    ['consents', [], '/consents'],
    ['consents', '<script>', '/consents'],
    ['consents', [{ kind: '🙂', version: '2026-09' }], '/consents/0/kind'],
    ['consents', [{ kind: 'processing', version: '' }], '/consents/0/version'],
    ['consents', [{ kind: 'processing', version: 'я'.repeat(50) }], '/consents/0/version'],
  ])('takes no %s %j', async (field, value, pointer) => {
    const { client } = setUp();
    const body = { ...individual, [field]: value };
    await expectRefusal((headers) => client.post('/v1/registrations', body, headers), pointer, '');
  });
});

describe('a login', () => {
  it.each(kinds)('of %s takes no bad number', async (applicantKind) => {
    const { client } = setUp();
    for (const [what, make] of Object.entries(badValues)) {
      const body = { applicantKind, login: make(logins[applicantKind]), password: 'что угодно' };
      await expectRefusal((headers) => client.post('/v1/sessions', body, headers), '/login', what);
    }
  });

  it.each(Object.entries({ ...pastedValues, ...pastedNumbers }))(
    'takes a number with %s',
    async (_what, make) => {
      const { sandbox, client } = setUp();
      const { applicantKind, login, password } = sandbox.people[0]!;
      const body = { applicantKind, login: make(login), password };
      expect((await client.post('/v1/sessions', body)).status).toBe(201);
    },
  );

  it.each(Object.entries(badValues))('takes no password that is %s', async (what, make) => {
    const { sandbox, client } = setUp();
    const { applicantKind, login, password } = sandbox.people[0]!;
    const body = { applicantKind, login, password: make(password) };
    const send = (headers: Record<string, string>) => client.post('/v1/sessions', body, headers);
    const isNone = ['nothing', 'no text', 'far too long a text'].includes(what);
    if (isNone) await expectRefusal(send, '/password', what);
    else
      expect(await send({})).toMatchObject({ status: 401, body: { code: 'invalid_credentials' } });
  });
});
