import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { file, read } from '../../test/applicant.js';
import { runProgram } from '../../test/run-program.js';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import { samplePeople } from '../account/personas/sample-people.js';
import type { Sandbox } from '../sandbox/sandbox.js';

let folder: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'life-'));
});
afterEach(async () => {
  await kill();
  rmSync(folder, { recursive: true });
});

/** A process that keeps its sandbox in a file, and a way to speak with it. */
async function start() {
  const parameters = ['--port', '0', '--now', '2026-12-18T02:00:00Z'];
  const started = runProgram('drsk-mock-server', [
    ...parameters,
    '--data',
    join(folder, 'life.db'),
  ]);
  child = started;
  const [line] = await once(started.stdout, 'data');
  const url = /http:\/\/localhost:\d+/.exec(String(line))?.[0] ?? '';
  const sandbox = {
    fetch: (input: string, init: RequestInit) =>
      fetch(input.replace('https://sandbox.test', url), init),
  } as Sandbox;
  return { client: await logIn(sandbox, samplePeople[0]!), control: new SandboxClient(sandbox) };
}

async function kill(): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}

it('loses nothing that was answered when the process is killed in the middle of a life', async () => {
  const before = await start();
  const { id } = await file(before.client);
  const path = `/_sandbox/applications/${id}`;
  await before.control.post(`${path}/confirm_completeness`);
  expect((await before.control.post(`${path}/post_offer`)).status).toBe(200);
  const offered = await read(before.client, id);
  const { body: letters } = await before.control.get('/_sandbox/outbox');
  await kill();

  const { client, control } = await start();
  expect(await read(client, id)).toEqual(offered);
  expect((await control.get('/_sandbox/outbox')).body).toEqual(letters);
  for (const { id: documentId, size } of offered.documents) {
    const { body } = await client.get(`/v1/documents/${documentId}/content`);
    expect(body).toHaveLength(size);
  }
  const { body: time } = await control.get('/_sandbox/clock');
  expect(time.coming).toMatchObject([
    { kind: 'reminder', subject: id },
    { kind: 'annulment', subject: id },
  ]);
  await control.post('/_sandbox/clock', { advance: { workingDays: 6 } });
  await kill();
  const after = await start();
  expect(await read(after.client, id)).toMatchObject({ status: 'annulled' });
});

it('does a thing wholly or not at all when it is killed while doing it', async () => {
  const before = await start();
  const { id } = await file(before.client);
  await before.control.post(`/_sandbox/applications/${id}/confirm_completeness`);
  const interrupted = before.control
    .post(`/_sandbox/applications/${id}/post_offer`)
    .catch(() => undefined);
  await kill();
  await interrupted;

  const { client, control } = await start();
  const { status, documents, timeline } = await read(client, id);
  const { body: outbox } = await control.get('/_sandbox/outbox?kind=application-offer-posted');
  const { body: time } = await control.get('/_sandbox/clock');
  const found = [
    status,
    documents.length,
    timeline.length,
    outbox.items.length,
    time.coming.length,
  ];
  expect([
    ['in_review', 1, 2, 0, 0],
    ['offer_posted', 5, 3, 2, 2],
  ]).toContainEqual(found);
});
