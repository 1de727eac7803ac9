import { describe, expect, it } from 'vitest';
import { SandboxClient } from '../../test/sandbox-client.js';
import { createSandboxes } from '../sandboxes/create-sandboxes.js';
import { type ControlAccess, isLoopback } from './control-access.js';

const local = 'http://localhost:4010';
const token = 'a-token-of-this-test';

async function ask(control: ControlAccess, url: string, headers: Record<string, string> = {}) {
  const sandboxes = createSandboxes({ now: '2026-12-18T02:00:00Z', control });
  const response = await sandboxes.fetch(url, { headers: { 'accept-language': 'en', ...headers } });
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? await response.json() : {},
  };
}

describe('a sandbox that is controlled from its own machine', () => {
  const access = { kind: 'local' } as const;

  it.each([
    [local, {}],
    ['http://127.0.0.1:4010', {}],
    ['http://[::1]:4010', {}],
    ['http://one.localhost:4010', {}],
    [local, { origin: 'http://localhost:5173' }],
    [local, { origin: 'http://127.0.0.1' }],
  ])('takes calls to %s with %j', async (url, headers) => {
    expect((await ask(access, `${url}/_sandbox/clock`, headers)).status).toBe(200);
  });

  it.each([
    [local, { origin: 'https://evil.example' }, 'the page of a stranger'],
    [local, { origin: 'null' }, 'a page that hides whose it is'],
    [local, { origin: 'https://localhost.evil.example' }, 'a stranger with a similar name'],
    ['http://evil.example:4010', {}, 'a name of a stranger that leads here'],
    ['http://evil.example:4010', { origin: 'http://evil.example:4010' }, 'and its page'],
    ['http://127.0.0.1.evil.example', {}, 'a similar address'],
  ])('refuses %s with %j: %s', async (url, headers, _reason) => {
    const { status, body } = await ask(access, `${url}/_sandbox/clock`, headers);
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'origin_forbidden' });
  });

  it('answers the account API to everybody', async () => {
    const headers = { origin: 'https://site.example' };
    expect((await ask(access, 'https://sandbox.example/v1/regions', headers)).status).toBe(200);
  });
});

describe('a sandbox that is controlled by a token', () => {
  const access = { kind: 'token', token } as const;
  const clock = 'https://sandbox.example/_sandbox/clock';

  it.each([`Bearer ${token}`, `bearer  ${token}`])('takes it: %s', async (authorization) => {
    expect((await ask(access, clock, { authorization })).status).toBe(200);
  });

  it.each([
    undefined,
    'Bearer',
    `Bearer ${token}x`,
    `Bearer ${token.slice(1)}`,
    `Bearer b${token.slice(1)}`,
    `Basic ${token}`,
  ])('takes nothing else: %s', async (authorization) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const answer = await ask(access, clock, headers);
    expect(answer).toMatchObject({ status: 401, body: { code: 'control_token_required' } });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(JSON.stringify(answer.body)).not.toContain(token);
  });

  it('asks for it whatever is done, in whichever sandbox', async () => {
    const sandboxes = createSandboxes({ control: access });
    const client = new SandboxClient({ ...sandboxes.sandbox(), fetch: sandboxes.fetch });
    for (const path of ['reset', 'sandboxes', 'nothing', 'applications/app-1/burn'])
      for (const folder of ['', '/s/one'])
        expect((await client.post(`${folder}/_sandbox/${path}`)).status).toBe(401);
    expect((await client.delete('/_sandbox/sandboxes/default')).status).toBe(401);
  });

  it('shows the pages that hold nothing of it', async () => {
    for (const path of ['_sandbox/', '_sandbox/console.js', '_sandbox/openapi.json'])
      expect((await ask(access, `https://sandbox.example/${path}`)).status).toBe(200);
  });
});

it('a sandbox that is closed is controlled by nobody', async () => {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await ask({ kind: 'closed' }, `${local}/_sandbox/clock`, headers);
  expect(answer).toMatchObject({
    status: 403,
    body: {
      code: 'control_closed',
      title: 'Control is closed: start the sandbox with --control-token',
    },
  });
});

it.each([
  ['localhost', true],
  ['LOCALHOST', true],
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.0.1', false],
  ['localhost.example', false],
  ['notlocalhost', false],
])('%s is of this machine alone: %s', (hostname, expected) => {
  expect(isLoopback(hostname)).toBe(expected);
});
