import { beforeEach, describe, expect, it } from 'vitest';
import { logIn, SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
});

/** Somebody at a device of their own. */
async function signIn(userAgent: string, address: string, person = 0): Promise<SandboxClient> {
  const { applicantKind, login, password } = sandbox.people[person]!;
  const headers = { 'user-agent': userAgent, 'x-forwarded-for': address };
  const body = { applicantKind, login, password };
  const answer = await new SandboxClient(sandbox).post('/v1/sessions', body, headers);
  return new SandboxClient(sandbox, answer.body.accessToken);
}

const list = async (client: SandboxClient) => (await client.get('/v1/sessions')).body.items;
const isOpen = async (client: SandboxClient) => (await client.get('/v1/me')).status === 200;

describe('the list of sessions', () => {
  it('says where and since when, the latest first', async () => {
    const desk = await signIn(chrome, '203.0.113.7');
    await sandbox.clock.advance({ minutes: 5 });
    const phone = await signIn(safari, '203.0.113.8');
    await sandbox.clock.advance({ minutes: 1 });
    await desk.get('/v1/me');

    expect(await list(phone)).toEqual([
      {
        id: expect.stringMatching(/^ses-/),
        isCurrent: true,
        method: 'password',
        device: 'Safari, iOS',
        address: '203.0.113.8',
        createdAt: '2026-12-18T02:05:00.000Z',
        lastUsedAt: '2026-12-18T02:06:00.000Z',
      },
      {
        id: expect.stringMatching(/^ses-/),
        isCurrent: false,
        method: 'password',
        device: 'Chrome, Windows',
        address: '203.0.113.7',
        createdAt: '2026-12-18T02:00:00.000Z',
        lastUsedAt: '2026-12-18T02:06:00.000Z',
      },
    ]);
  });

  it('knows of a use that has come to nothing', async () => {
    const desk = await signIn(chrome, '203.0.113.7');
    await sandbox.clock.advance({ minutes: 5 });
    expect((await desk.get('/v1/applications/nobodys')).status).toBe(404);
    await sandbox.clock.advance({ seconds: 30 });

    expect(await list(desk)).toMatchObject([{ lastUsedAt: '2026-12-18T02:05:00.000Z' }]);
  });

  it.each([
    ['nothing', '', null],
    ['a program', 'curl/8.5.0', null],
    ['a very long text', 'x'.repeat(100_000), null],
  ])('copes with a device that says %s', async (_what, userAgent, device) => {
    const [session] = await list(await signIn(userAgent, '203.0.113.7'));
    expect(session.device).toBe(device);
  });

  it('leaves out what is over, and what is somebody else’s', async () => {
    const desk = await signIn(chrome, '203.0.113.7');
    await signIn(chrome, '203.0.113.7', 1);
    await (await signIn(safari, '203.0.113.8')).delete('/v1/sessions/current');
    expect(await list(desk)).toHaveLength(1);

    await sandbox.clock.advance({ days: 30 });
    expect(await list(await signIn(chrome, '203.0.113.7'))).toHaveLength(1);
  });
});

describe('signing out', () => {
  it('of one device leaves the others', async () => {
    const desk = await signIn(chrome, '203.0.113.7');
    await sandbox.clock.advance({ minutes: 1 });
    const phone = await signIn(safari, '203.0.113.8');
    const [, { id }] = await list(phone);

    expect((await phone.delete(`/v1/sessions/${id}`)).status).toBe(204);

    expect(await desk.get('/v1/me')).toMatchObject({
      status: 401,
      body: { code: 'session_revoked' },
    });
    expect(await isOpen(phone)).toBe(true);
    expect((await phone.delete(`/v1/sessions/${id}`)).status).toBe(404);
  });

  it('takes no session of somebody else', async () => {
    const desk = await signIn(chrome, '203.0.113.7');
    const [{ id }] = await list(desk);
    const stranger = await logIn(sandbox, sandbox.people[1]!);

    expect(await stranger.delete(`/v1/sessions/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
    expect(await isOpen(desk)).toBe(true);
  });

  it.each([
    ['everywhere', '', false],
    ['everywhere', '?keepCurrent=false', false],
    ['everywhere else', '?keepCurrent=true', true],
  ])('%s (%s) ends all but, perhaps, the current one', async (_where, query, isKept) => {
    const desk = await signIn(chrome, '203.0.113.7');
    const phone = await signIn(safari, '203.0.113.8');
    const stranger = await logIn(sandbox, sandbox.people[1]!);

    expect((await phone.delete(`/v1/sessions${query}`)).status).toBe(204);

    expect(await isOpen(desk)).toBe(false);
    expect(await isOpen(phone)).toBe(isKept);
    expect(await isOpen(stranger)).toBe(true);
  });
});
