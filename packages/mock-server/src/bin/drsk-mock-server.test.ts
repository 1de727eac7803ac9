import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { newcomers } from '../../test/registrations.js';
import { end, program } from '../../test/program.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import { serverParameters } from './parameters.js';
import { samplePeople } from '../account/personas/sample-people.js';

let folder: string;
const { start, finish } = program();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'server-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(url: string) {
  const response = await fetch(url);
  return { response, body: await response.json() };
}

it('serves the sandbox, its clock running from the time it is given', async () => {
  const { url } = await start('--site', 'https://site.example', '--seed', '7');

  const { response, body } = await read(`${url}/v1/contact-centre`);
  expect(response.headers.get('date')).toMatch(/^Fri, 18 Dec 2026 02:00:\d\d GMT$/);
  expect(body.phoneText).toBe('8-800-100-03-97');
  // Or what is asked after a pause would be lost now and then.
  expect(response.headers.get('keep-alive')).toBe('timeout=75');

  await fetch(`${url}/v1/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'a key of mine' },
    body: JSON.stringify(newcomers.individual),
  });
  const outbox = await read(`${url}/_sandbox/outbox?kind=email-confirmation`);
  expect(outbox.body.items[0].links[0]).toMatch(
    /^https:\/\/site\.example\/account\/confirm#token=/,
  );
});

it('lets people log in by ЕСИА where that is asked for', async () => {
  const { url } = await start('--esia', '--site', 'https://site.example');
  const response = await fetch(`${url}/v1/esia-authorizations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      returnUrl: 'https://site.example/account/login/',
      codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    }),
  });
  const authorization = await response.json();
  const page = await fetch(authorization.url);
  expect([response.status, page.status]).toEqual([201, 200]);
});

it('has a sandbox for each name, in memory beside its file', async () => {
  const data = join(folder, 'named.db');
  const { url } = await start('--data', data);
  const body = JSON.stringify({ advance: { days: 10 } });
  await fetch(`${url}/s/one/_sandbox/clock`, { method: 'POST', body });
  const headers = { 'drsk-sandbox': 'one' };
  const one = await (await fetch(`${url}/_sandbox/clock`, { headers })).json();
  expect(one.now.slice(0, 10)).toBe('2026-12-28');
  expect((await read(`${url}/_sandbox/clock`)).body.now.slice(0, 10)).toBe('2026-12-18');
  const { items } = (await read(`${url}/_sandbox/sandboxes`)).body;
  expect(items.map(({ name }: { name: string }) => name)).toEqual(['default', 'one']);
});

it('is not controlled from other machines unless they know the token', async () => {
  const { url, child } = await start('--host', '0.0.0.0');
  const clock = `${url}/_sandbox/clock`.replace('0.0.0.0', 'localhost');
  expect((await read(clock)).body.code).toBe('control_closed');
  await end(child, 'SIGTERM');

  const token = 'a-token-of-this-test';
  const open = await start('--host', '0.0.0.0', '--control-token', token);
  const again = `${open.url}/_sandbox/clock`.replace('0.0.0.0', 'localhost');
  expect((await read(again)).body.code).toBe('control_token_required');
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(again, { headers })).status).toBe(200);
});

it.each<NodeJS.Signals>(['SIGTERM', 'SIGINT'])('ends cleanly on %s', async (signal) => {
  const { child, url } = await start();
  await read(`${url}/_sandbox/clock`);
  expect(await end(child, signal)).toBe(0);
});

it('has everything again after it was killed', async () => {
  const data = join(folder, 'killed.db');
  const first = await start('--data', data);
  const moved = await fetch(`${first.url}/_sandbox/clock`, {
    method: 'POST',
    body: JSON.stringify({ advance: { days: 10 } }),
  });
  expect(moved.status).toBe(200);
  await end(first.child, 'SIGKILL');

  const second = await start('--data', data);
  const { body } = await read(`${second.url}/_sandbox/clock`);
  expect(body.now.slice(0, 10)).toBe('2026-12-28');
});

it('says nothing of pages that leave in the middle of a request', async () => {
  const { child, url, complaint } = await start();
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const type = 'content-type: application/json';
  socket.write(`POST /v1/sessions HTTP/1.1\r\nhost: ${hostname}\r\n${type}\r\n`);
  socket.write('content-length: 100\r\n\r\n{"login":');
  await read(`${url}/v1/regions`); // by now it has begun to read the other one
  socket.destroy();
  await once(socket, 'close');
  await read(`${url}/v1/regions`);

  await end(child, 'SIGTERM');
  expect(await complaint).toBe('');
});

