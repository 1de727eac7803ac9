import type { Session } from '@drsk/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf, household } from '../../../test/applicant.js';
import { KeyClient } from '../../../test/key-client.js';
import { personOf } from '../../../test/people.js';
import { SandboxClient, sessionOf } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

const kedrov = '200-300-407 55';
const proprietor = '250000000103';
const company = '2700000017';

let sandbox: Sandbox;
let session: Session;
beforeEach(async () => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  session = await sessionOf(sandbox, personOf(sandbox, kedrov));
});

const clientOf = ({ accessToken }: Session) => new SandboxClient(sandbox, accessToken);
const refresh = (refreshToken?: string) =>
  new SandboxClient(sandbox).post('/v1/sessions/refresh', { refreshToken });
const roleOf = (login: string) => session.roles.find((role) => role.login === login)!.accountId;

async function switchTo(login: string, from = session): Promise<Session> {
  const body = { accountId: roleOf(login) };
  const answer = await clientOf(from).post('/v1/sessions/current/role', body);
  expect(answer.status).toBe(200);
  return answer.body;
}

const statusOf = async (token: string) =>
  (await new SandboxClient(sandbox, token).get('/v1/me')).body.code ?? 'open';

describe('roles', () => {
  it('are told after a login, the own one first', () => {
    expect(session.account.login).toBe(kedrov);
    expect(session.roles).toEqual([
      {
        accountId: session.account.id,
        relation: 'self',
        applicantKind: 'individual',
        login: kedrov,
        displayName: 'Кедров Пётр Ильич',
      },
      expect.objectContaining({ relation: 'sole_proprietor', login: proprietor }),
      expect.objectContaining({ relation: 'representative', login: company }),
    ]);
  });

  it('of somebody who acts for nobody else are the own one', async () => {
    const { roles, account } = await sessionOf(sandbox, personOf(sandbox, company));
    expect(roles).toMatchObject([{ relation: 'self', accountId: account.id }]);
  });

  it('change within the session: same id, other account, other token', async () => {
    const asCompany = await switchTo(company);

    expect(asCompany).toMatchObject({
      id: session.id,
      tokenType: 'Bearer',
      account: { login: company },
      roles: session.roles,
    });
    expect((await clientOf(asCompany).get('/v1/me')).body.login).toBe(company);
    expect(await statusOf(session.accessToken)).toBe('session_expired');
    expect((await switchTo(kedrov, asCompany)).account.login).toBe(kedrov);
  });

  it('see their own applications only', async () => {
    const draft = await draftOf(clientOf(session), household);
    const asCompany = clientOf(await switchTo(company));
    expect((await asCompany.get('/v1/applications')).body.items).toEqual([]);
    expect((await asCompany.get(`/v1/applications/${draft.id}`)).status).toBe(404);
  });

  it('are not given to others', async () => {
    const stranger = await sessionOf(sandbox, sandbox.people[0]!);
    for (const accountId of [roleOf(company), session.account.id, 'acc-unknown']) {
      const answer = await clientOf(stranger).post('/v1/sessions/current/role', { accountId });
      expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
    }
  });

  it('do not lead back from the company into the person', async () => {
    const own = await sessionOf(sandbox, personOf(sandbox, company));
    const body = { accountId: session.account.id };
    expect((await clientOf(own).post('/v1/sessions/current/role', body)).status).toBe(404);
  });
});

