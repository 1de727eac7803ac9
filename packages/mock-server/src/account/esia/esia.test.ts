import { beforeEach, describe, expect, it } from 'vitest';
import { KeyClient } from '../../../test/key-client.js';
import { type Answer, SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

/** RFC 7636, appendix B. */
const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const codeChallenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
const returnUrl = 'https://site.test/account/login/?region=28';

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', esia: true });
  client = new SandboxClient(sandbox);
});

const start = (change: object = {}) =>
  client.post('/v1/esia-authorizations', { returnUrl, codeChallenge, ...change });

/** Presses the button of somebody on the page. */
function choose(state: string, person: string): Promise<Response> {
  const body = new URLSearchParams({ state, person });
  return sandbox.fetch('https://sandbox.test/_sandbox/esia/authorize', { method: 'POST', body });
}

/** What the site reads off the address that the browser comes back to. */
async function comeBack(person: string): Promise<{ state: string; code: string }> {
  const { body } = await start();
  const response = await choose(body.state, person);
  const { searchParams } = new URL(response.headers.get('location') ?? '');
  return { state: searchParams.get('state') ?? '', code: searchParams.get('code') ?? '' };
}

const finish = (answer: object): Promise<Answer> =>
  client.post('/v1/sessions/esia', { codeVerifier, ...answer });

describe('a login by ЕСИА', () => {
  it('leads to the page with what OpenID Connect and RFC 7636 ask for', async () => {
    const { status, body } = await start();
    expect(status).toBe(201);
    const { url, state, expiresAt } = body;
    expect(expiresAt).toBe('2026-12-18T02:10:00.000Z');
    expect(url).toMatch(/^https:\/\/sandbox\.test\/_sandbox\/esia\/authorize\?/);
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: returnUrl,
      state,
      code_challenge: codeChallenge,
      code_challenge_method: 'S256',
    });
  });

  it('comes back with a code for the same login', async () => {
    const { body } = await start();
    const response = await choose(body.state, 'maria');
    expect(response.status).toBe(303);
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.origin + location.pathname).toBe('https://site.test/account/login/');
    expect(Object.fromEntries(location.searchParams)).toEqual({
      region: '28',
      code: expect.stringMatching(/^cd_/),
      state: body.state,
    });
  });

  it('opens a session of whoever has an account, whose identity is then confirmed', async () => {
    const { status, body } = await finish(await comeBack('maria'));
    expect(status).toBe(201);
    expect(body.account).toMatchObject({
      login: '200-300-400 48',
      identityConfirmedAt: '2026-12-18T02:00:00.000Z',
    });
    const signedIn = new SandboxClient(sandbox, body.accessToken);
    const sessions = await signedIn.get('/v1/sessions');
    expect(sessions.body.items).toMatchObject([{ method: 'esia', isCurrent: true }]);
  });

  it.each([
    ['petr', '250000000103'],
    ['bagulnik', '2700000017'],
  ])('knows %s by the number of their kind', async (person, login) => {
    expect((await finish(await comeBack(person))).body.account.login).toBe(login);
  });

  it.each([
    [
      'vera',
      {
        applicantKind: 'individual',
        snils: '401-402-403 90',
        lastName: 'Новосёлова',
        firstName: 'Вера',
        middleName: 'Игоревна',
      },
    ],
    [
      'oleg',
      {
        applicantKind: 'sole_proprietor',
        inn: '280199999935',
        ogrnip: '325280100009996',
        lastName: 'Ручьёв',
        firstName: 'Олег',
      },
    ],
    [
      'zarya',
      {
        applicantKind: 'legal_entity',
        inn: '2801999998',
        ogrn: '1252800009990',
        fullName: 'ООО «Заря»',
      },
    ],
  ])('says who %s is, who has no account yet', async (person, expected) => {
    const { status, body } = await finish(await comeBack(person));
    expect(status).toBe(200);
    expect(body).toEqual(expected);
  });

  it('comes back with an error when somebody cancels', async () => {
    const { body } = await start();
    const response = await choose(body.state, '');
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.searchParams.get('error')).toBe('access_denied');
    expect(location.searchParams.get('state')).toBe(body.state);
    expect((await choose(body.state, 'maria')).status).toBe(410);
  });
});

describe('what comes back', () => {
  const gone = { status: 410, body: { code: 'confirmation_invalid' } };

  it('works once', async () => {
    const answer = await comeBack('maria');
    expect((await finish(answer)).status).toBe(201);
    expect(await finish(answer)).toMatchObject(gone);
  });

  it('is not used up by a proof of a key that still lacks its nonce', async () => {
    const body = { codeVerifier, ...(await comeBack('maria')) };
    const browser = new KeyClient(sandbox);
    const first = await browser.send('POST', '/v1/sessions/esia', { body });
    expect(first).toMatchObject({ status: 401, body: { code: 'use_dpop_nonce' } });
    const second = await browser.send('POST', '/v1/sessions/esia', { body });
    expect(second).toMatchObject({ status: 201, body: { tokenType: 'DPoP' } });
  });

  it.each<[string, object]>([
    ['another code', { code: 'cd_another' }],
    ['another verifier', { codeVerifier: 'x'.repeat(43) }],
    ['the challenge in place of the verifier', { codeVerifier: codeChallenge }],
  ])('is burnt by %s', async (_what, change) => {
    const answer = await comeBack('maria');
    expect(await finish({ ...answer, ...change })).toMatchObject(gone);
    expect(await finish(answer)).toMatchObject(gone);
  });

  it('belongs to one login: the code of another is refused', async () => {
    const [first, second] = [await comeBack('maria'), await comeBack('petr')];
    expect(await finish({ ...first, code: second.code })).toMatchObject(gone);
    expect(await finish({ ...first, state: 'st_unknown' })).toMatchObject(gone);
  });

  it('works for five minutes, and the page for ten', async () => {
    const answer = await comeBack('maria');
    const { body } = await start();
    await sandbox.clock.advance({ minutes: 5 });
    expect(await finish(answer)).toMatchObject(gone);
    await sandbox.clock.advance({ minutes: 5 });
    expect((await choose(body.state, 'maria')).status).toBe(410);
  });

  it('is nothing before somebody was chosen', async () => {
    const { body } = await start();
    expect(await finish({ state: body.state, code: 'null' })).toMatchObject(gone);
    expect((await choose(body.state, 'maria')).status).toBe(303);
  });
});

it('is not there unless it is switched on', async () => {
  sandbox = createSandbox();
  client = new SandboxClient(sandbox);
  expect((await start()).status).toBe(404);
  expect((await finish({ state: 'st_1', code: 'cd_1' })).status).toBe(404);
});
