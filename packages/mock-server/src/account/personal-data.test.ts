import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { brokenStorage } from '../../test/failing-storage.js';
import { lastCode, lastToken } from '../../test/messages.js';
import { type Answer, SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';

/** Found nowhere else, whatever field it was typed into. */
const person = {
  applicantKind: 'individual',
  snils: '112-233-445 95',
  lastName: 'Маркерова',
  firstName: 'Отметина',
  middleName: 'Меткавна',
  passportSeries: '9173',
  passportNumber: '918273',
  passportIssuedOn: '17.03.2019',
  passportIssuedBy: 'Приметинским отделом',
  birthDate: '23.07.1987',
  registeredAddress: 'г. Признакск, ул. Меченая, д. 731',
  actualAddress: 'г. Следовск, ул. Клеймёная, д. 937',
  email: 'marker.post@example.ru',
  phone: '+79145557391',
  password: 'метка под сосной 739',
};
const later = {
  birthPlace: 'дер. Отпечаткино',
  newEmail: 'marker.new@example.ru',
  newPhone: '+79145558372',
  newPassword: 'зарубка под кедром 481',
  visitorLogin: '200-300-420 52',
  visitorName: 'Насечкина',
  userAgent: 'MarkerBrowser/7391',
  address: '203.0.113.173',
};

/** As it was typed, and as it may be kept. */
const markers = [
  ...Object.values(person).filter((value) => value !== 'individual'),
  ...Object.values(later),
  '11223344595',
  '2019-03-17',
  '1987-07-23',
  '20030042052',
];

const consents = [{ kind: 'processing', version: '2026-09' }];

let sandbox: Sandbox;
let errors: unknown[];
let answers: Answer[];
let printed: string[];
let secrets: string[];
beforeEach(() => {
  errors = [];
  answers = [];
  printed = [];
  secrets = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0);
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation((...values) => void printed.push(inspect(values)));
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', onError: (error) => errors.push(error) });
});
afterEach(() => vi.restoreAllMocks());

function found(text: string): string[] {
  return [...markers, ...secrets].filter((marker) => text.includes(marker));
}

/** A whole life of an account with a mistake at every step. */
async function live(): Promise<void> {
  const headers = { 'user-agent': later.userAgent, 'x-forwarded-for': later.address };
  const keep = async (answer: Promise<Answer>): Promise<Answer> => {
    answers.push(await answer);
    return answer;
  };
  const nobody = new SandboxClient(sandbox);
  const post = (path: string, body?: unknown) => keep(nobody.post(path, body, headers));

  const registration = { ...person, consents };
  for (const name of Object.keys(person))
    await post('/v1/registrations', {
      ...registration,
      [name]: `${registration[name as 'email']}<b>`,
    });
  await post('/v1/registrations', {
    ...registration,
    consents: [{ kind: 'x', version: person.email }],
  });
  await post('/v1/registrations', `{"snils": "${person.snils}", "email": "${person.email}"`);
  const { id } = (await post('/v1/registrations', registration)).body;
  await post('/v1/registrations', registration);
  const code = await lastCode(sandbox, 'code-phone');
  await post(`/v1/registrations/${id}/phone-confirmation`, { code: '000000' });
  const token = await lastToken(sandbox, 'email-confirmation');
  secrets.push(code, token);
  for (let time = 1; time <= 2; time += 1) await post('/v1/email-confirmations', { token });

  const login = { applicantKind: 'individual', login: person.snils };
  await post('/v1/sessions', { ...login, password: later.newPassword });
  const { body: session } = await post('/v1/sessions', { ...login, password: person.password });
  secrets.push(session.accessToken, session.refreshToken);
  const me = new SandboxClient(sandbox, session.accessToken);
  const tag = (await me.get('/v1/me')).headers.get('etag') ?? '';
  const patch = (body: object, ifMatch: string) =>
    keep(me.patch('/v1/me', body, { 'if-match': ifMatch }));
  await patch({ birthPlace: later.birthPlace, lastName: `${person.lastName}1` }, tag);
  await patch({ birthPlace: later.birthPlace }, '"other"');
  await patch({ birthPlace: later.birthPlace }, tag);
  const change = (path: string, body: object) => keep(me.post(`/v1/me/${path}`, body, headers));
  await change('contact-changes', { channel: 'email', value: `${later.newEmail}@` });
  await change('contact-changes', { channel: 'email', value: later.newEmail });
  await change('contact-changes', { channel: 'sms', value: later.newPhone });
  const passwords = { currentPassword: later.newPassword, newPassword: person.password };
  await change('password', passwords);
  await change('consents', { kind: 'marketing', version: person.email });
  await change('consents/con-unknown/withdrawal', {});
  const recovery = await post('/v1/recoveries', login);
  await post(`/v1/recoveries/${recovery.body.id}/messages`, { channel: 'email' });
  const link = await lastToken(sandbox, 'password-recovery');
  secrets.push(link);
  await post('/v1/password-resets', { token: link, password: person.snils });
  await change('closure', { password: later.newPassword });

  await visit(post);
}

