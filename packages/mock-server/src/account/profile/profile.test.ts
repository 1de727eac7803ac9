import { beforeEach, describe, expect, it } from 'vitest';
import { personOf } from '../../../test/people.js';
import { logIn, SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

let sandbox: Sandbox;
let maria: SandboxClient;
beforeEach(async () => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  maria = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
});

async function tag(client = maria): Promise<string> {
  return (await client.get('/v1/me')).headers.get('etag') ?? '';
}

async function change(body: object, client = maria) {
  return client.patch('/v1/me', body, { 'if-match': await tag(client) });
}

it('is read with its tag, which stays as long as nothing changes', async () => {
  const { status, body } = await maria.get('/v1/me');
  expect(status).toBe(200);
  expect(body).toMatchObject({ login: '200-300-400 48', email: 'maria@example.ru' });
  expect(await tag()).toMatch(/^"[^"]+"$/);
  expect(await tag()).toBe(await tag());
});

describe('a change', () => {
  it('answers with what is kept now, and with its tag', async () => {
    const before = await tag();
    const { status, body, headers } = await change({
      registeredAddress: '  г. Благовещенск, ул. Ленина, д. 1 ',
      passportSeries: '10 23',
      birthDate: '05.03.1990',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      registeredAddress: 'г. Благовещенск, ул. Ленина, д. 1',
      passportSeries: '1023',
      birthDate: '1990-03-05',
    });
    expect(headers.get('etag')).not.toBe(before);
    expect(headers.get('etag')).toBe(await tag());
    expect((await maria.get('/v1/me')).body).toEqual(body);
  });

  it('takes a field away with an empty text, and leaves alone what it does not name', async () => {
    await change({ birthPlace: 'г. Свободный', actualAddress: 'г. Свободный, ул. Зейская, д. 2' });
    const { body } = await change({ birthPlace: '', middleName: '' });
    expect(body).not.toHaveProperty('birthPlace');
    expect(body).not.toHaveProperty('middleName');
    expect(body.displayName).toBe('Сопкина Мария');
    expect(body.actualAddress).toBe('г. Свободный, ул. Зейская, д. 2');
  });

  it.each([
    ['250000000103', { lastName: 'Кедровый' }, 'ИП Кедровый Пётр Ильич'],
    ['2700000017', { fullName: 'ООО «Ромашка»', kpp: '270101001' }, 'ООО «Ромашка»'],
  ])('of a name changes how %s is greeted', async (login, body, displayName) => {
    const client = await logIn(sandbox, personOf(sandbox, login));
    expect((await change(body, client)).body).toMatchObject({ ...body, displayName });
  });

  it('loses nobody’s update: whoever read an older version has to read again', async () => {
    const other = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
    const read = await tag();
    const first = await other.patch('/v1/me', { birthPlace: 'г. Зея' }, { 'if-match': read });
    const second = await maria.patch('/v1/me', { birthPlace: 'г. Тында' }, { 'if-match': read });

    expect(first.status).toBe(200);
    expect(second).toMatchObject({ status: 412, body: { code: 'precondition_failed' } });
    expect((await maria.get('/v1/me')).body.birthPlace).toBe('г. Зея');
    expect((await change({ birthPlace: 'г. Тында' })).body.birthPlace).toBe('г. Тында');
  });

  it('needs the tag', async () => {
    const answer = await maria.patch('/v1/me', { birthPlace: 'г. Зея' });
    expect(answer).toMatchObject({ status: 428, body: { code: 'precondition_required' } });
  });

  it.each<[object, string, string]>([
    [{ lastName: ' ' }, '/lastName', 'a name is needed'],
    [{ firstName: 'Анна1' }, '/firstName', 'a digit in a name'],
    [{ passportSeries: '1' }, '/passportSeries', 'too few digits'],
    [{ birthDate: '01.01.2030' }, '/birthDate', 'in the future'],
    [{ birthDate: '31.02.2000' }, '/birthDate', 'no such day'],
    [{ kpp: '270101001' }, '/kpp', 'of a company only'],
    [{ email: 'other@example.ru' }, '/email', 'has a confirmation of its own'],
    [{ snils: '112-233-445 95' }, '/snils', 'the login is corrected by an office'],
    [{ registeredAddress: 'а'.repeat(501) }, '/registeredAddress', 'too long'],
  ])('refuses %j at %s: %s', async (body, field) => {
    const answer = await change(body);
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.fields)).toEqual([field]);
  });

  it('of the name takes the confirmed identity back, any other does not', async () => {
    const { id } = (await maria.get('/v1/me')).body;
    await sandbox.operator.accounts.confirmIdentity(id);

    const moved = await change({ registeredAddress: 'г. Зея, ул. Мира, д. 3' });
    expect(moved.body.identityConfirmedAt).toBe('2026-12-18T02:00:00.000Z');
    expect((await change({ lastName: 'Сопкина' })).body).toHaveProperty('identityConfirmedAt');
    expect((await change({ lastName: 'Кедрова' })).body).not.toHaveProperty('identityConfirmedAt');
  });
});

it('is nobody’s without a session', async () => {
  const nobody = new SandboxClient(sandbox);
  for (const path of ['/v1/me', '/v1/me/consents', '/v1/me/export'])
    expect((await nobody.get(path)).status).toBe(401);
});
