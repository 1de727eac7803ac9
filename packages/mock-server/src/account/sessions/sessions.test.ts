import { beforeEach, describe, expect, it } from 'vitest';
import { logIn, SandboxClient, sessionOf } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import type { SamplePerson } from '../personas/sample-people.js';

let sandbox: Sandbox;
let client: SandboxClient;
let person: SamplePerson;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  client = new SandboxClient(sandbox);
  person = sandbox.people[0]!;
});

const me = (token: string) => new SandboxClient(sandbox, token).get('/v1/me');
const refresh = (refreshToken?: string) => client.post('/v1/sessions/refresh', { refreshToken });

describe('an access token', () => {
  it('works for 10 minutes', async () => {
    const { accessToken } = await sessionOf(sandbox, person);
    await sandbox.clock.advance({ minutes: 9, seconds: 59 });
    expect((await me(accessToken)).status).toBe(200);

    await sandbox.clock.advance({ seconds: 1 });
    expect(await me(accessToken)).toMatchObject({ status: 401, body: { code: 'session_expired' } });
  });

  it.each([
    ['nothing', undefined],
    ['a token that was never given out', 'at_unknown'],
  ])('is needed: %s opens nothing', async (_what, token) => {
    const answer = await new SandboxClient(sandbox, token).get('/v1/me');
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('is not a refresh token, nor the other way round', async () => {
    const { accessToken, refreshToken } = await sessionOf(sandbox, person);
    expect((await me(refreshToken ?? '')).status).toBe(401);
    expect((await refresh(accessToken)).status).toBe(401);
  });

  it('ends with the session', async () => {
    const session = await sessionOf(sandbox, person);
    const signedIn = new SandboxClient(sandbox, session.accessToken);

    expect(await signedIn.delete('/v1/sessions/current')).toMatchObject({
      status: 204,
      body: undefined,
    });

    expect(await signedIn.get('/v1/me')).toMatchObject({
      status: 401,
      body: { code: 'session_revoked' },
    });
    expect(await refresh(session.refreshToken)).toMatchObject({
      body: { code: 'session_revoked' },
    });
    expect((await (await logIn(sandbox, person)).get('/v1/me')).status).toBe(200);
  });
});

describe('a refresh token', () => {
  it('gives the next pair, and the same pair for 30 seconds', async () => {
    const first = await sessionOf(sandbox, person);
    const second = await refresh(first.refreshToken);
    expect(second.status).toBe(200);
    expect(second.body.accessToken).not.toBe(first.accessToken);
    expect(second.body).toMatchObject({ id: first.id, expiresAt: first.expiresAt });

    await sandbox.clock.advance({ seconds: 30 });
    expect((await refresh(first.refreshToken)).body).toEqual(second.body);
    expect((await me(second.body.accessToken)).status).toBe(200);
    expect((await refresh(second.body.refreshToken)).status).toBe(200);
  });

  it('gives one pair to all who come at the same time', async () => {
    const { refreshToken } = await sessionOf(sandbox, person);
    const answers = await Promise.all([1, 2, 3].map(() => refresh(refreshToken)));
    const [one, ...others] = answers.map(({ body }) => body);
    expect(others).toEqual([one, one]);
    expect((await me(one.accessToken)).status).toBe(200);
  });

  it('does not disturb calls that are under way', async () => {
    const first = await sessionOf(sandbox, person);
    await refresh(first.refreshToken);
    expect((await me(first.accessToken)).status).toBe(200);
  });

  it('ends all that came of its login when it comes again later, and all are told why', async () => {
    const first = await sessionOf(sandbox, person);
    const elsewhere = await sessionOf(sandbox, person);
    const second = await refresh(first.refreshToken);
    await sandbox.clock.advance({ seconds: 31 });

    const reused = { status: 401, body: { code: 'session_reused' } };
    expect(await refresh(first.refreshToken)).toMatchObject(reused);
    expect(await refresh(first.refreshToken)).toMatchObject(reused);
    expect(await refresh(second.body.refreshToken)).toMatchObject(reused);
    expect(await me(second.body.accessToken)).toMatchObject(reused);
    expect(await me(first.accessToken)).toMatchObject(reused);
    expect((await me(elsewhere.accessToken)).status).toBe(200);
  });

  it('is not taken any more once its successor was used, be it ever so soon', async () => {
    const first = await sessionOf(sandbox, person);
    const second = await refresh(first.refreshToken);
    await refresh(second.body.refreshToken);
    expect((await refresh(first.refreshToken)).body.code).toBe('session_reused');
  });

  it('ends the session also when it is much older than the last', async () => {
    const first = await sessionOf(sandbox, person);
    let last = first;
    for (let round = 0; round < 3; round += 1) {
      await sandbox.clock.advance({ minutes: 10 });
      last = (await refresh(last.refreshToken)).body;
    }
    expect((await refresh(first.refreshToken)).body.code).toBe('session_reused');
    expect((await me(last.accessToken)).body.code).toBe('session_reused');
  });

  it('keeps a session for 30 days, however often it is renewed', async () => {
    let session = await sessionOf(sandbox, person);
    for (let day = 0; day < 29; day += 1) {
      await sandbox.clock.advance({ days: 1 });
      session = (await refresh(session.refreshToken)).body;
    }
    await sandbox.clock.advance({ hours: 23, minutes: 55 });
    session = (await refresh(session.refreshToken)).body;
    expect(session.accessTokenExpiresAt).toBe(session.expiresAt);

    await sandbox.clock.advance({ minutes: 5 });
    const expired = { status: 401, body: { code: 'session_expired' } };
    expect(await refresh(session.refreshToken)).toMatchObject(expired);
    expect(await me(session.accessToken)).toMatchObject(expired);
  });

  it.each([['rt_unknown'], ['at_unknown'], ['ses-unknown']])(
    'is one that was given out: %s is not',
    async (token) => {
      expect(await refresh(token)).toMatchObject({
        status: 401,
        body: { code: 'unauthenticated' },
      });
    },
  );
});