describe('the refresh token after a change of role', () => {
  it('goes on in that role', async () => {
    const asCompany = await switchTo(company);
    await sandbox.clock.advance({ minutes: 10 });
    expect((await refresh(asCompany.refreshToken)).body.account.login).toBe(company);
  });

  it('before it gives the same pair, so that a lost answer or another tab signs nobody out', async () => {
    const asCompany = await switchTo(company);
    expect(await refresh(session.refreshToken)).toMatchObject({ status: 200, body: asCompany });
    expect((await refresh(session.refreshToken)).body).toEqual(asCompany);
    expect(await statusOf(asCompany.accessToken)).toBe('open');

    await sandbox.clock.advance({ minutes: 10 });
    expect((await refresh(asCompany.refreshToken)).body.account.login).toBe(company);
  });

  it('gives the same pair to all who renewed just before the change, too', async () => {
    const renewed = (await refresh(session.refreshToken)).body;
    const asCompany = await switchTo(company);
    for (const { refreshToken } of [session, renewed, session])
      expect((await refresh(refreshToken)).body).toEqual(asCompany);
    expect(asCompany.refreshToken).not.toBe(renewed.refreshToken);
    expect((await refresh(asCompany.refreshToken)).status).toBe(200);
  });

  it('is safe while tabs renew and change at the same time', async () => {
    const answers = await Promise.all([
      refresh(session.refreshToken),
      switchTo(company),
      refresh(session.refreshToken),
    ]);
    const asProprietor = await switchTo(proprietor, answers[1]);
    const late = await Promise.all([
      refresh(session.refreshToken),
      refresh(answers[1].refreshToken),
      refresh(answers[2].body.refreshToken),
    ]);
    expect(late.map(({ body }) => body)).toEqual([asProprietor, asProprietor, asProprietor]);
    expect(await statusOf(asProprietor.accessToken)).toBe('open');
  });

  it('before it is not taken after half a minute', async () => {
    const asCompany = await switchTo(company);
    await sandbox.clock.advance({ seconds: 31 });
    expect((await refresh(session.refreshToken)).body.code).toBe('session_reused');
    expect(await statusOf(asCompany.accessToken)).toBe('session_reused');
  });
});

it('a session that is bound to a key keeps it when the role changes', async () => {
  const client = new KeyClient(sandbox);
  const own = await client.logIn(personOf(sandbox, kedrov));
  const body = { accountId: roleOf(company) };
  const switched = await client.send('POST', '/v1/sessions/current/role', { body });
  expect(switched.body).toMatchObject({ id: own.id, tokenType: 'DPoP' });

  expect((await client.get('/v1/me')).body.code).toBe('session_expired');
  client.session = switched.body;
  expect((await client.get('/v1/me')).body.login).toBe(company);
  expect((await client.refresh()).body.account.login).toBe(company);
});

describe('somebody who left', () => {
  const leave = () => sandbox.operator.accounts.removeRole(session.account.id, roleOf(company));

  it('has no session in the role any more', async () => {
    const asCompany = await switchTo(company);
    const asHimself = await sessionOf(sandbox, personOf(sandbox, kedrov));
    const ofCompany = await sessionOf(sandbox, personOf(sandbox, company));
    await leave();

    expect(await statusOf(asCompany.accessToken)).toBe('access_revoked');
    expect((await refresh(asCompany.refreshToken)).body.code).toBe('access_revoked');
    expect(await statusOf(asHimself.accessToken)).toBe('open');
    expect(await statusOf(ofCompany.accessToken)).toBe('open');
  });

  it('cannot go back', async () => {
    await leave();
    const again = await sessionOf(sandbox, personOf(sandbox, kedrov));
    expect(again.roles.map(({ login }) => login)).toEqual([kedrov, proprietor]);
    const body = { accountId: roleOf(company) };
    expect((await clientOf(again).post('/v1/sessions/current/role', body)).status).toBe(404);
  });
});

it('the list of sessions is the person’s, whatever the role', async () => {
  const ofCompany = await sessionOf(sandbox, personOf(sandbox, company));
  const asCompany = await switchTo(company);
  const { items } = (await clientOf(asCompany).get('/v1/sessions')).body;
  expect(items).toMatchObject([{ id: session.id, isCurrent: true }]);
  expect((await clientOf(ofCompany).get('/v1/sessions')).body.items).toHaveLength(1);
});