/** At the office, where mistakes are made too. */
async function visit(post: (path: string, body?: unknown) => Promise<Answer>): Promise<void> {
  const desk = '/_sandbox/temporary-access';
  const visitor = {
    applicantKind: 'individual',
    login: later.visitorLogin,
    lastName: later.visitorName,
    firstName: person.firstName,
  };
  await post(desk, { ...visitor, lastName: `${later.visitorName}1` });
  await post(desk, { ...visitor, email: `${later.newEmail}@` });
  const { body: issued } = await post(desk, visitor);
  await post(`${desk}/${issued.id}/memo`, { password: person.password });
  secrets.push(issued.password);
}

describe('personal data, secrets and tokens', () => {
  it('are in no answer that refuses, on no console, and in no error', async () => {
    await live();
    const refusals = answers.filter(({ status }) => status >= 400);
    expect(refusals.length).toBeGreaterThan(25);
    for (const { status, body, headers } of refusals)
      expect([status, found(JSON.stringify([body, [...headers]]))]).toEqual([status, []]);
    expect(found(printed.join('\n'))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('are in no header of an answer, and in no address of a letter', async () => {
    await live();
    for (const { headers } of answers) expect(found(JSON.stringify([...headers]))).toEqual([]);
    const links = (await sandbox.outbox.list()).flatMap((message) => message.links);
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      const { hash, href } = new URL(link);
      // Behind the hash is only what the letter is for; servers never see that.
      expect(found(href.slice(0, href.length - hash.length))).toEqual([]);
      expect(hash === '' || /^#(token|id)=[\w-]+$/.test(hash)).toBe(true);
      expect(markers.filter((marker) => hash.includes(marker))).toEqual([]);
    }
  });

  it('are not seen when somebody prints the sandbox', async () => {
    await live();
    const text = inspect(sandbox, { depth: Infinity, showHidden: true, maxArrayLength: null });
    expect(found(text)).toEqual([]);
  });

  it('are in nothing that the control API says of time and applications', async () => {
    await live();
    const client = new SandboxClient(sandbox);
    const seen = [
      await client.get('/_sandbox/clock'),
      await client.post('/_sandbox/clock', { advance: { days: 40 } }),
      await client.get('/_sandbox/applications'),
      await client.get('/_sandbox/people'),
    ];
    expect(found(JSON.stringify(seen.map(({ body }) => body)))).toEqual([]);
  });

  it('come to the error’s hearer neither when the storage fails', async () => {
    await live();
    const broken = createSandbox({
      onError: (error) => errors.push(error),
      storage: brokenStorage,
    });
    await broken
      .fetch('https://sandbox.test/v1/registrations', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'key-12345' },
        body: JSON.stringify({ ...person, consents }),
      })
      .catch((error: unknown) => errors.push(error));
    expect(errors.length).toBeGreaterThan(0);
    expect(found(inspect(errors, { depth: Infinity }))).toEqual([]);
  });

  it('are found by this search where they may be', async () => {
    await live();
    const outbox = JSON.stringify(await sandbox.outbox.list());
    expect(found(outbox)).toEqual(expect.arrayContaining([person.email, person.phone]));
    const accounts = JSON.stringify(await sandbox.operator.accounts.list());
    expect(found(accounts)).toEqual(
      expect.arrayContaining([person.snils, person.lastName, later.visitorName]),
    );
  });
});