it('says nothing of pages that leave a stream of events', async () => {
  const { child, url, complaint } = await start();
  const { applicantKind, login, password } = samplePeople[0]!;
  const session = await fetch(`${url}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ applicantKind, login, password }),
  });
  const { accessToken } = (await session.json()) as { accessToken: string };
  const page = new AbortController();
  const stream = await fetch(`${url}/v1/applications/events`, {
    headers: { authorization: `Bearer ${accessToken}` },
    signal: page.signal,
  });
  expect(stream.status).toBe(200);
  page.abort();
  await stream.text().catch(() => undefined);
  await read(`${url}/v1/regions`);

  await end(child, 'SIGTERM');
  expect(await complaint).toBe('');
});

it('begins with scenarios, and with what another process has saved', async () => {
  const { url } = await start('--scenario', 'household-awaiting-payment,company-remarks');
  const items = async (base: string) => {
    const { body } = await read(`${base}/_sandbox/applications`);
    return body.items.map(({ stage }: { stage: string }) => stage).toSorted();
  };
  expect(await items(url)).toEqual(['inspection', 'payment']);

  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', scenario: 'unpaid' });
  const file = join(folder, 'saved.json');
  writeFileSync(file, JSON.stringify(await sandbox.scenarios.save('mine')));
  const other = await start('--scenario-file', file);
  expect(await items(other.url)).toEqual(['done']);
});

it('says so when the port is taken', async () => {
  const stranger = createServer().listen(0, 'localhost');
  await once(stranger, 'listening');
  const address = stranger.address();
  const port = typeof address === 'object' ? address?.port : 0;

  const { code, message } = await finish('--port', String(port));
  stranger.close();

  expect(code).toBe(3);
  expect(message).toBe(
    `Port ${port} is taken: stop what uses it, or choose another one with --port.\n`,
  );
});

it.each<[string[], number, string]>([
  [['--prt', '1'], 2, "Unknown option '--prt'; did you mean --port?"],
  [['serv'], 2, 'There is no command serv; did you mean serve?'],
  [['--log', 'xml'], 2, '--log is text or json, not xml'],
  [['--latency', 'slow'], 2, '--latency is milliseconds, as in 300 or 100-900, not slow'],
  [['--smtp', 'https://user:secret@mail.test'], 2, '--smtp is the URL of a mail server'],
  [['--host', '203.0.113.7'], 3, '203.0.113.7 is no address of this machine'],
  [['--port', 'many'], 2, '--port is a whole number up to 65535, not many'],
  [['--now', 'вчера'], 2, '--now is no instant: вчера'],
  [['--now', '2024-06-03T00:00:00Z'], 2, 'No edition of the Rules is known for 2024-06-03'],
  [['--control-token', 'short'], 2, 'The control token is 16 characters or more'],
  [['--operator', 'lazy'], 2, '--operator is manual or automatic, not lazy'],
  [['--data', 'a.db', '--database', 'postgres://b'], 2, 'cannot both keep everything'],
  [['--database', 'postgres://drsk@127.0.0.1:9/none'], 4, 'The database cannot be reached'],
  [['--scenario', 'nothing'], 2, 'There is no scenario nothing; there are empty, people'],
  [['--scenario-file', '/nowhere.json'], 2, 'no such file'],
  [['--scenario', 'empty', '--scenario-file', 'a'], 2, 'cannot both'],
  [['--data', '/nowhere/at/all.db'], 4, '/nowhere/at/all.db: unable to open database file'],
])('refuses %j with code %d', async (parameters, code, message) => {
  const failure = await finish(...parameters);
  expect(failure.code).toBe(code);
  expect(failure.message).toContain(message);
  expect(failure.message).not.toContain('secret');
});

it('teaches with --help, by any of its names', async () => {
  const { code, said } = await finish('--help');
  expect(code).toBe(0);
  expect(said).toContain('npx @drsk/mock-server --scenario unpaid');
  for (const name of Object.keys(serverParameters)) expect(said).toContain(`--${name}`);
  expect((await finish('help')).said).toBe(said);
  expect((await finish('--version')).said).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('lets every answer wait, and shows its page, where that is asked for', async () => {
  const shown = join(folder, 'shown');
  const browser = join(folder, 'browser.sh');
  writeFileSync(
    browser,
    `#!/bin/sh\nprintf %s "$1" > '${shown}.part' && mv '${shown}.part' '${shown}'\n`,
    {
      mode: 0o755,
    },
  );
  vi.stubEnv('BROWSER', browser);
  const { url } = await start('--latency', '30', '--open');
  vi.unstubAllEnvs();
  const response = await fetch(`${url}/v1/regions`);
  expect(response.headers.get('drsk-sandbox-faults')).toBe('--latency');
  await expect.poll(() => readFileSync(shown, 'utf8')).toBe(`${url}/_sandbox/`);
});
